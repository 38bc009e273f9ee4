import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../../src/domain/text/lines.ts';

const wordsOf = (text: string): string[] =>
  [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
/** Every character is one unit wide. */
const measure = (text: string): number => [...text].length;
const lines = (text: string, width: number): readonly string[] => linesOf(wordsOf(text), width, measure);

describe('a text on a picture', () => {
  test('ends its lines after a mark where that needs no further line', () => {
    expect(lines('把保险、村委、银行三个电话抄在一张纸上', 14)).toEqual(['把保险、村委、', '银行三个电话抄在一张纸上']);
  });

  test('is even where there is no mark', () => {
    expect(lines('lender first then the hotline', 20)).toEqual(['lender first', 'then the hotline']);
  });

  test('keeps a figure and what it counts together', () => {
    for (let width = 3; width < 12; width++) expect(lines('每月还1072元', width).join('|')).not.toMatch(/\d\|/);
  });

  const text = fc
    .array(fc.constantFrom('先问', '年化', '，', '。', '“', '”', '再签', '30', '%', 'loan ', 'first, ', 'a ', '、', 'App', '？'), {
      maxLength: 24,
    })
    .map((parts) => parts.join(''));

  test('loses nothing, and no line starts with what closes or ends with what opens', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (written, width) => {
        const broken = lines(written, width);
        expect(broken.join('').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''));
        for (const line of broken.slice(1)) expect(line).not.toMatch(/^[，。、；：？！”’）》」%]/);
        for (const line of broken.slice(0, -1)) expect(line).not.toMatch(/[“‘（《「]$/);
      }),
    );
  });

  test('has no line wider than the column, unless it cannot be divided', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('loan', 'a', 'first', 'the'), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 5, max: 40 }),
        (parts, width) => {
          for (const line of lines(parts.join(' '), width)) expect(measure(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
