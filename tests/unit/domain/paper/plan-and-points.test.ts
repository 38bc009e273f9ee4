import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, LessonOutline } from '../../../../src/domain/lesson/outline.ts';
import { keyPoints } from '../../../../src/domain/paper/key-points.ts';
import { minutePlan, planned } from '../../../../src/domain/paper/minute-plan.ts';
import { anyQuestion } from '../../../support/questions.ts';

const paragraph = (text: string, claims: readonly string[] = []): Block => ({ kind: 'paragraph', text, claims });
const outlineOf = (locale: string, texts: readonly string[], more: Partial<LessonOutline> = {}): LessonOutline => ({
  slug: 'lesson',
  locale,
  title: '',
  rule: '',
  action: '',
  summary: '',
  audience: 'borrower',
  module: { id: 'm', title: '' },
  order: 1,
  reviewed: '2026-11-25',
  sections: texts.map((text, line) => ({ heading: `${line}`, line, blocks: [paragraph(text)], slide: [], notes: [] })),
  questions: [],
  ...more,
});

describe('the plan of a lesson', () => {
  test('has a line for every section between the questions before and after, each of at least a minute', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 2000 }), { maxLength: 6 }),
        fc.array(anyQuestion, { maxLength: 6 }),
        (texts, questions) => {
          const plan = minutePlan(outlineOf('zh-CN', texts, { questions }));
          expect(plan.map(({ kind }) => kind)).toEqual(['before', 'rule', ...texts.map(() => 'section'), 'quiz', 'action']);
          for (const { minutes } of plan) expect(Number.isInteger(minutes) && minutes >= 1).toBe(true);
          expect(planned(plan)).toBe(plan.reduce((sum, { minutes }) => sum + minutes, 0));
        },
      ),
    );
  });

  test('more to say takes no less time', () => {
    const length = (count: number) => planned(minutePlan(outlineOf('zh-CN', ['话'.repeat(count)])));
    fc.assert(fc.property(fc.nat(3000), fc.nat(3000), (some, more) => length(some + more) >= length(some)));
  });

  test('190 characters or 120 words are a minute', () => {
    const section = (locale: string, text: string) => minutePlan(outlineOf(locale, [text]))[2]?.minutes;
    // 45 seconds for what the room does, and a minute and a quarter or three to speak.
    expect(section('zh-CN', '话'.repeat(238))).toBe(2);
    expect(section('en', 'word '.repeat(390))).toBe(4);
  });
});

test('a section leaves its words for the wall and its first paragraph that rests on a rule and can stand alone', () => {
  const contact = { id: 'lender', name: '', for: '', say: '', hours: '' };
  const leading = paragraph('有规定。先打这个电话。', ['rule']);
  const blocks = [paragraph('先讲个事。'), paragraph('规定这样说。一块一块对：', ['rule']), paragraph('又一条。', ['other'])];
  const section = (heading: string, inner: readonly Block[], slide: readonly string[]) => ({
    heading,
    line: 1,
    blocks: inner,
    slide,
    notes: [],
  });
  const sections = [section('一', blocks, ['墙上的字']), section('二', [leading, { kind: 'call', contact }], [])];
  expect(keyPoints(outlineOf('zh-CN', [], { sections }))).toEqual([
    { words: '墙上的字', passage: { text: '规定这样说。', claims: ['rule'] } },
    { words: '二', passage: undefined },
  ]);
});
