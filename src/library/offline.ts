/** Stands in a page for the megabytes (1,000,000 bytes, compressed) that saving its language takes: known when all is built. */
export const offlineMegabytes = '-offline-megabytes-';
