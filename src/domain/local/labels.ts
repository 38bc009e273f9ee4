import type { LocalRecord } from './record.ts';

/** Name of the file, in the root of the site. */
export const localFile = '本地.js';

/** Name of the script's one global variable. */
export const localName = 'xintianLocal';

/** How a line of the file begins, what it fills in, and how long that may be in characters. */
export const localLabels: ReadonlyMap<string, { readonly field: keyof LocalRecord; readonly most: number }> = new Map([
  ['村名', { field: 'village', most: 20 }],
  ['联系人', { field: 'officer', most: 20 }],
  ['电话', { field: 'phone', most: 20 }],
  ['通知', { field: 'notice', most: 80 }],
  ['地点', { field: 'places', most: 300 }],
]);

/** Most places, and most characters of each. */
export const placeLimits = { count: 12, length: 20 };
