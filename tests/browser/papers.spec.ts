import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import jsQr from 'jsqr';
import sharp from 'sharp';
import { ensureBrowser } from '../../scripts/browser.ts';
import { run } from '../../scripts/run.ts';
import { builtPages, kindOf } from '../support/pages.ts';
import { textsPerPage } from '../support/pdf.ts';
import { sampleContent, sampleOut } from '../support/sample-build.ts';
import { filledIn, test as kitTest } from './kit.ts';
import { expect, test } from './site.ts';

const papers = builtPages('dist')
  .map(({ path }) => path)
  .filter((path) => kindOf(path) === 'print' && !path.endsWith('/cards.html'));
const paper = 'print/annual-rate-first.html';

/** What a campaign and a village may add to a sheet, at its longest. */
async function addAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const box = document.getElementById('local');
    const giver = document.querySelector('#people .imprint');
    if (!box || !giver) throw new Error('no place for what a village writes');
    const line = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
    box.append(line('柳'.repeat(20)), line('通'.repeat(60)), line(`${'问'.repeat(20)} 05311234567`));
    box.hidden = false;
    giver.lastElementChild?.prepend(line('xintian.example.org'), line('单'.repeat(60)));
    giver.insertAdjacentHTML('afterbegin', '<svg class="code" viewBox="0 0 9 9"></svg>');
  });
}

const print = async (page: Page, parts: readonly string[]): Promise<readonly number[]> => {
  for (const part of ['people', 'staff', 'poster']) await page.locator(`#with-${part}`).setChecked(parts.includes(part));
  return textsPerPage(await page.pdf({ preferCSSPageSize: true }));
};

// Half of them in either worker.
for (const half of [0, 1]) {
  test(`every lesson prints: two sides for everybody, a script and a poster, no empty page (${half + 1} of 2)`, async ({ page, site }) => {
    test.setTimeout(180_000);
    for (const [place, path] of papers.filter((_, place) => place % 2 === half).entries()) {
      await page.goto(site.address('file', path));
      await addAll(page);
      const people = await print(page, ['people']);
      expect(people.length, path).toBe(2);
      // Script and poster may take the pages they need: some of them stand for all.
      const rest = place % 6 === 0 ? await print(page, ['staff', 'poster']) : [1, 1];
      expect(rest.length, path).toBeGreaterThan(1);
      expect(
        [...people, ...rest].filter((texts) => texts === 0),
        path,
      ).toEqual([]);
    }
  });
}

test('a poster and the cards are one page each', async ({ page, site }) => {
  for (const path of papers.filter((_, place) => place % 12 === 0)) {
    await page.goto(site.address('file', path));
    expect((await print(page, ['poster'])).length, path).toBe(1);
  }
  for (const path of ['print/cards.html', 'en/print/cards.html']) {
    await page.goto(site.address('file', path));
    expect(textsPerPage(await page.pdf({ preferCSSPageSize: true })).length, path).toBe(1);
  }
});

test('each part begins on a page of its own', async ({ page, site }) => {
  await page.goto(site.address('file', paper));
  const counts: number[] = [];
  for (const part of ['people', 'staff', 'poster']) counts.push((await print(page, [part])).length);
  expect((await print(page, ['people', 'staff', 'poster'])).length).toBe(counts.reduce((sum, count) => sum + count, 0));
});

test('an address leads to one part, ready to be printed alone, and the button prints', async ({ page, site }) => {
  await page.goto(site.address('file', `${paper}#poster`));
  await expect(page.getByRole('region', { name: '墙上的海报' })).toBeVisible();
  await expect(page.getByRole('region', { name: '发给大家的一张纸' })).toBeHidden();
  await page.getByRole('checkbox', { name: '发给大家的一张纸' }).check();
  await expect(page.getByRole('region', { name: '发给大家的一张纸' })).toBeVisible();
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.getByRole('button', { name: '打印' }).click();
  await expect(page).toHaveTitle('printed');
});

test('the sheet for everybody gives no answer away, the script gives all', async ({ page, site }) => {
  await page.goto(site.address('file', 'print/what-is-credit.html'));
  const people = page.getByRole('region', { name: '发给大家的一张纸' });
  const staff = page.getByRole('region', { name: '讲课人的讲稿' });
  await expect(people).toContainText('○A已经是“黑户”了');
  await expect(people).not.toContainText('没有记录，不等于坏记录');
  await expect(staff).toContainText('没有记录，不等于坏记录');
  await expect(staff).toContainText('谁听过“征信”');
  await expect(people.locator('input, textarea')).toHaveCount(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the papers read whole, a part is left out by its box, and no dead button shows', async ({ page, site }) => {
    await page.goto(site.address('file', `en/${paper}`));
    await expect(page.locator('#print')).toBeHidden();
    await expect(page.locator('#people')).toContainText('No annual rate, no signature');
    await page.getByRole('checkbox', { name: 'Script for the speaker' }).uncheck();
    await expect(page.locator('#staff')).toBeHidden();
    await expect(page.locator('#poster')).toBeVisible();
  });
});

test('the code on sheet and poster leads to the lesson', async ({ page, site }) => {
  await page.goto(site.sample('en/print/lesson-1.html'));
  for (const part of ['people', 'poster']) {
    const shot = await page.locator(`#${part} .code`).screenshot({ scale: 'css' });
    const { data, info } = await sharp(shot).resize(400).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const decode = 'default' in jsQr ? (jsQr.default as typeof import('jsqr').default) : jsQr;
    expect(decode(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe('https://xintian.example/en/lessons/lesson-1.html');
    await expect(page.locator(`#${part} .imprint`)).toContainText('Liuwan Township');
  }
});

kitTest('what a village wrote stands on its sheet', async ({ page, ownCopy }) => {
  writeFileSync(join(ownCopy.folder, '本地.js'), filledIn(['村名：柳湾村', '通知：周六九点，村委会']));
  await page.goto(ownCopy.address(paper));
  await expect(page.locator('#people')).toContainText('柳湾村');
  await expect(page.locator('#people')).toContainText('周六九点');
});

test('the step that prints links its files, and prints the same bytes again', async () => {
  test.setTimeout(120_000);
  const temporary = mkdtempSync(join(tmpdir(), 'xintian-papers-'));
  const printed = (cache: string): ReadonlyMap<string, Buffer> => {
    const out = join(temporary, 'dist');
    mkdirSync(out, { recursive: true });
    cpSync(sampleOut, out, { recursive: true });
    const step = "import('./scripts/sheets.ts').then(({ printSheets }) => printSheets())";
    run('node', ['-e', step], { XINTIAN_CONTENT: sampleContent, XINTIAN_OUT: out, XINTIAN_CACHE: cache, CHROMIUM: ensureBrowser() });
    const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => /print\/.*\.(pdf|html)$/.test(path));
    return new Map(paths.map((path) => [path, readFileSync(join(out, path))]));
  };
  const first = printed(join(temporary, 'cache'));
  expect([...first.keys()].filter((path) => path.endsWith('.pdf')).sort()).toEqual(
    ['en/', '']
      .flatMap((folder) =>
        ['cards', 'lesson-1', 'lesson-2', 'staff/lesson-1', 'staff/lesson-2'].map((name) => `${folder}print/${name}.pdf`),
      )
      .sort(),
  );
  expect(first.get('print/lesson-1.html')?.toString()).toContain('href="staff/lesson-1.pdf"');
  for (const cache of ['cache', 'other']) {
    for (const [path, bytes] of printed(join(temporary, cache))) expect(first.get(path)?.equals(bytes), `${cache}: ${path}`).toBe(true);
  }
  rmSync(temporary, { recursive: true });
});
