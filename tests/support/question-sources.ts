import fc from 'fast-check';
import type { QuestionSource } from '../../src/schema/quiz.ts';

/** Texts as a content file holds them: trimmed, never empty. */
const trimmed = (text: fc.Arbitrary<string>, otherwise: string) => text.map((one) => one.trim() || otherwise);

/** Pieces that mean something in one format or another, among plain words. */
const pieces = [
  '利息',
  '5元',
  '100%',
  '%50%',
  '~',
  '=',
  '#',
  '####',
  '{',
  '}',
  ':',
  '::',
  '\\',
  '\\n',
  '\n',
  '\n\n',
  '[',
  ']',
  '[id:x]',
  '//',
  '"',
  "'",
  ',',
  ';',
  '-',
  '+',
  '@',
  '<b>',
  '&amp;',
  ']]>',
  '1. ',
  '\n2. ',
  '【',
  '】',
  ' ',
  '$CATEGORY: a',
  'TRUE',
] as const;

/** Words an editor could write. */
export const plausible = trimmed(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  '字',
);

/** Anything that a string can hold. */
export const anything = trimmed(fc.string({ unit: 'binary', maxLength: 12 }), '字');

/** Plain objects, as a parser makes them. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record<T>(model, { noNullPrototype: true });

const ids = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/);
const yuan = fc.integer({ min: 0, max: 9_999_999_900 }).map((fen) => fen / 100);

/** Any question of the seven types, made of the given texts. */
export function questionSources(text: fc.Arbitrary<string>): fc.Arbitrary<QuestionSource> {
  const base = { id: ids, ask: text, claims: fc.array(ids, { maxLength: 2 }) };
  const list = <T>(item: fc.Arbitrary<T>, minLength: number, maxLength: number) => fc.array(item, { minLength, maxLength });
  const option = record({ text, right: fc.constant(false), why: text });
  const single = record({ ...base, type: fc.constant('single' as const), options: list(option, 2, 4) }).chain((question) =>
    fc
      .nat(question.options.length - 1)
      .map((right) => ({ ...question, options: question.options.map((one, place) => ({ ...one, right: place === right })) })),
  );
  const multiple = record({ ...base, type: fc.constant('multiple' as const), options: list(option, 3, 6) }).chain((question) =>
    fc
      .integer({ min: 1, max: question.options.length - 1 })
      .map((rights) => ({ ...question, options: question.options.map((one, place) => ({ ...one, right: place < rights })) })),
  );
  const spot = record({
    ...base,
    type: fc.constant('spot' as const),
    from: text,
    lines: list(record({ text, trap: fc.boolean(), why: text }), 2, 6),
  }).map((question) => ({ ...question, lines: question.lines.map((line, place) => (place === 1 ? { ...line, trap: true } : line)) }));
  return fc.oneof(
    single,
    multiple,
    spot,
    record({ ...base, type: fc.constant('judge' as const), answer: fc.boolean(), when_true: text, when_false: text }),
    record({ ...base, type: fc.constant('order' as const), steps: list(record({ text, why: text }), 3, 5) }),
    record({ ...base, type: fc.constant('match' as const), pairs: list(record({ left: text, right: text, why: text }), 3, 5) }),
    record({ ...base, type: fc.constant('amount' as const), answer: yuan, tolerance: yuan, why: text, low: text, high: text }),
  );
}
