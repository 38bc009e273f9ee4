import fc from 'fast-check';
import { type HallSession, type NewSession, newSession, type Tally } from '../../../../src/domain/session/store.ts';
import type { KnownLessons } from '../../../../src/domain/session/table.ts';
import { addDays } from '../../../../src/domain/text/iso-date.ts';

/** What this edition knows: two lessons, one question of which has two right answers. */
export const known: KnownLessons = [
  {
    slug: 'what-is-credit',
    questions: [
      { number: 1, id: 'blank-page', revision: 'k3f9', options: 3, right: [1] },
      { number: 2, id: 'late-days', revision: '0a2b', options: 2, right: [0] },
    ],
  },
  { slug: 'upfront-cut', questions: [{ number: 1, id: 'traps', revision: '12e3', options: 4, right: [0, 2] }] },
];
export const lessons = known.map(({ slug }) => slug);
export const places = ['村委会', '小学', '=文化广场'];

export const start: NewSession = {
  id: 'a23456789xyz',
  date: '2026-11-24',
  lesson: 'what-is-credit',
  locale: 'zh-CN',
  edition: '2026-11-20',
};
export const empty: HallSession = newSession(start);

const count = fc.oneof(fc.nat(6), fc.nat(60), fc.constantFrom(0, 9999));
const question = fc.oneof(
  fc.constantFrom(...known.flatMap(({ questions }) => questions)).map(({ id, revision, options }) => ({ id, revision, options })),
  fc.constant({ id: 'blank-page', revision: 'old1', options: 3 }),
);
const hands = (options: number) => fc.option(fc.array(count, { minLength: options, maxLength: options }));
const tally: fc.Arbitrary<Tally> = question.chain(({ id, revision, options }) =>
  fc
    .record({
      question: fc.constant(id),
      revision: fc.constant(revision),
      options: fc.constant(options),
      before: hands(options),
      after: hands(options),
    })
    .filter(({ before, after }) => before !== null || after !== null),
);
const day = fc.nat(400).map((days) => addDays('2026-01-01', days));

/** Any sound session; ids are few, so that the same one comes up again. */
export const anySession: fc.Arbitrary<HallSession> = fc.record({
  id: fc.constantFrom('a23456789xyz', 'b0000000000b', 'c1234567890c', 'd9e9e9e9e9e9'),
  date: day,
  place: fc.constantFrom('', ...places),
  lesson: fc.constantFrom(...lessons, 'a-lesson-of-old'),
  locale: fc.constantFrom('zh-CN', 'en'),
  edition: fc.oneof(day, fc.constant('')),
  heads: fc.record({ women: count, men: count, sixty: count }),
  tallies: fc.uniqueArray(tally, { maxLength: 4, selector: ({ question, revision }) => `${question} ${revision}` }),
  asked: fc.dictionary(fc.constantFrom(...lessons), fc.integer({ min: 1, max: 30 }), { noNullPrototype: true }),
  changes: fc.nat(4),
  exported: fc.option(day),
});

/** Sessions of different ids. */
export const anySessions = fc.uniqueArray(anySession, { maxLength: 4, selector: ({ id }) => id });
