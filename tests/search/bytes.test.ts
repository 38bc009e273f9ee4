import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { finderIndex } from '../../src/library/finder-index.ts';

/** Bytes, brotli. The finder may have 25,000 altogether; its code takes under 4,000 and the box around it some more. */
const most = 18_500;

test.each(locales)('the index of %s is small enough to be sent while somebody types', (locale) => {
  expect(brotliCompressSync(JSON.stringify(finderIndex(locale))).length).toBeLessThanOrEqual(most);
});
