import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mergeQuiz } from '../../../../src/library/exchange/quiz-file.ts';
import { type QuestionSource, quizSchema } from '../../../../src/schema/quiz.ts';
import { anything, plausible, questionSources } from '../../../support/question-sources.ts';

const file = `# 先问年化
questions:
  - id: fee # 别改
    type: single
    ask: 月费0.6%，真年化多少？ # 核对过
    claims: [calc-fee]
    options:
      - { text: 就是0.6%, why: 那是一个月的。 }
      - text: 约13%
        right: true
        # 这句是对的
        why: 差不多翻倍。

  - id: must-show
    type: judge
    ask: "可以只讲日息：对吗？"
    answer: false
    when_true: 不行。
    when_false: 对。
`;
const questionsOf = (text: string): QuestionSource[] => quizSchema.parse(parse(text, { schema: 'core' })).questions;
const [fee, mustShow] = questionsOf(file);
if (fee?.type !== 'single' || mustShow?.type !== 'judge') throw new Error('the sample has lost its questions');
const fresh: QuestionSource = { ...mustShow, id: 'fresh' };
const reworded: QuestionSource = { ...mustShow, when_true: '不行。年化要标明。' };

describe('reading questions into a quiz file', () => {
  test('leaves a file alone that says the same already', () => {
    expect(mergeQuiz(file, [fee, mustShow], true)).toEqual({
      text: file,
      added: [],
      changed: [],
      same: ['fee', 'must-show'],
      untouched: [],
    });
  });

  test('adds what is new at the end, with every comment and line before it as it was', () => {
    const { text, added, untouched } = mergeQuiz(file, [fresh], false);
    expect(text.startsWith(file)).toBe(true);
    expect([added, untouched]).toEqual([['fresh'], ['fee', 'must-show']]);
    expect(questionsOf(text)).toEqual([fee, mustShow, fresh]);
  });

  test('names what differs, and does not touch it unasked', () => {
    expect(mergeQuiz(file, [reworded], false)).toMatchObject({ text: file, changed: ['must-show'] });
  });

  test('changes one line when it may, and nothing else', () => {
    expect(mergeQuiz(file, [reworded], true).text).toBe(file.replace('when_true: 不行。', 'when_true: 不行。年化要标明。'));
  });

  test('keeps the comments of a question whose words change', () => {
    const { text } = mergeQuiz(
      file,
      [{ ...fee, ask: '到底多少？', options: fee.options.map((one) => ({ ...one, why: `${one.why}。` })) }],
      true,
    );
    for (const comment of ['# 先问年化', '# 别改', '# 核对过', '# 这句是对的']) expect(text).toContain(comment);
  });

  test('writes a new file as editors write one', () => {
    expect(mergeQuiz(undefined, [fee], false).text).toBe(
      `questions:
  - id: fee
    type: single
    ask: 月费0.6%，真年化多少？
    claims: [calc-fee]
    options:
      - text: 就是0.6%
        why: 那是一个月的。
      - text: 约13%
        right: true
        why: 差不多翻倍。
`,
    );
  });

  test('gives back exactly the questions it was given, old ones overwritten', { timeout: 60_000 }, () => {
    const some = fc.uniqueArray(questionSources(fc.oneof(plausible, anything)), { minLength: 1, maxLength: 3, selector: ({ id }) => id });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const { text } = mergeQuiz(mergeQuiz(undefined, before, false).text, after, true);
        const kept = before.map((old) => after.find(({ id }) => id === old.id) ?? old);
        const added = after.filter(({ id }) => !before.some((old) => old.id === id));
        expect(parse(text, { schema: 'core' }).questions.map(({ id }: { id: string }) => id)).toEqual(
          [...kept, ...added].map(({ id }) => id),
        );
        expect(mergeQuiz(text, [...kept, ...added], false)).toMatchObject({ text, changed: [], added: [] });
      }),
    );
  });
});

test('the site’s own quiz files keep every byte beside what is added', { timeout: 60_000 }, () => {
  for (const locale of ['zh-CN', 'en']) {
    for (const name of readdirSync(`content/quizzes/${locale}`)) {
      const text = readFileSync(`content/quizzes/${locale}/${name}`, 'utf8');
      expect(mergeQuiz(text, [fresh], false).text.startsWith(text), name).toBe(true);
    }
  }
});
