import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sampleSite, writeFiles } from '../support/sample-site.ts';

const root = mkdtempSync(join(tmpdir(), 'xintian-command-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const lesson = 'lessons/zh-CN/lesson-1.mdx';
const files = sampleSite(1);
writeFiles(root, {
  ...files,
  [lesson]: (files[lesson] ?? '').replace('<Call channel="110" />', '照着做，一定能下款。他说 ,好。\n\n<Call channel="110" />'),
});

/** A busy machine takes seconds to start a program. */
const patience = 60_000;
function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { GITHUB_ACTIONS: _, ...own } = process.env;
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...own, XINTIAN_CONTENT: root, ...env },
  });
}

describe('npm run check', () => {
  test('with --json prints nothing but data, errors and advice together, and fails', { timeout: patience }, () => {
    const { stdout, status } = run('check', ['--json']);
    const report = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(report).toMatchObject({ version: 1, errors: 1 });
    expect(report.problems).toHaveLength(report.errors + report.advice);
    expect(report.problems).toContainEqual(expect.objectContaining({ severity: 'error', code: 'promise', file: `content/${lesson}` }));
    expect(report.problems).toContainEqual(expect.objectContaining({ severity: 'warning', code: 'copy-style', file: `content/${lesson}` }));
  });

  test('says in the end how long it took', { timeout: patience }, () => {
    expect(run('check', []).stdout.trimEnd()).toMatch(/\n检查用了 \d+\.\d 秒$/);
  });

  test('speaks to GitHub when asked, and by itself in its runs', { timeout: patience }, () => {
    const annotation = new RegExp(`^::error file=content/${lesson},line=\\d+,title=`, 'm');
    expect(run('check', []).stdout).not.toMatch(/^::/m);
    expect(run('check', ['--github']).stdout).toMatch(annotation);
    expect(run('check', [], { GITHUB_ACTIONS: 'true' }).stdout).toMatch(annotation);
  });
});

describe('npm run due', () => {
  test('takes days, prints data, and says so when the days are none', { timeout: patience }, () => {
    const { stdout, status } = run('due', ['--days', '4000', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).due).toContainEqual(expect.objectContaining({ kind: 'claim', id: 'sample-claim', day: '2027-11-24' }));
    const wrong = run('due', ['--days', 'soon']);
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain('写的是“soon”');
  });
});
