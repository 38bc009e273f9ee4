import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { sampleOut } from '../support/sample-build.ts';
import { answerAll } from './site.ts';

/** Sends one page of a built site alone, and gives its address where it arrives. */
const test = base.extend<{ alone: (site: string, path: string) => string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to know what a fixture needs.
  alone: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), '一课 alone-'));
    await use((site, path) => {
      const file = join(folder, 'lesson.html');
      copyFileSync(join(site, path), file);
      return pathToFileURL(file).href;
    });
    rmSync(folder, { recursive: true });
  },
});

test('a lesson sent alone reads, asks its questions and says its edition', async ({ page, alone }) => {
  await page.goto(alone('dist', 'lessons/what-is-credit.html'));
  await answerAll(page);
  await expect(page.getByRole('contentinfo')).toContainText(/内容日期 \d{4}-\d{2}-\d{2}/);
  await page.getByRole('link', { name: '征信', exact: true }).first().click();
  await expect(page.locator('.sheet:target')).toBeVisible();
});

test('its links lead to the address of the site', async ({ page, alone }) => {
  await page.route('https://xintian.example/**', (route) => route.fulfill({ body: '<h1>the site</h1>', contentType: 'text/html' }));
  await page.goto(alone(sampleOut, 'lessons/lesson-1.html'));
  await page.getByRole('link', { name: '求助' }).click();
  await expect(page.getByRole('heading', { name: 'the site' })).toBeVisible();
});

test('without an address they say why they lead nowhere', async ({ page, alone }) => {
  await page.goto(alone('dist', 'lessons/what-is-credit.html'));
  const told = new Promise<string>((resolve) =>
    page.once('dialog', (dialog) => {
      resolve(dialog.message());
      dialog.accept();
    }),
  );
  await page.getByRole('link', { name: '求助' }).click();
  expect(await told).toBe('这一页是单独转来的，别的页不在旁边。');
});
