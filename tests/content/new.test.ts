import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeNew } from '../../scripts/new/write.ts';
import { checkContent } from '../../src/library/check-content.ts';
import { withClaim } from '../../src/library/scaffold/claim.ts';
import { lessonFiles } from '../../src/library/scaffold/lesson.ts';
import { objectionTo } from '../../src/library/scaffold/name.ts';
import { quizFiles } from '../../src/library/scaffold/quiz.ts';
import { storyFiles } from '../../src/library/scaffold/story.ts';
import { type Files, sampleSite, writeFiles } from '../support/sample-site.ts';

const today = '2026-11-25';
const root = mkdtempSync(join(tmpdir(), 'xintian-new-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const types = ['single', 'multiple', 'judge', 'order', 'match', 'amount', 'spot'] as const;
const common = { titles: {}, audience: 'borrower', figure: 'mark', channel: 'lender' } as const;
const lesson = lessonFiles({
  ...common,
  slug: 'receipts',
  module: 'module-1',
  order: 2,
  moments: ['due'],
  claims: ['sample-claim'],
  types,
  today,
});
const story = storyFiles({ ...common, slug: 'a-story', lessons: ['lesson-1'] });

function problemsWith(added: Files) {
  writeFiles(root, { ...sampleSite(1), ...added });
  return checkContent(root, 'src/drawings', today).problems;
}

describe('what `npm run new` writes', () => {
  test.each([
    ['a lesson with all types of questions', lesson],
    ['a story', story],
  ])('%s lacks nothing but its words, each named where it stands', (_, files) => {
    const problems = problemsWith(files);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['unwritten']));
    const marks = Object.values(files).reduce((sum, text) => sum + text.split('\n').filter((line) => line.includes('【待写】')).length, 0);
    expect(problems).toHaveLength(marks);
    expect(problems.every(({ file, line, text }) => files[file.slice('content/'.length)]?.split('\n')[line - 1]?.trim() === text)).toBe(
      true,
    );
  });

  test('a lesson is a draft until somebody has read it again', () => {
    expect(lesson['lessons/zh-CN/receipts.mdx']).toContain('status: draft');
    expect(lesson['lessons/en/receipts.mdx']).toMatch(/source: "[0-9a-f]{12}"/);
  });

  test('words in place of the marks make it pass', () => {
    const written = Object.fromEntries(
      Object.entries({ ...lesson, ...story }).map(([path, text]) => {
        let count = 0;
        return [path, text.replaceAll(/【待写】[^"\n]*/g, () => `${path.includes('/en/') ? 'Words' : '字'} ${++count}`)];
      }),
    );
    const problems = problemsWith(written);
    expect(new Set(problems.map(({ code, severity }) => `${severity} ${code}`))).toEqual(new Set(['warning translation-stale']));
  });

  test('a claim is refused until it is verified', () => {
    const before = sampleSite(1)['claims/sample.yaml'] ?? '';
    const after = withClaim(before, { id: 'new-claim', source: 'sample-law', today });
    expect(after.startsWith(before)).toBe(true);
    const codes = problemsWith({ 'claims/sample.yaml': after }).map(({ code }) => code);
    expect(codes.filter((code) => code !== 'unwritten')).toEqual(['claim-unverified']);
    expect(codes.filter((code) => code === 'unwritten')).toHaveLength(4);
  });

  test('never overwrites', () => {
    writeFiles(root, sampleSite(1));
    const path = 'quizzes/zh-CN/lesson-1.yaml';
    const before = readFileSync(join(root, path), 'utf8');
    expect(() => writeNew(root, { 'quizzes/zh-CN/brand-new.yaml': 'x', ...quizFiles('lesson-1', types, []) })).toThrow(path);
    expect(readFileSync(join(root, path), 'utf8')).toBe(before);
    expect(() => readFileSync(join(root, 'quizzes/zh-CN/brand-new.yaml'))).toThrow();
  });
});

describe('a name', () => {
  writeFiles(root, sampleSite(1));
  const { content } = checkContent(root, 'src/drawings', today);

  test.each([
    ['lesson', 'Receipts', '小写英文字母'],
    ['lesson', '收据', '小写英文字母'],
    ['lesson', '../receipts', '小写英文字母'],
    ['lesson', 'a'.repeat(61), '太长'],
    ['lesson', 'lesson-1', 'content/lessons/zh-CN/lesson-1.mdx'],
    ['story', 'night-call', 'content/stories/zh-CN/night-call.yaml'],
    ['story', 'lesson-1', 'content/lessons/zh-CN/lesson-1.mdx'],
    ['lesson', 'all', 'npm run translated'],
    ['quiz', 'lesson-1', '已经有题了'],
    ['quiz', 'no-such-lesson', 'npm run new -- lesson no-such-lesson'],
    ['claim', 'sample-claim', 'content/claims/sample.yaml:1'],
  ] as const)('for a %s that is “%s” is refused in plain words', (kind, name, words) => {
    expect(objectionTo(kind, name, content)).toContain(words);
  });

  test.each([
    ['lesson', 'keep-receipts'],
    ['story', 'a-story'],
    ['claim', 'a-claim'],
  ] as const)('for a %s that is “%s” will do', (kind, name) => {
    expect(objectionTo(kind, name, content)).toBeUndefined();
  });
});
