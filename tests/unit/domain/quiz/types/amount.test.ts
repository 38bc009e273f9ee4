import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYuan } from '../../../../../src/domain/money/yuan.ts';
import type { Amount } from '../../../../../src/domain/quiz/question.ts';
import { amount } from '../../../../../src/domain/quiz/types/amount.ts';

const anyAmount: fc.Arbitrary<Amount> = fc.record({ answer: fc.nat(10_000_000), tolerance: fc.nat(500) }).map((sum) => ({
  type: 'amount',
  id: 'five-a-day',
  rev: 'r1',
  ask: '一天5块，一年多少？',
  claims: [],
  shown: '',
  why: '乘365。',
  low: '少了。',
  high: '多了。',
  ...sum,
}));

describe('a sum of money', () => {
  test('is right up to its tolerance on both sides, and not one fen further', () => {
    fc.assert(
      fc.property(anyAmount, (question) => {
        const { answer, tolerance } = question;
        for (const off of [-tolerance, 0, tolerance]) expect(amount.check(question, [answer + off])).toBe(true);
        for (const off of [-tolerance - 1, tolerance + 1]) expect(amount.check(question, [answer + off])).toBe(false);
      }),
    );
  });

  test('says which side it missed, and nothing else while there is a try left', () => {
    fc.assert(
      fc.property(anyAmount, fc.integer({ min: 1, max: 1_000_000 }), (question, off) => {
        const { answer, tolerance } = question;
        expect(amount.remarks(question, [answer - tolerance - off], false)).toEqual([{ item: 0, right: false, why: '少了。' }]);
        expect(amount.remarks(question, [answer + tolerance + off], false)).toEqual([{ item: 0, right: false, why: '多了。' }]);
      }),
    );
  });

  test('is told with its reason in the end, beside what was wrong with the reader’s own', () => {
    fc.assert(
      fc.property(anyAmount, (question) => {
        const told = { item: 1, right: true, why: '乘365。' };
        expect(amount.remarks(question, [question.answer], true)).toEqual([told]);
        expect(amount.remarks(question, [question.answer + question.tolerance + 1], true)).toEqual([
          { item: 0, right: false, why: '多了。' },
          told,
        ]);
      }),
    );
  });

  test('nothing, or no number, typed is no answer, but zero is one', () => {
    fc.assert(
      fc.property(anyAmount, (question) => {
        const typed = (text: string) => [parseYuan(text)].filter((fen) => fen !== undefined);
        expect(amount.check(question, typed(''))).toBeUndefined();
        expect(amount.check(question, typed('不知道'))).toBeUndefined();
        expect(amount.check(question, typed('0'))).toBe(question.answer <= question.tolerance);
      }),
    );
  });
});
