import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportBank, formats } from '../../../../src/library/exchange/bank.ts';
import type { Banked } from '../../../../src/library/exchange/banked.ts';
import { readContent } from '../../../../src/library/read-content.ts';
import { anything, plausible, questionSources } from '../../../support/question-sources.ts';

const all = ['gift', 'moodle-xml', 'csv', 'xlsx'] as const;
const runs = { gift: 200, 'moodle-xml': 200, csv: 200, xlsx: 12 };

const { content } = readContent('content', 'src/drawings');

const banks = (text: fc.Arbitrary<string>): fc.Arbitrary<Banked[]> =>
  fc
    .uniqueArray(questionSources(text), { minLength: 1, maxLength: 4, selector: ({ id }) => id })
    .map((questions) =>
      questions.map((question, place): Banked => ({ lesson: place < 2 ? 'first-lesson' : 'second-lesson', locale: 'zh-CN', question })),
    );

/** Workbooks take their time on a busy machine. */
const patience = { timeout: 60_000 };

describe.each(all)('a bank as %s', patience, (name) => {
  test('comes back as it was, whatever signs an editor writes', async () => {
    await fc.assert(
      fc.asyncProperty(banks(plausible), async (bank) => {
        const { bytes, left } = await exportBank(name, bank);
        expect(left).toEqual([]);
        expect(await formats[name].read(bytes)).toEqual({ questions: bank, left: [] });
      }),
      { numRuns: runs[name] },
    );
  });

  test('names what it cannot carry, and carries the rest unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(banks(anything), async (bank) => {
        const { bytes, left } = await exportBank(name, bank);
        const back = (await formats[name].read(bytes)).questions;
        const missing = new Set(left.map(({ id }) => id));
        expect(back).toEqual(bank.filter(({ lesson, question }) => !missing.has(`${lesson}/${question.id}`)));
        expect(back.length + left.length).toBe(bank.length);
      }),
      { numRuns: runs[name] },
    );
  });
});

test.each(all)('nothing of the site’s own questions is lost in %s', patience, async (name) => {
  const bank = (['zh-CN', 'en'] as const).flatMap((locale) =>
    [...content.quizzes[locale]].flatMap(([lesson, { fields }]) =>
      fields.questions.map((question): Banked => ({ lesson, locale, question })),
    ),
  );
  const { bytes, left } = await exportBank(name, bank);
  expect(left).toEqual([]);
  expect(await formats[name].read(bytes)).toEqual({ questions: bank, left: [] });
});

test('a question with a character no file can hold is named', async () => {
  const question = { id: 'broken', type: 'judge', ask: '响铃\u0007', claims: [], answer: true, when_true: '对', when_false: '错' } as const;
  const { left } = await exportBank('moodle-xml', [{ lesson: 'a-lesson', locale: 'zh-CN', question: { ...question, claims: [] } }]);
  expect(left.map(({ id }) => id)).toEqual(['a-lesson/broken']);
});

test('an arrow in the left half of a pair, which GIFT cannot hold, keeps only that question back', async () => {
  const pair = (left: string) => ({ left, right: `${left} -> 右`, why: '道理' });
  const match = (id: string, left: string): Banked => ({
    lesson: 'a-lesson',
    locale: 'zh-CN',
    question: { id, type: 'match', ask: '配一配', claims: [], pairs: [pair(left), pair('乙'), pair('丙')] },
  });
  const { bytes, left } = await exportBank('gift', [match('good', '甲'), match('arrow', '甲->乙')]);
  expect(left.map(({ id }) => id)).toEqual(['a-lesson/arrow']);
  expect((await formats.gift.read(bytes)).questions).toEqual([match('good', '甲')]);
});
