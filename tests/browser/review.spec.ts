import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, giveAnswer, readQuestions, test } from './site.ts';

const lesson = 'lessons/lesson-1.html';

async function answerEach(page: Page, rightly: (index: number) => boolean): Promise<void> {
  const asked = await readQuestions(page);
  const shown = await page.locator('#quiz form').count();
  const wanted = new URL(page.url()).hash.startsWith('#review=') ? new URL(page.url()).hash.slice(8).split(',') : asked.map(({ id }) => id);
  const questions = asked.filter(({ id }) => wanted.includes(id));
  expect(shown).toBe(questions.length);
  for (const [index, question] of questions.entries()) {
    const right = rightly(index);
    for (let time = 0; time < (right ? 1 : 2); time++) {
      await giveAnswer(page, index, question, right);
      await page.locator('#quiz form').nth(index).getByRole('button', { name: '选好了' }).click();
    }
  }
}

test('missed questions come back after two days, the others after two weeks and two months, and then the plot is ripe', async ({
  page,
  site,
}) => {
  const day = (text: string) => new Date(`${text}T09:00:00`);
  const due = page.locator('.due a');
  await page.clock.install({ time: day('2026-11-24') });
  await page.goto(site.sample(lesson));
  await answerEach(page, (index) => index !== 0);

  await page.clock.setFixedTime(day('2026-11-25'));
  await page.goto(site.sample('review.html'));
  await expect(page.getByText('今天没有要温习的题')).toBeVisible();

  await page.clock.setFixedTime(day('2026-11-26'));
  await page.reload();
  await expect(due).toHaveText(/1 道题/);
  await due.click();
  await answerEach(page, () => true);
  await page.getByRole('link', { name: '回到温习' }).click();
  await expect(page.getByText('今天没有要温习的题')).toBeVisible();

  await page.clock.setFixedTime(day('2026-12-08'));
  await page.reload();
  await expect(due).toHaveText(/6 道题/);
  await due.click();
  await answerEach(page, () => true);

  await page.clock.setFixedTime(day('2026-12-10'));
  await page.goto(site.sample('review.html'));
  await expect(due).toHaveText(/1 道题/);
  await due.click();
  await answerEach(page, () => true);
  await page.goto(site.sample('index.html'));
  await expect(page.locator('[data-slug="lesson-1"]')).toHaveAttribute('data-plot', 'passed');

  await page.clock.setFixedTime(day('2027-02-08'));
  await page.goto(site.sample('review.html'));
  await expect(due).toHaveText(/7 道题/);
  await due.click();
  await answerEach(page, () => true);
  await page.goto(site.sample('index.html'));
  const plot = page.locator('[data-slug="lesson-1"]');
  await expect(plot).toHaveAttribute('data-plot', 'held');
  await expect(plot).toContainText('记牢了');
});

test('a record can be saved as a file, wiped, and brought back from the file or from pasted text', async ({ page, site, browser }) => {
  await page.goto(site.sample(lesson));
  await answerEach(page, () => true);
  await page.goto(site.sample('review.html'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '存成文件' }).click()]);
  const file = await download.path();
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(/^xintian1\.[\w+/=]+\.\w+$/);

  await page.getByRole('button', { name: '擦掉这部手机上的记录' }).click();
  await page.getByRole('button', { name: '不擦了' }).click();
  expect(await page.evaluate(() => localStorage.getItem('xintian.log'))).not.toBeNull();
  await page.getByRole('button', { name: '擦掉这部手机上的记录' }).click();
  await page.getByRole('button', { name: '真的擦掉' }).click();
  await expect(page.getByText('擦干净了')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await page.getByLabel('选存好的文件').setInputFiles({ name: 'xintian.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.getByText('拿回来了')).toBeVisible();
  await page.goto(site.sample('index.html'));
  await expect(page.locator('[data-slug="lesson-1"]')).toHaveAttribute('data-plot', 'passed');

  const other = await (await browser.newContext()).newPage();
  await other.goto(site.sample('review.html'));
  await other.getByLabel('或者把文字贴在这里').fill(`${text.slice(0, 20)}\n ${text.slice(20)}`);
  await other.getByRole('button', { name: '拿回来' }).click();
  await expect(other.getByText('拿回来了')).toBeVisible();
  await other.goto(site.sample('index.html'));
  await expect(other.locator('[data-slug="lesson-1"]')).toHaveAttribute('data-plot', 'passed');
  await other.context().close();
});

test('what cannot be brought back is refused in words, and the old record stays', async ({ page, site }) => {
  await page.goto(site.sample(lesson));
  await answerEach(page, () => true);
  await page.goto(site.sample('review.html'));
  const before = await page.evaluate(() => localStorage.getItem('xintian.log'));
  for (const [text, words] of [
    ['', '还没有贴文字'],
    ['你好', '不是信田的记录'],
    ['xintian1.AAAA.zzz', '不完整'],
  ] as const) {
    await page.getByLabel('或者把文字贴在这里').fill(text);
    await page.getByRole('button', { name: '拿回来' }).click();
    await expect(page.getByText(words)).toBeVisible();
  }
  expect(await page.evaluate(() => localStorage.getItem('xintian.log'))).toBe(before);
});

test('the record can be copied as text', async ({ page, site }) => {
  await page.goto(site.sample('review.html'));
  await page.getByRole('button', { name: '复制文字' }).click();
  await expect(page.getByLabel('记录的文字')).toHaveValue(/^xintian1\./);
  await expect(page.getByText(/复制/).first()).toBeVisible();
});
