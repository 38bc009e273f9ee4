import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EditionList } from '../../src/domain/offline/edition.ts';
import { brotliBytes } from '../../src/integrations/page-bytes.ts';

const listOf = (locale: string): EditionList => JSON.parse(readFileSync(`dist/offline/${locale}.json`, 'utf8'));
const pathsOf = (locale: string) => listOf(locale).files.map(({ path }) => path);

test('together the saved languages hold every page and every script, each once, but for what is printed', () => {
  const all = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(html|js)$/.test(path) && path !== 'sw.js' && path !== '本地.js' && !/^(en\/)?print\//.test(path));
  expect([...pathsOf('zh-CN'), ...pathsOf('en')].sort()).toEqual(all.sort());
});

test('a language is saved without the pages of the other', () => {
  expect(pathsOf('zh-CN').filter((path) => /^en\/|\/en\/|\.en\./.test(path))).toEqual([]);
  expect(pathsOf('en').filter((path) => !/^en\/|^search\/(en\/|full-text\.en\.)/.test(path))).toEqual([]);
});

test('the page says how much it is, before it is saved', () => {
  for (const [locale, folder] of [
    ['zh-CN', ''],
    ['en', 'en'],
  ] as const) {
    const said = Number(/(\d+\.\d) (?:兆|MB)/.exec(readFileSync(join('dist', folder, 'keep.html'), 'utf8'))?.[1]);
    const sent = listOf(locale).files.reduce((sum, { path }) => sum + brotliBytes(readFileSync(join('dist', path), 'utf8')), 0);
    // What a server sends at its best is a little less than what was reckoned with.
    expect(said * 1_000_000).toBeGreaterThan(sent * 0.95);
    expect(said * 1_000_000).toBeLessThan(sent * 1.3);
  }
});

test('a first visit takes a small worker along', () => {
  expect(brotliBytes(readFileSync('dist/sw.js', 'utf8'))).toBeLessThanOrEqual(5000);
});
