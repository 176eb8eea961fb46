/** How long a reply waits before it leaves, so that it can be taken back. In a file without a validator, for the browser. */
export const undoSeconds = 5;
