import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortHash } from '../../../../src/domain/text/hash.ts';

describe('the short hash', () => {
  // From the test suite that the authors of FNV publish; a phone's saved revisions hang on these never changing.
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of “%s” is the published FNV-1a', (text, hash) => {
    expect(Number.parseInt(shortHash(text), 36)).toBe(hash);
  });

  test('is a handful of plain letters and digits for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shortHash(text)).toMatch(/^[0-9a-z]{1,7}$/);
        expect(shortHash(text)).toBe(shortHash(text));
      }),
    );
  });

  test('always notices one changed character', () => {
    const char = fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }).chain((one) => fc.constantFrom(one, '信', '，'));
    fc.assert(
      fc.property(fc.string(), char, char, fc.string(), (before, one, other, after) => {
        fc.pre(one !== other);
        expect(shortHash(before + one + after)).not.toBe(shortHash(before + other + after));
      }),
    );
  });
});
