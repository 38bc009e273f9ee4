import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Attempt, changeAnswer, checkAnswer, newAttempt } from '../../../../src/domain/quiz/attempt.ts';
import type { Answer, Question } from '../../../../src/domain/quiz/question.ts';
import { anyQuestion, rightAnswer, wrongAnswer } from '../../../support/questions.ts';

const tryAnswer = (question: Question, answer: Answer, attempt: Attempt = newAttempt) =>
  checkAnswer(question, changeAnswer(attempt, answer));
const always = (promise: (question: Question) => void) =>
  fc.assert(
    fc.property(anyQuestion, (question) => {
      promise(question);
    }),
    { numRuns: 500 },
  );

/** The answers a reader has on the way to the right one, before it is complete. */
function onTheWay(question: Question): readonly Answer[] {
  const right = rightAnswer(question);
  if (question.type === 'order') return right.map((_, taps) => right.slice(0, taps));
  if (question.type === 'match') return right.map((_, open) => right.map((choice, pair) => (pair === open ? -1 : choice)));
  return [[]];
}

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

  test('there is no third try: a finished question stays finished', () => {
    always((question) => {
      const missed = tryAnswer(question, wrongAnswer(question), tryAnswer(question, wrongAnswer(question)));
      expect(tryAnswer(question, rightAnswer(question), missed)).toEqual(missed);
      const done = tryAnswer(question, rightAnswer(question));
      expect(tryAnswer(question, wrongAnswer(question), done)).toEqual(done);
      expect(checkAnswer(question, done)).toEqual(done);
    });
  });

  test('an incomplete answer costs no try, however often it is checked, and the reader is told', () => {
    always((question) => {
      for (const answer of onTheWay(question)) {
        const hasty = checkAnswer(question, tryAnswer(question, answer));
        expect(hasty).toMatchObject({ hasty: true, tries: 0, remarks: [] });
        expect(hasty.outcome).toBeUndefined();
        expect(tryAnswer(question, rightAnswer(question), hasty).outcome).toBe('first');
      }
    });
  });

  test('an incomplete answer does not cost the second try either', () => {
    always((question) => {
      const once = tryAnswer(question, wrongAnswer(question));
      for (const answer of onTheWay(question)) {
        const hasty = tryAnswer(question, answer, once);
        expect(hasty.tries).toBe(1);
        expect(tryAnswer(question, rightAnswer(question), hasty).outcome).toBe('retry');
      }
    });
  });

  test('going on with the answer takes back what was said about the former one', () => {
    always((question) => {
      const once = tryAnswer(question, wrongAnswer(question));
      expect(changeAnswer(once, rightAnswer(question))).toEqual({ answer: rightAnswer(question), tries: 1, remarks: [] });
      const hasty = checkAnswer(question, newAttempt);
      expect(changeAnswer(hasty, rightAnswer(question)).hasty).toBeFalsy();
    });
  });

  test('looking at an answer changes nothing: the same attempt may be checked again from the start', () => {
    always((question) => {
      const attempt = Object.freeze({ ...newAttempt, answer: Object.freeze([...wrongAnswer(question)]) });
      expect(checkAnswer(question, attempt)).toEqual(checkAnswer(question, attempt));
      expect(newAttempt).toEqual({ answer: [], tries: 0, remarks: [] });
    });
  });
});
