import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LessonOutline, Section } from '../../../../src/domain/lesson/outline.ts';
import type { Question } from '../../../../src/domain/quiz/question.ts';
import { fits } from '../../../../src/domain/slide-file/fit.ts';
import { slidesOf, tooLong } from '../../../../src/domain/slide-file/lesson-slides.ts';
import type { SlideWords } from '../../../../src/domain/slide-file/words.ts';

const words: SlideWords = {
  site: 'site:',
  edition: 'edition:',
  check: 'check:',
  ask: 'ask:',
  action: 'action:',
  call: 'call:',
  do: 'do:',
  dont: 'dont:',
  leadsTo: '→',
  tell: 'tell:',
  expect: 'expect:',
  sources: 'sources:',
  right: 'right:',
  wrong: 'wrong:',
  trap: 'trap:',
  noTrap: 'noTrap:',
  yuan: 'yuan:',
  say: 'say:',
  vote: 'vote:',
  talk: 'talk:',
  question: 'Q{n} ',
  answer: 'A{n}',
  sourceOf: (claim) => `source of ${claim}`,
  whereOf: () => 'on the contract',
};

const section: Section = { heading: '头一节', line: 1, blocks: [], slide: ['一句话'], notes: ['先问大家'] };
const outline: LessonOutline = {
  slug: 'a',
  locale: 'zh-CN',
  title: '题目',
  rule: '规矩',
  action: '做一件事',
  summary: '讲什么',
  audience: 'borrower',
  module: { id: 'credit', title: '信用' },
  order: 1,
  reviewed: '2026-11-25',
  sections: [section],
  questions: [],
};
const base = { id: 'q', rev: 'r', ask: '对不对？', claims: ['c1'] };
const textsOf = (slides: ReturnType<typeof slidesOf>) =>
  slides.map(({ title, boxes }) => [title, ...boxes].flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)));

describe('the slides of a lesson', () => {
  test('begin with its title and rule, end with the action and the edition', () => {
    const texts = textsOf(slidesOf(outline, words));
    expect(texts[0]).toEqual(['题目', 'site:　信用', '规矩']);
    expect(texts.at(-2)).toEqual(['做一件事', 'action:']);
    expect(texts.at(-1)).toContain('edition:');
  });

  test('have what is said and what it rests on in the notes of the section', () => {
    const blocks: Section['blocks'] = [
      { kind: 'paragraph', text: '讲给人听。', claims: ['c1'] },
      { kind: 'ask', question: '你说呢？', expect: '这样说' },
    ];
    const slides = slidesOf({ ...outline, sections: [{ ...section, blocks }] }, words);
    expect(slides[1]?.notes).toEqual(['先问大家', 'tell:', '讲给人听。', 'sources:source of c1']);
    expect(slides[2]?.notes).toEqual(['expect:这样说']);
  });

  test('number steps on, when they need a further slide', () => {
    const items = Array.from({ length: 12 }, (_, place) => ({ text: `第${place}步，${'走'.repeat(30)}。`, claims: [] }));
    const slides = slidesOf({ ...outline, sections: [{ ...section, blocks: [{ kind: 'steps', items }] }] }, words);
    const steps = slides.flatMap(({ boxes }) => boxes).filter(({ from }) => from !== undefined);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.flatMap(({ paragraphs }) => paragraphs).map(({ text }) => text)).toEqual(items.map(({ text }) => text));
    let next = 1;
    for (const { from, paragraphs } of steps) {
      expect(from).toBe(next);
      next += paragraphs.length;
    }
  });

  test('ask, and then tell the right answer first with every reason', () => {
    const options = [
      { text: '错的', right: false, why: '因为错' },
      { text: '对的', right: true, why: '因为对' },
    ];
    const slides = slidesOf({ ...outline, questions: [{ ...base, type: 'single', options }] }, words);
    const [asked, answered] = [slides[2], slides[3]];
    expect(textsOf(asked ? [asked] : [])[0]).toEqual(['Q1 对不对？', 'A', '错的', 'B', '对的']);
    expect(asked?.marks.map(({ mark }) => mark)).toEqual(['circle', 'square']);
    expect(textsOf(answered ? [answered] : [])[0]).toEqual(['A1', 'B', '✓ right:对的', '因为对', 'A', '✗ wrong:错的', '因为错']);
    expect(answered?.marks.map(({ mark }) => mark)).toEqual(['square', 'circle']);
    expect(answered?.notes).toEqual(['sources:source of c1']);
  });

  test('a title that fits nowhere is named, not cut', () => {
    expect(tooLong(slidesOf(outline, words))).toEqual([]);
    expect(tooLong(slidesOf({ ...outline, title: '长'.repeat(400) }, words))).toHaveLength(1);
  });

  test('however long answers and reasons are, every box holds its text and stays on the slide', () => {
    const text = (max: number) =>
      fc.string({ minLength: 1, maxLength: max, unit: fc.constantFrom(...'贷款还钱。，abcM ') }).map((any) => `人${any}`);
    const option = fc.record({ text: text(200), right: fc.boolean(), why: text(300) });
    const pair = fc.record({ left: text(60), right: text(60), why: text(200) });
    const question: fc.Arbitrary<Question> = fc.oneof(
      fc.array(option, { minLength: 2, maxLength: 6 }).map((options): Question => ({ ...base, type: 'multiple', options })),
      fc
        .array(pair, { minLength: 2, maxLength: 5 })
        .map((pairs): Question => ({ ...base, type: 'match', pairs, shown: pairs.map((_, place) => place).reverse() })),
    );
    fc.assert(
      fc.property(question, (any) => {
        for (const { title, boxes, marks } of slidesOf({ ...outline, questions: [any] }, words)) {
          for (const box of [title, ...boxes]) expect(fits(box)).toBe(true);
          for (const { place } of [...boxes, ...marks]) expect(place.y + place.height).toBeLessThanOrEqual(500);
        }
      }),
      { numRuns: 60 },
    );
  });
});
