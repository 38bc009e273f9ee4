import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ProblemReport } from '../../src/library/problem-formats.ts';
import { type Files, sampleSite, writeFiles } from '../support/sample-site.ts';
import { inThreeLanguages, writeProject } from '../support/third-language.ts';

// Within this folder, so that the copy finds the packages.
const root = resolve('.cache/third-language');
afterAll(() => rmSync(root, { recursive: true, force: true }));
writeProject(root);
const files = inThreeLanguages(sampleSite(2));

/** Errors that the check names in this content, as `code file`. */
function errorsIn(changed: Files, without: readonly string[] = []): readonly string[] {
  const content = join(root, 'content');
  writeFiles(content, Object.fromEntries(Object.entries({ ...files, ...changed }).filter(([path]) => !without.includes(path))));
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', '--json'], {
    encoding: 'utf8',
    cwd: root,
    env: { ...env, XINTIAN_CONTENT: content },
  });
  if (stdout === '') throw new Error(stderr);
  const { problems }: ProblemReport = JSON.parse(stdout);
  return problems.flatMap(({ severity, code, file }) => (severity === 'error' ? [`${code} ${file}`] : []));
}

const changed = (path: string, from: string, to: string): Files => {
  const text = files[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} has no “${from}”`);
  return { [path]: text.replace(from, to) };
};

/** A busy machine takes seconds to start a program. */
describe('a language that is not complete', { timeout: 60_000 }, () => {
  test('may lack lessons, moments, stories, plays, words and claims', () => {
    expect(errorsIn({})).toEqual([]);
    expect(errorsIn({}, ['stories/ug/night-call.yaml', 'moments/ug/due.yaml'])).toEqual([]);
    const everything = Object.keys(files).filter((path) => /^(lessons|quizzes|moments|stories)\/ug\//.test(path));
    expect(errorsIn({}, everything)).toEqual([]);
  });

  test('has what its own pages name: a claim, its source, a word', () => {
    const lesson = 'content/lessons/ug/lesson-1.mdx';
    const claim = 'pair-missing content/quizzes/ug/lesson-1.yaml';
    expect(errorsIn(changed('quizzes/ug/lesson-1.yaml', '[sample-claim]', '[other-claim]'))).toContain(claim);
    const untold = (files['sources.yaml'] ?? '').replace(/(short: .*), ug: .* \}/, '$1 }');
    expect(errorsIn({ 'sources.yaml': untold })).toEqual(expect.arrayContaining([`pair-missing ${lesson}`, claim]));
    expect(errorsIn(changed('glossary/ug.yaml', 'benjin', 'lixi'))).toContain(`pair-missing ${lesson}`);
  });

  test('says what every page leads to: who runs the site, whom to call, what it is about', () => {
    expect(errorsIn({}, ['pages/ug/about.mdx'])).toContain('pair-missing content/pages/zh-CN/about.mdx');
    const unnamed = (files['channels.yaml'] ?? '').replace(/(name: .*), ug: .* \}/, '$1 }');
    expect(errorsIn({ 'channels.yaml': unnamed })).toContain('field-missing content/channels.yaml');
  });

  test('leads nobody to a lesson it does not have', () => {
    expect(errorsIn(changed('moments/ug/due.yaml', 'read: lesson-1', 'read: lesson-2'))).toEqual([
      'unknown-lesson content/moments/ug/due.yaml',
    ]);
  });

  test('says the same as the Chinese where it says anything, and nothing more', () => {
    expect(errorsIn(changed('lessons/ug/lesson-1.mdx', 'order: 1', 'order: 7'))).toContain('pair-differs content/lessons/ug/lesson-1.mdx');
    const { 'stories/ug/night-call.yaml': story = '' } = files;
    expect(errorsIn({ 'stories/ug/other-call.yaml': story })).toContain('pair-missing content/stories/ug/other-call.yaml');
  });

  test('asks nothing less of the languages that are complete', () => {
    expect(errorsIn({}, ['lessons/en/lesson-2.mdx', 'quizzes/en/lesson-2.yaml'])).toContain(
      'pair-missing content/lessons/zh-CN/lesson-2.mdx',
    );
    expect(errorsIn(changed('claims/sample.yaml', ', en: Pay on the day.', ''))).toContain('field-missing content/claims/sample.yaml');
  });
});
