import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatYuan, parseYuan } from '../../../../src/domain/money/yuan.ts';

/** Up to the largest sum that can be typed: nine digits of yuan and two of fen. */
const anyFen = fc.nat(99_999_999_999);
const fullWidth = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const withCommas = (text: string) => text.replace(/^\d+/, (yuan) => Number(yuan).toLocaleString('en-US'));

describe('amounts as people type them', () => {
  test.each([
    ['1072', 107200],
    ['1,072.5', 107250],
    ['１０７２', 107200],
    ['１，８２５元', 182500],
    ['￥30', 3000],
    ['￥30元', 3000],
    [' 0.05 ', 5],
    ['12块', 1200],
    ['0', 0],
    ['007', 700],
    ['999999999.99', 99_999_999_999],
  ])('%s is read', (text, fen) => {
    expect(parseYuan(text)).toBe(fen);
  });

  test.each(['', ' ', '元', '￥', '.5', '5.', '很多', '1.234', '1.2.3', '-5', '1e3', '十块', '12 and 13', '1234567890', '30元整'])(
    '“%s” is no amount',
    (text) => {
      expect(parseYuan(text)).toBeUndefined();
    },
  );

  test('a sum that floating point cannot hold is still read to the fen', () => {
    expect(parseYuan('1.15')).toBe(115);
    expect(parseYuan('8.2')).toBe(820);
    expect(parseYuan('4.35')).toBe(435);
  });

  test('no fen is ever lost: what is written is read back', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(parseYuan(formatYuan(fen))).toBe(fen);
      }),
    );
  });

  test('commas, full-width digits, spaces and a unit change nothing about the sum', () => {
    const dress = fc
      .subarray([withCommas, fullWidth, (text: string) => ` ${text}　`, (text: string) => `${text}元`, (text: string) => `¥${text}`])
      .map((steps) => (text: string) => steps.reduce((dressed, step) => step(dressed), text));
    fc.assert(
      fc.property(anyFen, dress, (fen, dressed) => {
        expect(parseYuan(dressed(formatYuan(fen)))).toBe(fen);
      }),
    );
  });

  test('whatever is typed, it is an amount in whole fen or none', () => {
    const almost = fc.string({ unit: fc.constantFrom(...'0159.,，．。 　¥￥元块-+eE１９') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), almost), (text) => {
        const fen = parseYuan(text);
        expect(fen === undefined || (Number.isSafeInteger(fen) && fen >= 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('amounts as they are told', () => {
  test.each([
    [107250, '1072.5'],
    [107200, '1072'],
    [5, '0.05'],
    [50, '0.5'],
    [0, '0'],
  ])('%i fen is told as %s', (fen, text) => {
    expect(formatYuan(fen)).toBe(text);
  });

  test('never end in an empty digit, and two sums never read alike', () => {
    fc.assert(
      fc.property(anyFen, anyFen, (one, other) => {
        expect(formatYuan(one)).toMatch(/^(0|[1-9]\d*)(\.\d?[1-9])?$/);
        expect(formatYuan(one) === formatYuan(other)).toBe(one === other);
      }),
    );
  });
});
