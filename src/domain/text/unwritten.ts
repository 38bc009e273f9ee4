/** Stands where a text is still to be written. The check stops at it: nothing unfinished is published. */
export const unwrittenMark = '【待写】';
