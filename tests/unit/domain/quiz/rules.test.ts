import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Question, QuestionType } from '../../../../src/domain/quiz/question.ts';
import { rulesOf } from '../../../../src/domain/quiz/rules.ts';
import { anyQuestion, rightAnswer } from '../../../support/questions.ts';

const types = ['single', 'multiple', 'judge', 'spot', 'order', 'match', 'amount'] as const satisfies readonly QuestionType[];
const ofType = (type: QuestionType) => anyQuestion.filter((question) => question.type === type);
const check = (question: Question, answer: Answer) => rulesOf(question).check(question, answer);

const subsetsOf = (count: number): Answer[] =>
  Array.from({ length: 2 ** count }, (_, bits) => Array.from({ length: count }, (_, item) => item).filter((item) => (bits >> item) & 1));
const listsOf = (length: number, below: number): Answer[] =>
  length === 0
    ? [[]]
    : listsOf(length - 1, below).flatMap((list) => Array.from({ length: below }, (_, choice): Answer => [...list, choice]));

/** Every complete answer a reader can give; for an amount, those within a few yuan of what is right. */
function everyAnswer(question: Question): readonly Answer[] {
  switch (question.type) {
    case 'single':
    case 'judge':
      return question.options.map((_, item) => [item]);
    case 'multiple':
    case 'spot':
      return subsetsOf(question.options.length).filter((answer) => answer.length > 0);
    case 'order': {
      const count = question.steps.length;
      return listsOf(count, count).filter((answer) => new Set(answer).size === count);
    }
    case 'match':
      return listsOf(question.pairs.length, question.pairs.length);
    case 'amount':
      return Array.from({ length: 2001 }, (_, index) => [question.answer + index - 1000]);
  }
}

/** What a reader has before the answer is complete. */
function unfinished(question: Question): fc.Arbitrary<Answer> {
  switch (question.type) {
    case 'order':
      return fc.shuffledSubarray(
        question.steps.map((_, step) => step),
        { maxLength: question.steps.length - 1 },
      );
    case 'match': {
      const choice = fc.integer({ min: -1, max: question.pairs.length - 1 });
      return fc.array(choice, { maxLength: question.pairs.length }).filter((answer) => {
        return answer.length < question.pairs.length || answer.includes(-1);
      });
    }
    default:
      return fc.constant([]);
  }
}

describe.each(types)('a %s question', (type) => {
  test('has one right answer, and nothing else a reader can give is right', () => {
    fc.assert(
      fc.property(ofType(type), (question) => {
        const answers = everyAnswer(question);
        expect(answers.every((answer) => check(question, answer) !== undefined)).toBe(true);
        const right = answers.filter((answer) => check(question, answer));
        // An amount allows for rounding: the right sum stands in the middle of what counts.
        if (question.type === 'amount') expect(right).toHaveLength(2 * question.tolerance + 1);
        expect(right[(right.length - 1) / 2]).toEqual(rightAnswer(question));
        if (question.type !== 'amount') expect(right).toHaveLength(1);
      }),
    );
  });

  test('is neither right nor wrong while the answer is incomplete', () => {
    fc.assert(
      fc.property(
        ofType(type).chain((question) => fc.tuple(fc.constant(question), unfinished(question))),
        ([question, answer]) => {
          expect(check(question, answer)).toBeUndefined();
        },
      ),
    );
  });

  test('ends with a reason beside everything there was to choose, whatever was answered', () => {
    const answered = ofType(type).chain((question) => fc.tuple(fc.constant(question), fc.constantFrom(...everyAnswer(question))));
    fc.assert(
      fc.property(answered, ([question, answer]) => {
        const remarks = rulesOf(question).remarks(question, answer, true);
        const parts =
          'options' in question ? question.options : 'steps' in question ? question.steps : 'pairs' in question && question.pairs;
        if (parts) expect(remarks.map(({ item, why }) => ({ item, why }))).toEqual(parts.map(({ why }, item) => ({ item, why })));
        else expect(remarks.at(-1)).toMatchObject({ right: true, why: 'why' in question && question.why });
        expect(remarks.every(({ why }) => why !== '')).toBe(true);
      }),
    );
  });

  test('never gives away more than the reader chose while there is a try left', () => {
    const answered = ofType(type).chain((question) => fc.tuple(fc.constant(question), fc.constantFrom(...everyAnswer(question))));
    fc.assert(
      fc.property(answered, ([question, answer]) => {
        fc.pre(check(question, answer) === false);
        const remarks = rulesOf(question).remarks(question, answer, false);
        expect(remarks.length).toBeGreaterThan(0);
        if ('options' in question) expect(remarks.map(({ item }) => item)).toEqual([...answer].sort((a, b) => a - b));
        if (question.type === 'order') expect(remarks).toHaveLength(1);
        if (question.type === 'match') expect(remarks.every(({ right, why }) => right || why === '')).toBe(true);
        if (question.type === 'amount')
          expect(remarks.map(({ why }) => why)).toEqual([Number(answer[0]) < question.answer ? question.low : question.high]);
      }),
    );
  });
});
