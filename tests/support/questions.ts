import fc from 'fast-check';
import type { Answer, Question } from '../../src/domain/quiz/question.ts';
import { shuffled } from '../../src/domain/quiz/shuffle.ts';

const word = fc.string({ minLength: 1, maxLength: 12 });
const base = fc.record({ id: fc.constant('q'), rev: fc.constant('r1'), ask: word, claims: fc.constant([]) });
const option = fc.record({ text: word, right: fc.boolean(), why: word });

const oneRight = fc
  .tuple(fc.array(option, { minLength: 2, maxLength: 4 }), fc.nat())
  .map(([options, place]) => options.map((item, index) => ({ ...item, right: index === place % options.length })));

const someRight = fc
  .array(option, { minLength: 3, maxLength: 6 })
  .map((options) =>
    options.map((item, index) => (index === 0 ? { ...item, right: true } : index === 1 ? { ...item, right: false } : item)),
  );

/** Any question of any of the seven types. */
export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc.tuple(base, oneRight).map(([common, options]) => ({ ...common, type: 'single' as const, options })),
  fc.tuple(base, someRight).map(([common, options]) => ({ ...common, type: 'multiple' as const, options })),
  fc.tuple(base, fc.boolean(), word, word).map(([common, right, yes, no]) => ({
    ...common,
    type: 'judge' as const,
    options: [
      { text: '对', right, why: yes },
      { text: '不对', right: !right, why: no },
    ] as const,
  })),
  fc.tuple(base, someRight, word).map(([common, options, from]) => ({ ...common, type: 'spot' as const, from, options })),
  fc
    .tuple(base, fc.array(fc.record({ text: word, why: word }), { minLength: 3, maxLength: 5 }))
    .map(([common, steps]) => ({ ...common, type: 'order' as const, steps, shown: shuffled(steps.length, common.ask) })),
  fc
    .tuple(base, fc.array(fc.record({ left: word, right: word, why: word }), { minLength: 3, maxLength: 5 }))
    .map(([common, pairs]) => ({ ...common, type: 'match' as const, pairs, shown: shuffled(pairs.length, common.ask) })),
  fc.tuple(base, fc.nat(10_000_000), fc.nat(500), word, word, word).map(([common, answer, tolerance, why, low, high]) => ({
    ...common,
    type: 'amount' as const,
    answer,
    tolerance,
    shown: '',
    why,
    low,
    high,
  })),
);

/** The right answer, worked out from the question's own text rather than by its rules. */
export function rightAnswer(question: Question): Answer {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'judge':
    case 'spot':
      return question.options.flatMap((item, index) => (item.right ? [index] : []));
    case 'order':
      return question.steps.map((_, index) => index);
    case 'match':
      return question.pairs.map((_, index) => index);
    case 'amount':
      return [question.answer];
  }
}

/** A complete answer that is wrong. */
export function wrongAnswer(question: Question): Answer {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'judge':
    case 'spot':
      return question.options.flatMap((item, index) => (item.right ? [] : [index])).slice(0, 1);
    case 'order':
      return question.steps.map((_, index) => question.steps.length - 1 - index);
    case 'match':
      return question.pairs.map((_, index) => (index + 1) % question.pairs.length);
    case 'amount':
      return [question.answer + question.tolerance + 1];
  }
}
