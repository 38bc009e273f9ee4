import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutToFit, fits, fitted, groupsThatFit, slogan, smallest } from '../../../../src/domain/slide-file/fit.ts';
import { clausesOf, lineCount, textWidth, unitsOf } from '../../../../src/domain/slide-file/measure.ts';

const letters = [...'贷款还钱村里三年，。？“”、2026 abcMWil-', ' '];
const text = (max: number) =>
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: max }).map((parts) => `人${parts.join('').replace(/ +/g, ' ')}`);
const place = { x: 0, y: 0, width: 400, height: 200 };
const bare = (parts: readonly string[]): string => parts.join('').replaceAll(' ', '');

describe('text is counted rather too wide than too narrow', () => {
  test('Han characters are one em, and Latin letters at least those of Arial in bold', () => {
    expect(textWidth('先还清')).toBe(3);
    // Advance widths of Arial Bold in thousandths of an em.
    const arialBold = { a: 556, e: 556, i: 278, l: 278, m: 889, n: 611, o: 611, t: 333, W: 944, A: 722, '0': 556, ' ': 278 };
    const sentence = [...'A lone tomato at noon'] as (keyof typeof arialBold)[];
    expect(textWidth(sentence.join(''))).toBeGreaterThan(sentence.reduce((sum, letter) => sum + (arialBold[letter] ?? 0), 0) / 1000);
  });

  test('pieces between which a line may end are the text, and no piece starts with a mark that may not', () => {
    fc.assert(
      fc.property(text(80), (any) => {
        expect(unitsOf(any).join('')).toBe(any);
        const stranded = unitsOf(any).filter((unit, place, all) => /^[，。？”、]/.test(unit) && !all[place - 1]?.endsWith(' '));
        expect(stranded).toEqual([]);
      }),
    );
  });

  test('a wider column never needs more lines, and no line holds more than its width', () => {
    fc.assert(
      fc.property(text(120), fc.double({ min: 3, max: 30, noNaN: true }), (any, width) => {
        expect(lineCount(any, width + 1)).toBeLessThanOrEqual(lineCount(any, width));
        expect(lineCount(any, width) * width).toBeGreaterThanOrEqual(textWidth(any.trim()) - 0.34 * lineCount(any, width) - 1e-9);
      }),
    );
  });
});

describe('text fits its box', () => {
  test('is set as large as it fits, and never smaller than the smallest size', () => {
    fc.assert(
      fc.property(fc.array(text(60), { minLength: 1, maxLength: 5 }), (texts) => {
        const paragraphs = texts.map((each) => ({ text: each }));
        const box = fitted(paragraphs, place, 60);
        expect(box.size).toBeGreaterThanOrEqual(smallest);
        if (box.size > smallest) expect(fits(box)).toBe(true);
        if (box.size < 60) expect(fits({ ...box, size: box.size + 2 })).toBe(false);
      }),
    );
  });

  test('a slogan has a line for each clause where that fits', () => {
    const box = slogan(['先还清，五年才开始数'], { ...place, width: 456 }, 54);
    expect(box.paragraphs[0]?.byClause).toBe(true);
    expect(fits(box)).toBe(true);
    expect(clausesOf('江嫂说：“熬五年，没了。”错在哪？')).toEqual(['江嫂说：“熬五年，', '没了。”', '错在哪？']);
  });

  test('a text is cut into pieces that fit, and no character is lost', () => {
    fc.assert(
      fc.property(text(300), fc.integer({ min: 14, max: 60 }), (any, most) => {
        const holds = (piece: string): boolean => textWidth(piece) <= most;
        const pieces = cutToFit(any, holds);
        expect(bare(pieces)).toBe(bare([any]));
        for (const piece of pieces) expect(holds(piece) || unitsOf(piece).length === 1).toBe(true);
      }),
    );
  });

  test('what is split stays in order, and each group fits or cannot be split', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 })), (items) => {
        const holds = (group: readonly number[]): boolean => group.reduce((sum, item) => sum + item, 0) <= 10;
        const groups = groupsThatFit(items, holds);
        expect(groups.flat()).toEqual(items);
        for (const group of groups) expect(holds(group) || group.length === 1).toBe(true);
      }),
    );
  });
});
