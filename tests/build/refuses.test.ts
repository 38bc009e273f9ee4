import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Files, sampleSite, writeFiles } from '../support/sample-site.ts';

const temporary = mkdtempSync(join(tmpdir(), 'xintian-refuses-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Builds the content as `npm run build` does. */
function build(name: string, files: Files): { status: number | null; printed: string; published: boolean } {
  const folder = (part: string): string => join(temporary, name, part);
  writeFiles(folder('content'), files);
  const env = { ...process.env, XINTIAN_CONTENT: folder('content'), XINTIAN_OUT: folder('dist'), XINTIAN_CACHE: folder('cache') };
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], { env, encoding: 'utf8' });
  return { status, printed: stdout + stderr, published: existsSync(join(folder('dist'), 'index.html')) };
}

describe('the build itself refuses bad content', () => {
  const claims = 'claims/sample.yaml';
  const good = sampleSite(1);
  const ledger = good[claims] ?? '';
  test.each([
    [
      'a claim that does not exist',
      { 'lessons/zh-CN/lesson-1.mdx': (good['lessons/zh-CN/lesson-1.mdx'] ?? '').replace('sample-claim', 'no-such-claim') },
      'unknown-claim',
    ],
    ['a claim without a source', { [claims]: ledger.replace('  source: sample-law\n', '') }, 'field-missing'],
    ['an expired claim', { [claims]: ledger.replace('level: text-seen', 'expires: 2020-01-01\n  level: text-seen') }, 'claim-expired'],
    ['an unverified claim', { [claims]: ledger.replace('level: text-seen', 'level: unverified') }, 'claim-unverified'],
  ])('%s', (_, change, code) => {
    const { status, printed, published } = build(code, { ...good, ...change });
    expect(status).not.toBe(0);
    expect(printed).toContain(`（${code}）`);
    expect(printed).toContain('改好以前不会发布');
    expect(published).toBe(false);
  });

  test('a claim that nobody has checked for a year is built, with a warning', () => {
    const { status, printed, published } = build('aging', {
      ...good,
      [claims]: ledger.replace('checked: 2026-11-24', 'checked: 2020-01-01'),
    });
    expect(status).toBe(0);
    expect(printed).toContain('（claim-aging）');
    expect(published).toBe(true);
  });
});
