import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { findings } from '../support/axe.ts';
import { expect, test } from './site.ts';

const key = 'xintian.hall';
const stored = (page: Page) => page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{"sessions":[]}'), key);
const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

/** Moves on with the Tab key until the control of this name has the focus. */
async function tabTo(page: Page, name: RegExp | string): Promise<void> {
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-label') || at?.closest('label')?.firstChild?.textContent || at?.textContent || '';
    });
    if (typeof name === 'string' ? found.trim() === name : name.test(found)) return;
  }
  throw new Error(`nothing named ${name} was reached`);
}

/** Starts a session of the sample's first lesson by hand. */
async function begin(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel('哪一课').selectOption('lesson-1');
  await page.getByRole('button', { name: '开始记' }).click();
  await expect(page.getByRole('heading', { name: /第1课/ })).toBeFocused();
}

test('a session is recorded by hand with the keyboard alone, survives a reload, leaves as a file and comes home, in any order', async ({
  page,
  site,
  context,
}) => {
  await context.setOffline(true);
  await page.goto(site.sample('record.html'));
  await tabTo(page, '哪一课');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '开始记');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /第1课/ })).toBeFocused();

  await tabTo(page, '女');
  await page.keyboard.type('12');
  await tabTo(page, '加一 女');
  await page.keyboard.press('Enter');
  await tabTo(page, '男');
  await page.keyboard.type('9');
  await tabTo(page, '第 1 题 A 讲前');
  await page.keyboard.type('7');
  await tabTo(page, '第 1 题 A 讲后');
  await page.keyboard.type('1');
  await tabTo(page, '第 1 题 B 讲前');
  await page.keyboard.type('13');
  await tabTo(page, '第 1 题 B 讲后');
  await page.keyboard.type('19');
  await tabTo(page, '点一下，加一次');
  await page.keyboard.press('Enter');
  await tabTo(page, /^第2课/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');

  await page.reload();
  await expect(page.getByLabel('女', { exact: true })).toHaveValue('13');
  await expect(page.getByLabel('第 1 题 B 讲后')).toHaveValue('19');
  await expect(page.getByLabel('第2课', { exact: true })).toHaveValue('2');
  await expect(page.getByText('! 还没存出来')).toBeVisible();

  await tabTo(page, '存成文件（JSON）');
  const [json] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(json.suggestedFilename()).toMatch(/^xintian-hall-\d{4}-\d{2}-\d{2}\.json$/);
  await expect(page.getByText('✓ 存出来了')).toBeVisible();
  const [sheet] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '存成表格（CSV）' }).click()]);
  const files = [
    { name: '一.json', mimeType: 'application/json', buffer: Buffer.from(await textOf(json)) },
    { name: '二.csv', mimeType: 'text/csv', buffer: Buffer.from(await textOf(sheet)) },
    { name: '三.txt', mimeType: 'text/plain', buffer: Buffer.from('你好') },
  ];

  // A later change waits for its export again.
  await page.getByRole('button', { name: '加一 男' }).click();
  await expect(page.getByText('! 还没存出来')).toBeVisible();
  await page.getByRole('button', { name: '撤销上一步' }).click();
  await expect(page.getByLabel('男', { exact: true })).toHaveValue('9');

  const results: string[] = [];
  for (const order of [files, [...files].reverse()]) {
    await page.goto(site.sample('merge.html'));
    await page.getByLabel('选存出来的文件').setInputFiles(order);
    await expect(page.getByText('三.txt: 不是讲课记录')).toBeVisible();
    await expect(page.getByText('有 1 场重复，只算一次')).toBeVisible();
    await expect(page.getByRole('cell', { name: '65% (13/20)' })).toBeVisible();
    await expect(page.getByRole('cell', { name: '95% (19/20)' })).toBeVisible();
    await expect(page.getByText('没有对照组').first()).toBeVisible();
    await expect(page.locator('.heads')).toContainText('22');
    results.push((await page.locator('section').textContent()) ?? '');
  }
  expect(results[1]).toBe(results[0]);
});

test('the sheet opens in a spreadsheet: it begins with the mark for Chinese, and no cell begins like a formula', async ({ page, site }) => {
  await begin(page, site.sample('record.html'));
  await page.getByRole('button', { name: '加一 女' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '存成表格（CSV）' }).click()]);
  const bytes = await readFile(await download.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString('utf8');
  expect(text).toContain('第1课');
  for (const cell of text.slice(1).split(/,|\r\n/)) expect(cell).not.toMatch(/^"?[=+\-@\t]/);
});

test('a record goes through a chat as text, and its report is saved as a sheet', async ({ page, site }) => {
  await begin(page, site.sample('record.html'));
  for (const option of ['A', 'B', 'C']) await page.getByLabel(`第 1 题 ${option} 讲前`).fill('4');
  await page.getByRole('button', { name: '复制成文字' }).click();
  const line = await page.getByLabel('记录的文字').inputValue();
  expect(line).toMatch(/^xintianhall1\.[\w+/=]+\.\w+$/);

  await page.goto(site.sample('merge.html'));
  await page.getByLabel('或者把文字贴在这里').fill(`${line.slice(0, 30)}\n${line.slice(30)}`);
  await page.getByRole('button', { name: '加进来' }).click();
  await expect(page.getByRole('cell', { name: '33% (4/12)' })).toBeVisible();
  await page.getByRole('button', { name: '加上这台机器上的' }).click();
  await expect(page.getByText('有 1 场重复')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '存成表格（CSV）' }).click()]);
  const report = await textOf(download);
  expect(report).toContain('lesson-1,第1课,q-single,1,讲前,4,12,33');
  expect(report).toContain('没有对照组');
});

test('a group under five is not told', async ({ page, site }) => {
  await begin(page, site.sample('record.html'));
  await page.getByLabel('女', { exact: true }).fill('3');
  await page.getByLabel('男', { exact: true }).fill('20');
  await page.getByLabel('第 1 题 A 讲前').fill('4');
  await page.goto(site.sample('merge.html'));
  await page.getByRole('button', { name: '加上这台机器上的' }).click();
  await expect(page.locator('.heads')).toContainText(/人数\s*23\s*女\s*不足5\s*男\s*不足5/);
  await expect(page.getByRole('cell', { name: '不足5' })).toBeVisible();
  await expect(page.locator('section')).not.toContainText('4/4');
});

test('what is sound of a damaged store is kept and can be worked with; what is damaged stays until it is let go twice', async ({
  page,
  site,
}) => {
  await begin(page, site.sample('record.html'));
  await page.getByLabel('女', { exact: true }).fill('8');
  const damaged = await page.evaluate((name) => {
    const store = JSON.parse(localStorage.getItem(name) ?? '');
    const text = JSON.stringify({ ...store, sessions: [{ id: 'broken', note: '坏了' }, ...store.sessions] });
    localStorage.setItem(name, text);
    return text;
  }, key);
  await page.reload();
  await expect(page.getByRole('heading', { name: '有的记录坏了' })).toBeVisible();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(damaged);

  await page.getByRole('button', { name: '加一 女' }).click();
  await expect(page.getByLabel('女', { exact: true })).toHaveValue('9');
  await page.reload();
  await expect(page.getByLabel('女', { exact: true })).toHaveValue('9');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '把坏的原样存出来' }).click()]);
  expect(await textOf(download)).toBe(damaged);

  await page.getByRole('button', { name: '丢掉坏的' }).click();
  await page.getByRole('button', { name: '丢掉坏的' }).click();
  await expect(page.getByRole('heading', { name: '有的记录坏了' })).toBeHidden();
  await expect(page.getByLabel('女', { exact: true })).toHaveValue('9');
  expect(await page.evaluate((name) => Object.keys(localStorage).filter((entry) => entry.startsWith(name)), key)).toEqual([key]);
});

test('two tabs count into the same session and neither loses what the other counted', async ({ page, site, context }) => {
  await begin(page, site.sample('record.html'));
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByLabel('女', { exact: true })).toHaveValue('');
  await page.getByRole('button', { name: '加一 女' }).click();
  await expect(other.getByLabel('女', { exact: true })).toHaveValue('1');
  await other.getByRole('button', { name: '加一 男' }).click();
  await other.getByRole('button', { name: '加一 女' }).click();
  await page.getByRole('button', { name: '加一 女' }).click();
  await expect(page.getByLabel('男', { exact: true })).toHaveValue('1');
  expect((await stored(page)).sessions[0].heads).toEqual({ women: 3, men: 1, sixty: 0 });
});

test('a session is deleted only when told twice, and alone', async ({ page, site }) => {
  await begin(page, site.sample('record.html'));
  await page.getByRole('link', { name: '看全部记录' }).click();
  await begin(page, site.sample('record.html'));
  await page.getByRole('button', { name: '删掉这一场' }).click();
  await page.getByRole('button', { name: '不删' }).click();
  expect((await stored(page)).sessions).toHaveLength(2);
  await page.getByRole('button', { name: '删掉这一场' }).click();
  await page.getByRole('button', { name: '真的删掉' }).click();
  await expect(page.getByRole('heading', { name: '这台机器上的记录' })).toBeFocused();
  expect((await stored(page)).sessions).toHaveLength(1);
});

test('wiping the reader’s progress leaves these records and says so', async ({ page, site }) => {
  await begin(page, site.sample('record.html'));
  await page.goto(site.sample('lessons/lesson-1.html'));
  await page.locator('#quiz').scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('xintian.log'))).toContain('lesson-1');
  await page.goto(site.sample('review.html'));
  await expect(page.getByText('讲课记录不在内')).toBeVisible();
  await page.getByRole('button', { name: '擦掉这部手机上的记录' }).click();
  await page.getByRole('button', { name: '真的擦掉' }).click();
  await expect(page.getByText('擦干净了')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([key]);
  await page.getByRole('link', { name: '讲课记录', exact: true }).click();
  await expect(page.getByRole('link', { name: /第1课/ })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`an open session and a result have nothing for axe to find and nothing that sticks out, ${scheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await begin(page, site.sample('record.html'));
    await page.getByLabel('第 1 题 A 讲前').fill('14');
    await page.getByText('点一下，加一次').click();
    await page.getByRole('button', { name: /^第2课/ }).click();
    await page.getByRole('button', { name: '删掉这一场' }).click();
    const check = async () => {
      expect(await findings(page)).toEqual([]);
      for (const [width, size] of [
        [360, '30px'],
        [180, ''],
      ] as const) {
        await page.setViewportSize({ width, height: 640 });
        const overflow = await page.evaluate((root) => {
          document.documentElement.style.fontSize = root;
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }, size);
        expect(overflow, `${width} ${size}`).toBe(0);
      }
      await page.setViewportSize({ width: 360, height: 640 });
    };
    await check();
    await page.goto(site.sample('merge.html'));
    await page.getByRole('button', { name: '加上这台机器上的' }).click();
    await expect(page.getByRole('cell', { name: '(14)' }).or(page.getByRole('cell', { name: '0% (0/14)' }))).toBeVisible();
    await check();
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so and offers an empty form for paper', async ({ page, site }) => {
    await page.goto(site.sample('record.html'));
    await expect(page.getByText('要开着 JavaScript 才能用')).toBeVisible();
    await page.getByText('空表，打印出来用手填').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('rowheader', { name: '其中60岁以上' })).toBeVisible();
    await expect(page.getByText('要开着 JavaScript 才能用')).toBeHidden();
  });
});
