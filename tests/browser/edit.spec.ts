import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startEdit } from '../../scripts/edit/started.ts';
import { findings } from '../support/axe.ts';
import { sampleSite, writeFiles } from '../support/sample-site.ts';

const folder = resolve('.cache/edit');
const content = join(folder, 'content');
const lesson = join(content, 'lessons/zh-CN/lesson-1.mdx');
const files = sampleSite(2);
let server: ChildProcess;
let address: string;

/** Over a small content of its own. */
test.beforeAll(async () => {
  writeFiles(content, files);
  ({ server, address } = await startEdit('lesson-1', { XINTIAN_CONTENT: content, XINTIAN_CACHE: join(folder, 'astro') }));
});

test.afterAll(() => server.kill());

test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 1366, height: 768 } });

const inFrame = (page: Page, title: string) => page.frameLocator(`iframe[title="${title}"]`);
const phone = (page: Page) => inFrame(page, '手机');

test('a lesson is seen on a phone, with the largest text, as slides, as paper and in English', async ({ page }) => {
  await page.goto(address);
  for (const title of ['手机', '手机，最大的字', '幻灯片', '打印的纸'])
    await expect(inFrame(page, title).getByText('第1课').first()).toBeVisible();
  await expect(inFrame(page, 'English').getByText('Lesson 1').first()).toBeVisible();
  const sizeOf = (title: string) =>
    inFrame(page, title)
      .locator('h1')
      .evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
  expect(await sizeOf('手机，最大的字')).toBeGreaterThan(await sizeOf('手机'));
  await expect(page.getByText(/^约 \d+ 字节$/).first()).toBeVisible();
  await expect(page.getByText('这一课没有错误')).toBeVisible();
  expect(await findings(page, ['iframe'])).toEqual([]);
});

test('every output follows a save of the lesson or of its questions', async ({ page }) => {
  await page.goto(address);
  await expect(phone(page).getByText('第1课').first()).toBeVisible();
  writeFileSync(lesson, readFileSync(lesson, 'utf8').replace('title: 第1课', 'title: 改过的名字').replace('## 1', '## 改过的小标题'));
  await expect(phone(page).getByRole('heading', { name: '改过的小标题' })).toBeVisible();
  await expect(inFrame(page, '幻灯片').getByText('改过的名字').first()).toBeVisible();
  await expect(inFrame(page, '打印的纸').getByText('改过的名字').first()).toBeVisible();
  // The translation is behind now, in its page and in the messages.
  await expect(page.getByText('中文改过，译文没有跟上')).toBeVisible();
  const quiz = join(content, 'quizzes/zh-CN/lesson-1.yaml');
  writeFileSync(quiz, readFileSync(quiz, 'utf8').replace(/ask: .*/, 'ask: 改过的题，哪个对？'));
  await expect(phone(page).getByText('改过的题，哪个对？').first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText('存过');
});

test('a mistake is named beside the pages, which stay as they were until it is mended', async ({ page }) => {
  await page.goto(address);
  await expect(phone(page).getByText('改过的名字').first()).toBeVisible();
  const right = readFileSync(lesson, 'utf8');
  writeFileSync(lesson, right.replace('<Claim id="sample-claim">', '<Claim id="simple-claim">').replace('改过的名字', '又改的名字'));
  const messages = page.getByRole('region', { name: '检查说的话' });
  await expect(messages.getByText('是不是“sample-claim”？')).toBeVisible();
  await expect(page.getByText('还是改错以前的样子').first()).toBeVisible();
  await expect(phone(page).getByText('改过的名字').first()).toBeVisible();
  await messages.getByText('为什么').first().click();
  await expect(messages.getByText('名字：unknown-claim')).toBeVisible();
  // Half a component: the file cannot be read at all.
  writeFileSync(lesson, right.replace('</Claim>', ''));
  await expect(messages.getByText('正文的标记没有写完整')).toBeVisible();
  await expect(phone(page).getByText('改过的名字').first()).toBeVisible();
  writeFileSync(lesson, right.replace('改过的名字', '改好的名字'));
  await expect(phone(page).getByText('改好的名字').first()).toBeVisible();
  await expect(messages.getByText('这一课有')).toHaveCount(0);
});

test('a draft with words still to be written is shown, and a lesson begun meanwhile can be chosen', async ({ page }) => {
  const begun = (files['lessons/zh-CN/lesson-2.mdx'] ?? '')
    .replace('title: 第2课', 'title: 【待写】课的名字')
    .replace('order: 2', 'order: 3');
  writeFileSync(join(content, 'lessons/zh-CN/begun.mdx'), begun.replace('status: reviewed', 'status: draft'));
  writeFileSync(join(content, 'quizzes/zh-CN/begun.yaml'), files['quizzes/zh-CN/lesson-2.yaml'] ?? '');
  await expect(async () => {
    await page.goto(address);
    await page.getByLabel('看哪一课').selectOption({ label: '【待写】课的名字' }, { timeout: 1000 });
  }).toPass();
  await expect(phone(page).getByText('【待写】课的名字').first()).toBeVisible();
  await expect(page.getByText('还没有写', { exact: true })).toBeVisible();
  // Nobody has translated it.
  const english = page.locator('section').filter({ has: page.getByRole('heading', { name: 'English' }) });
  await expect(english.getByText('看不到：还没有写')).toBeVisible();
  await expect(page.getByText('看不到：还没有写')).toHaveCount(1);
});

test('on a narrow screen nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(address);
  await expect(phone(page).getByText('改好的名字').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
