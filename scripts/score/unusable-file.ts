/** The file as a whole cannot be used: a column is not there, or there is no first row. */
export class UnusableFileError extends Error {}
