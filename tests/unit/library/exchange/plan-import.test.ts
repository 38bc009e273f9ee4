import { expect, test } from 'vitest';
import { planImport } from '../../../../src/library/exchange/plan-import.ts';
import type { QuestionSource } from '../../../../src/schema/quiz.ts';

const question = (id: string): QuestionSource => ({
  id,
  type: 'judge',
  ask: '对吗？',
  claims: [],
  answer: true,
  when_true: '对',
  when_false: '错',
});
const read = (...questions: { lesson?: string; locale?: 'zh-CN' | 'en'; question: QuestionSource }[]) => ({ questions, left: [] });
const ids = (named: readonly { id: string }[]) => named.map(({ id }) => id);

test('questions go to the lessons their file names', () => {
  const { batches, left } = planImport(
    read({ lesson: 'a', question: question('q') }, { lesson: 'b', locale: 'en', question: question('q') }),
    {},
  );
  expect(batches.map(({ lesson, locale }) => [lesson, locale])).toEqual([
    ['a', 'zh-CN'],
    ['b', 'en'],
  ]);
  expect(left).toEqual([]);
});

test('without a lesson they go to the one that was asked for, or nowhere', () => {
  expect(planImport(read({ question: question('q') }), { lesson: 'a' }).batches[0]?.lesson).toBe('a');
  expect(ids(planImport(read({ question: question('q') }), {}).left)).toEqual(['q']);
});

test('a question of another lesson, of another language, or with an id twice is named and stays out', () => {
  const bank = read(
    { lesson: 'a', question: question('mine') },
    { lesson: 'b', question: question('other') },
    { lesson: 'a', locale: 'en', question: question('english') },
    { lesson: 'a', question: question('mine') },
  );
  const { batches, left } = planImport(bank, { lesson: 'a', locale: 'zh-CN' });
  expect(batches.flatMap(({ questions }) => ids(questions))).toEqual(['mine']);
  expect(ids(left)).toEqual(['other', 'english', 'mine']);
});
