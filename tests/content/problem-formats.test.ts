import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { githubAnnotations, problemReport } from '../../src/library/problem-formats.ts';
import { problemPage } from '../../src/library/problem-page.ts';
import { formatProblems, type Problem, problemCodes } from '../../src/schema/problem.ts';

const error: Problem = {
  severity: 'error',
  code: 'promise',
  file: 'content/lessons/zh-CN/b.mdx',
  line: 9,
  text: '一定能下款，100%',
  what: '“一定能”是在许愿。',
  expected: '改成能做到的话',
  example: '别信。\n一句也别信，100%。',
};
const advice: Problem = { ...error, severity: 'warning', code: 'sentence-long', file: 'content/lessons/en/a, b: c.mdx', line: 3 };

describe('what the check prints', () => {
  test('for people: file by file, with how to mend it and where to read more', () => {
    const text = formatProblems([error, advice]);
    expect(text.indexOf('── content/lessons/en')).toBeLessThan(text.indexOf('── content/lessons/zh-CN/b.mdx（1 处）'));
    expect(text).toContain('content/lessons/zh-CN/b.mdx:9  许了不该许的愿（promise）\n    问题：“一定能”是在许愿。');
    expect(text).toContain('建议：一句太长（sentence-long）');
    expect(text).toContain('共 1 处错误，改好以前不会发布。另有 1 条建议，不改也能发布。');
    expect(text).toContain('docs/editors/problems.md');
  });

  test('for programs: a shape that stays', () => {
    expect(problemReport([error, advice])).toEqual({
      version: 1,
      errors: 1,
      advice: 1,
      problems: [
        { ...advice, title: '一句太长', explanation: 'docs/editors/problems.md#sentence-long' },
        { ...error, title: '许了不该许的愿', explanation: 'docs/editors/problems.md#promise' },
      ],
    });
  });

  test('for GitHub: one line for each problem, with everything in it that would end a line or a field escaped', () => {
    expect(githubAnnotations([error, advice]).split('\n')).toEqual([
      '::warning file=content/lessons/en/a%2C b%3A c.mdx,line=3,title=一句太长（sentence-long）::“一定能”是在许愿。%0A应该：改成能做到的话%0A例如：别信。%0A一句也别信，100%25。%0A说明：docs/editors/problems.md#sentence-long',
      '::error file=content/lessons/zh-CN/b.mdx,line=9,title=许了不该许的愿（promise）::“一定能”是在许愿。%0A应该：改成能做到的话%0A例如：别信。%0A一句也别信，100%25。%0A说明：docs/editors/problems.md#promise',
    ]);
  });
});

describe('the page for editors', () => {
  test('explains every code, at an anchor of its own', () => {
    for (const code of Object.keys(problemCodes)) expect(problemPage()).toContain(`<a id="${code}"></a>`);
  });

  test('is the one in the documents: `vitest --update` writes it anew', async () => {
    await expect(problemPage()).toMatchFileSnapshot('../../docs/editors/problems.md');
    expect(readFileSync('content/README.md', 'utf8')).toContain('docs/editors/problems.md');
  });
});
