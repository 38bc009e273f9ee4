import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import type { FullText } from '../../src/full-text/client.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { bundleClassic } from '../../src/integrations/bundle-classic.ts';
import { withContentPolicy } from '../../src/integrations/content-policy.ts';
import { fullTextFile } from '../support/full-text-file.ts';

const ways = ['http', 'file'] as const;
type Way = (typeof ways)[number];

declare global {
  var fullText: Promise<FullText>;
}

/** Pages that do nothing but search the text of the real site, under the policy of the search page. */
const test = base.extend<{ complaints: string[] }, { address: (way: Way, locale: Locale) => string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to know what a fixture needs.
    async ({}, use, { workerIndex }) => {
      const folder = resolve(`.cache/full-text/${workerIndex}`);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      cpSync('dist/search', `${folder}/search`, { recursive: true });
      for (const locale of locales) {
        const entry = `${folder}/${locale}.ts`;
        writeFileSync(
          entry,
          `import { openFullText } from ${JSON.stringify(resolve('src/full-text/client.ts'))};
          const words = (query) => query.split(/怎么办|会怎样|\\bwhat if\\b/);
          self.fullText = openFullText(${JSON.stringify(fullTextFile('dist', locale))}, words);`,
        );
        const { code } = await bundleClassic(entry);
        const head = `<meta charset="utf-8"><meta name="may" content="search"><link rel="icon" href="data:,"><title>-</title>`;
        writeFileSync(
          `${folder}/${locale}.html`,
          withContentPolicy(`<!doctype html><html lang="${locale}"><head>${head}</head><body><script>${code}</script></body></html>`),
        );
      }
      const { address, server } = await serve(folder, 0);
      const starts = { http: address, file: `${pathToFileURL(folder)}/` };
      await use((way, locale) => `${starts[way]}${locale}.html`);
      server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

const hrefs = (page: Page, query: string, most = 10): Promise<readonly string[]> =>
  page.evaluate(async ([text, count]) => (await (await fullText).search(text, count)).map(({ href }) => href), [query, most] as const);

for (const way of ways) {
  test(`${way}: what is asked in a whole sentence is found, with the words marked`, async ({ page, address }) => {
    await page.goto(address(way, 'zh-CN'));
    expect(await hrefs(page, '晚还几天会怎样')).not.toEqual([]);
    expect((await hrefs(page, '砍头息'))[0]).toMatch(/^(glossary\.html#t-|lessons\/)/);
    const [first] = await page.evaluate(async () => (await fullText).search('支付令', 1));
    expect(first?.snippet.filter(({ marked }) => marked).map(({ text }) => text)).toContain('支付令');
  });
}

test('English words are found by their stem', async ({ page, address }) => {
  await page.goto(address('file', 'en'));
  expect(await hrefs(page, 'guaranteeing')).not.toEqual([]);
  expect(await hrefs(page, 'zzzzzz overdue', 3)).toEqual(await hrefs(page, 'overdue', 3));
});

test('odd queries harm nothing', async ({ page, address }) => {
  await page.goto(address('http', 'zh-CN'));
  for (const query of ['', ' ', '<script>', '.*+?[', '"', '😀', '逾期'.repeat(250), '\\', 'ＡＰＰ', '-', '"催收"'])
    await hrefs(page, query);
  expect(await hrefs(page, 'ＡＰＰ', 99)).toEqual(await hrefs(page, 'app', 99));
});

test('where WebAssembly may not run, the text is searched all the same', async ({ page, address }) => {
  await page.addInitScript(() => {
    WebAssembly.compile = () => Promise.reject(new Error('not here'));
  });
  await page.goto(address('file', 'zh-CN'));
  expect(await hrefs(page, '支付令')).toContain('lessons/court-letters.html');
  expect(await hrefs(page, '晚还几天会怎样')).not.toEqual([]);
});

test('where pieces of the index are missing, the text is searched all the same', async ({ page, address, complaints }) => {
  await page.route('**/search/zh-CN/*', (route) => route.abort());
  await page.goto(address('http', 'zh-CN'));
  expect(await hrefs(page, '支付令')).toContain('lessons/court-letters.html');
  // Pagefind says what it misses; nobody else should.
  expect(complaints.filter((complaint) => !/Failed to load/.test(complaint))).toEqual([]);
  complaints.length = 0;
});

test('a first search asks for the script and a few pieces of the index, nothing else', async ({ page, address }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address('http', 'zh-CN'));
  await hrefs(page, '催收电话');
  const [self, script, ...pieces] = asked;
  expect([self, script]).toEqual(['/zh-CN.html', `/${fullTextFile('dist', 'zh-CN')}`]);
  expect(pieces.length).toBeGreaterThan(0);
  expect(pieces.length).toBeLessThanOrEqual(4);
  expect(pieces.filter((piece) => !piece.startsWith('/search/zh-CN/'))).toEqual([]);
  expect(new Set(pieces).size).toBe(pieces.length);
});
