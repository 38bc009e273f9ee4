import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeAnswer, checkAnswer, newAttempt } from '../../../../src/domain/quiz/attempt.ts';
import type { Answer, Question } from '../../../../src/domain/quiz/question.ts';
import { anyQuestion, rightAnswer, wrongAnswer } from '../../../support/questions.ts';

const tryAnswer = (question: Question, answer: Answer, attempt = newAttempt) => checkAnswer(question, changeAnswer(attempt, answer));
const always = (promise: (question: Question) => void) =>
  fc.assert(
    fc.property(anyQuestion, (question) => {
      promise(question);
    }),
    { numRuns: 500 },
  );

describe('answering a question of any type', () => {
  test('the right answer is right at the first try', () => {
    always((question) => expect(tryAnswer(question, rightAnswer(question)).outcome).toBe('first'));
  });

  test('a wrong answer is not, and there is one more try', () => {
    always((question) => {
      const once = tryAnswer(question, wrongAnswer(question));
      expect(once.outcome).toBeUndefined();
      expect(once.remarks.length).toBeGreaterThan(0);
      expect(tryAnswer(question, rightAnswer(question), once).outcome).toBe('retry');
    });
  });

  test('after two wrong tries the answer is told, with a reason for everything there was to choose', () => {
    always((question) => {
      const missed = tryAnswer(question, wrongAnswer(question), tryAnswer(question, wrongAnswer(question)));
      expect(missed.outcome).toBe('missed');
      const things =
        'options' in question
          ? question.options.length
          : 'steps' in question
            ? question.steps.length
            : 'pairs' in question
              ? question.pairs.length
              : 2;
      expect(missed.remarks).toHaveLength(things);
      expect(missed.remarks.every((remark) => remark.why !== '')).toBe(true);
    });
  });

  test('a finished question stays finished', () => {
    always((question) => {
      const done = tryAnswer(question, rightAnswer(question));
      expect(tryAnswer(question, wrongAnswer(question), done)).toEqual(done);
    });
  });

  test('nothing chosen is no answer: it costs no try, and the reader is told', () => {
    always((question) => {
      const hasty = checkAnswer(question, newAttempt);
      expect(hasty.hasty).toBe(true);
      expect(hasty.tries).toBe(0);
      expect(tryAnswer(question, rightAnswer(question), hasty).outcome).toBe('first');
    });
  });

  test('options may be tapped in any order', () => {
    always((question) => {
      if (!('options' in question)) return;
      expect(tryAnswer(question, [...rightAnswer(question)].reverse()).outcome).toBe('first');
    });
  });

  test('a wrong pair is named at the first try, but its reason would give the answer away', () => {
    always((question) => {
      if (question.type !== 'match') return;
      expect(tryAnswer(question, wrongAnswer(question)).remarks.every((remark) => !remark.right && remark.why === '')).toBe(true);
    });
  });

  test('an amount is right up to its tolerance on both sides, and says which side it missed', () => {
    always((question) => {
      if (question.type !== 'amount') return;
      for (const off of [-question.tolerance, 0, question.tolerance])
        expect(tryAnswer(question, [question.answer + off]).outcome).toBe('first');
      expect(tryAnswer(question, [question.answer - question.tolerance - 1]).remarks).toEqual([
        { item: 0, right: false, why: question.low },
      ]);
      expect(tryAnswer(question, [question.answer + question.tolerance + 1]).remarks).toEqual([
        { item: 0, right: false, why: question.high },
      ]);
    });
  });
});
