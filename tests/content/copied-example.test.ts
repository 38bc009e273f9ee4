import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/library/check-content.ts';
import { parseYaml } from '../../src/library/reader/yaml-file.ts';
import { repairYaml } from '../../src/library/reader/yaml-repair.ts';
import { formatProblems, type Problem } from '../../src/schema/problem.ts';
import { type Files, sampleSite, writeFiles } from '../support/sample-site.ts';

const temporary = mkdtempSync(join(tmpdir(), 'xintian-copied-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

let folders = 0;
function errorsIn(files: Files): readonly Problem[] {
  const root = join(temporary, String(folders++));
  writeFiles(root, files);
  return checkContent(root, 'src/drawings', '2026-11-24').problems.filter(({ severity }) => severity === 'error');
}

const site = sampleSite(1);
const lesson = 'lessons/zh-CN/lesson-1.mdx';
const quiz = 'quizzes/zh-CN/lesson-1.yaml';
const claims = 'claims/sample.yaml';

/** What editors do to a line, each seen in a trial: the file, what stood there and what stands there now. */
const slips: readonly (readonly [name: string, file: string, from: string, to: string])[] = [
  ['a Tab before a field', quiz, '    type: single', '\ttype: single'],
  ['a Chinese colon', quiz, '    type: single', '    type：single'],
  ['a Chinese colon in the head of a lesson', lesson, 'audience: borrower', 'audience：borrower'],
  ['no space after a colon', quiz, '    type: single', '    type:single'],
  ['a colon in a sentence', lesson, 'title: 第1课', 'title: 第1课: 开头'],
  ['a sentence that begins with a mark', lesson, 'title: 第1课', 'title: @第1课'],
  ['half a pair of quotation marks', lesson, 'title: 第1课', 'title: "第1课'],
  ['a quotation mark of each kind', lesson, 'title: 第1课', 'title: "第1课”'],
  ['quotation marks around half a sentence', lesson, 'title: 第1课', 'title: "第1"课'],
  ['a space too few', quiz, '    type: judge', '   type: judge'],
  ['a space too many', quiz, '    type: judge', '     type: judge'],
  ['Chinese spaces before a field', quiz, '    type: single', '　　type: single'],
  ['a dash without its space', quiz, '      - text: 不用还 1', '      -text: 不用还 1'],
  ['a long dash', quiz, '      - text: 不用还 1', '      — text: 不用还 1'],
  ['a day with slashes', lesson, 'reviewed: 2026-11-24', 'reviewed: 2026/11/24'],
  ['a day in Chinese', claims, '  checked: 2026-11-24', '  checked: 2026年11月24日'],
  ['Chinese quotation marks around a word', lesson, 'status: reviewed', 'status: “reviewed”'],
  ['a name with a capital', lesson, 'status: reviewed', 'status: Reviewed'],
  ['a type in Chinese', quiz, '    type: judge', '    type: 判断'],
  ['an audience in Chinese', lesson, 'audience: borrower', 'audience: 农户'],
  ['an answer in Chinese', quiz, '    answer: false', '    answer: 不对'],
  ['a field with a letter too few', lesson, 'audience: borrower', 'audence: borrower'],
  ['a mark that is not closed', lesson, '<Call channel="110" />', '<Call channel="110">'],
  ['Chinese quotation marks in a mark', lesson, '<Call channel="110" />', '<Call channel=“110” />'],
  ['a mark without quotation marks', lesson, '<Call channel="110" />', '<Call channel=110 />'],
  ['braces', lesson, '## 2', '## {2}'],
  ['a heading without its space', lesson, '## 2', '##2'],
  ['a heading with Chinese marks', lesson, '## 2', '＃＃ 2'],
];

describe('the example that comes with an error, copied over its line', () => {
  test.each(slips)('mends %s', (_, file, from, to) => {
    const before = site[file] ?? '';
    expect(before).toContain(from);
    const found = errorsIn({ ...site, [file]: before.replace(from, to) });
    // One mistake, one message.
    expect(found, formatProblems(found)).toHaveLength(1);
    const [problem] = found;
    expect(problem?.file).toBe(`content/${file}`);
    const lines = before.replace(from, to).split('\n');
    const at = (problem?.line ?? 0) - 1;
    const indent = /^[ \t　]*(?:- )?/.exec(lines[at] ?? '')?.[0] ?? '';
    const example = problem?.example ?? '';
    const alone = example.startsWith(' ') || !lines[at]?.startsWith(' ');
    const mended = lines.with(at, alone ? example : indent + example.replace(/^- /, '')).join('\n');
    const left = errorsIn({ ...site, [file]: mended });
    expect(left, formatProblems(left)).toEqual([]);
  });
});

describe('one mistake is told once', () => {
  const moved = (from: string, to: string): Files => {
    const { [from]: text = '', ...others } = site;
    return { ...others, [to]: text };
  };
  const changed = (file: string, from: string | RegExp, to: string): Files => ({
    ...site,
    [file]: (site[file] ?? '').replace(from, to),
  });
  const mistakes: readonly (readonly [name: string, files: Files, told: readonly string[]])[] = [
    ['a lesson above its folder', moved(lesson, 'lessons/lesson-1.mdx'), ['unknown-file content/lessons/zh-CN/lesson-1.mdx']],
    ['a lesson that ends in .md', moved(lesson, 'lessons/zh-CN/lesson-1.md'), ['unknown-file content/lessons/zh-CN/lesson-1.mdx']],
    ['a lesson that ends in .txt', moved(lesson, `${lesson}.txt`), ['unknown-file content/lessons/zh-CN/lesson-1.mdx']],
    ['a quiz that ends in .yml', moved(quiz, 'quizzes/zh-CN/lesson-1.yml'), ['unknown-file content/quizzes/zh-CN/lesson-1.yaml']],
    ['a lesson with a new name', moved(lesson, 'lessons/zh-CN/other.mdx'), ['lesson-renamed content/lessons/zh-CN/lesson-1.mdx']],
    ['a lesson named in Chinese', moved(lesson, 'lessons/zh-CN/第一课.mdx'), ['lesson-renamed content/lessons/zh-CN/lesson-1.mdx']],
    ['a copy of a lesson beside it', { ...site, 'lessons/zh-CN/lesson-1 - 副本.mdx': site[lesson] ?? '' }, ['bad-id lesson-1.mdx']],
    ['a mistyped claim in a quiz', changed(quiz, 'claims: [sample-claim]', 'claims: [sample-clam]'), ['unknown-claim sample-claim']],
    ['a number of a person', changed(lesson, '## 2', '先打13812345678问。\n\n## 2'), ['unknown-number <Call channel="lender" />']],
    ['a module by its title', changed(lesson, 'module: module-1', 'module: 第1单元'), ['bad-id module: module-1']],
    ['a list with a Chinese comma', changed(lesson, /moments: .*/, 'moments: [due，sign]'), ['field-value moments: [due, sign]']],
    ['an empty quiz', { ...site, [quiz]: '' }, ['field-missing questions:\n  - id: blank-page\n    type: single']],
  ];

  test.each(mistakes)('%s', (_, files, told) => {
    const found = errorsIn(files);
    expect(found.map(({ code, example }) => `${code} ${example}`)).toEqual(told);
  });

  test('what a translated quiz lacks is named, with where it stands in the original', () => {
    const english = 'quizzes/en/lesson-1.yaml';
    const [problem, ...others] = errorsIn(changed(english, / {2}- id: q-multiple[\s\S]*?(?= {2}- id: q-judge)/, ''));
    expect(others).toEqual([]);
    expect(problem?.what).toBe('少了中文的第 2 题“q-multiple”。');
    expect(problem?.example).toMatch(/content\/quizzes\/zh-CN\/lesson-1\.yaml:\d+/);
  });

  test('a name that nothing is like is never answered with the name of something else', () => {
    const [problem] = errorsIn(changed(quiz, 'claims: [sample-claim]', 'claims: [wholly-new-and-long]'));
    expect(problem?.example).toBe('npm run new -- claim wholly-new-and-long');
  });
});

describe('a repair of YAML', () => {
  const text = site[quiz] ?? '';
  const lines = text.split('\n');
  const fields = lines.flatMap((line, index) => (/^ *(?:- )?[a-z_]+: [^"'[{]/.test(line) ? [index] : []));
  const slip = fc.constantFrom<(line: string) => string>(
    (line) => line.replace(': ', '：'),
    (line) => line.replace(': ', ':'),
    (line) => line.replace(/^/, '\u3000'),
    (line) => line.replace(': ', ': @'),
    (line) => line.replace(': ', ': "'),
  );

  test('is only offered where it lets the whole file be read, whatever line slipped and however', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), slip, (index, spoil) => {
        const spoilt = lines.with(index, spoil(lines[index] ?? '')).join('\n');
        const [problem] = parseYaml(spoilt, 'quiz.yaml').problems;
        if (!problem) return;
        const repair = repairYaml(spoilt, problem.line - 1);
        expect(repair).toBeDefined();
        if (!repair) return;
        expect(parseYaml(spoilt.split('\n').with(repair.index, repair.mended).join('\n'), 'quiz.yaml').problems).toEqual([]);
      }),
    );
  });
});
