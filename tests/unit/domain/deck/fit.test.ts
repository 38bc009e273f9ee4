import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitted, heightOf, screens, split } from '../../../../src/domain/deck/fit.ts';
import { clausesOf, linesOf } from '../../../../src/domain/deck/measure.ts';

const word = fc.stringMatching(/^[\u4e00-\u4fff，。]{1,12}$|^[a-z]{1,12}$/);
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

describe('lines of a text', () => {
  test('Chinese fills the line, and never begins one with a closing mark', () => {
    expect(linesOf('一二三四五六七八', 4)).toBe(2);
    expect(linesOf('一二三四，五六七', 4)).toBe(3);
  });

  test('other words stay whole', () => {
    expect(linesOf('repay on the very day', 4)).toBe(4);
  });

  test('a slogan breaks between its clauses', () => {
    expect(clausesOf('借一万二，一共多还864块')).toEqual(['借一万二，', '一共多还864块']);
    expect(clausesOf('谁说“只有今天”，谁就不想。别签。')).toEqual(['谁说“只有今天”，', '谁就不想。', '别签。']);
    expect(clausesOf('说“你得还。”')).toEqual(['说“你得还。”']);
    expect(clausesOf('Pay, and pay on time.')).toEqual(['Pay, and pay on time.']);
    expect(linesOf('一二三，四五六，', 6, { clauses: true })).toBe(2);
  });

  test('clauses lose no character', () => {
    fc.assert(fc.property(text, (any) => clausesOf(any).join('') === any));
  });

  test('a wider line never takes more of them, bold text never fewer', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), fc.boolean(), (any, measure, clauses) => {
        expect(linesOf(any, measure + 12, { clauses })).toBeLessThanOrEqual(linesOf(any, measure, { clauses }));
        expect(linesOf(any, measure, { bold: true })).toBeGreaterThanOrEqual(linesOf(any, measure));
      }),
    );
  });
});

describe('a slide’s size', () => {
  test('is the largest that fits on both screens', () => {
    fc.assert(
      fc.property(text, (any) => {
        const pieces = [{ text: any }];
        const size = fitted(pieces);
        for (const screen of ['wide', 'tall'] as const) {
          const { width, height, sizes } = screens[screen];
          if (!size) continue;
          const height1 = heightOf(pieces, screen, width, sizes[size[screen]] ?? 0);
          expect(height1).toBeLessThanOrEqual(height);
          const larger = sizes[size[screen] - 1];
          if (larger !== undefined) expect(heightOf(pieces, screen, width, larger)).toBeGreaterThan(height);
        }
      }),
    );
  });

  test('is none when the text is too long to be read from the last row', () => {
    expect(fitted([{ text: '字'.repeat(3000) }])).toBeUndefined();
  });
});

test('items go over as few slides as they need, in order and none lost', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (items) => {
      const slides = split(items, (item) => [{ text: item }], [], {});
      expect(slides.flat()).toEqual(items);
      for (const slide of slides) if (slide.length > 1) expect(fitted(slide.map((item) => ({ text: item })))).toBeDefined();
    }),
  );
});
