/** A session ends after this many days without a request … */
export const idleDays = 7;
/** … and after this many in any case. */
export const absoluteDays = 30;
