import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Multiple, Spot } from '../../../../../src/domain/quiz/question.ts';
import { pick } from '../../../../../src/domain/quiz/types/pick.ts';
import { anyQuestion, rightAnswer } from '../../../../support/questions.ts';

const severalToPick = anyQuestion.filter((question) => question.type === 'multiple' || question.type === 'spot') as fc.Arbitrary<
  Multiple | Spot
>;
const picked = severalToPick.chain(({ ...question }) => {
  const answer = fc.shuffledSubarray(
    question.options.map((_, item) => item),
    { minLength: 1 },
  );
  return fc.record({ question: fc.constant(question as Multiple), answer });
});

describe('picking options', () => {
  test('the order of tapping never matters: not for the result, not for the reasons', () => {
    fc.assert(
      fc.property(picked, fc.boolean(), ({ question, answer }, final) => {
        const inOrder = [...answer].sort((a, b) => a - b);
        expect(pick.check(question, answer)).toBe(pick.check(question, inOrder));
        expect(pick.remarks(question, answer, final)).toEqual(pick.remarks(question, inOrder, final));
      }),
    );
  });

  test('one trap left out, or one line too many, is not all right', () => {
    fc.assert(
      fc.property(severalToPick, fc.nat(), (question, place) => {
        const item = place % question.options.length;
        const right = rightAnswer(question);
        const offByOne = right.includes(item) ? right.filter((other) => other !== item) : [...right, item];
        expect(pick.check(question as Multiple, offByOne)).not.toBe(true);
      }),
    );
  });

  test('each option says for itself whether it was right', () => {
    fc.assert(
      fc.property(picked, ({ question, answer }) => {
        const told = pick.remarks(question, answer, true).filter(({ right }) => right);
        expect(told.map(({ item }) => item)).toEqual(rightAnswer(question));
      }),
    );
  });
});
