import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatYuan, parseYuan } from '../../../../src/domain/money/yuan.ts';

describe('amounts as people type them', () => {
  test.each([
    ['1072', 107200],
    ['1,072.5', 107250],
    ['１０７２', 107200],
    ['１，８２５元', 182500],
    ['￥30', 3000],
    [' 0.05 ', 5],
    ['12块', 1200],
  ])('%s is read', (text, fen) => {
    expect(parseYuan(text)).toBe(fen);
  });

  test.each(['', '很多', '1.234', '1.2.3', '-5', '1e3', '十块', '12 and 13'])('“%s” is no amount', (text) => {
    expect(parseYuan(text)).toBeUndefined();
  });

  test('no fen is ever lost: what is written is read back', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999_999), (fen) => {
        expect(parseYuan(formatYuan(fen))).toBe(fen);
      }),
    );
  });

  test('whatever is typed, it is an amount in whole fen or none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const fen = parseYuan(text);
        expect(fen === undefined || Number.isSafeInteger(fen)).toBe(true);
      }),
    );
  });
});
