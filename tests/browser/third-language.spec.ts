import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { en } from '../../src/i18n/en.ts';
import { findings } from '../support/axe.ts';
import { pseudoUyghur } from '../support/pseudo-uyghur.ts';
import { sampleOut } from '../support/sample-build.ts';
import { expect, giveAnswer, readQuestions, test } from './site.ts';

/** A word of the glossary and one that stands only in the text of the lesson, in the third language's letters. */
const word = pseudoUyghur('principal');
const inText = pseudoUyghur('guilan');

const kinds = [
  'index.html',
  'lessons/lesson-1.html',
  'moments/due.html',
  'stories/night-call.html#asked',
  'present/lesson-1.html',
  'print/lesson-1.html',
  'send/lesson-1.html',
  'search.html',
  'sources.html',
  'help.html',
  'record.html',
];

const leftOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().left);
const rightOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().right);

for (const path of kinds) {
  test(`from the right, ${path}: nothing for axe to find, nothing sticks out`, async ({ page, site }) => {
    await page.goto(site.sample(`ug/${path}`));
    await page.waitForLoadState('load');
    expect(await findings(page)).toEqual([]);
    for (const rootSize of ['30px', '']) {
      const room = await page.evaluate((size) => {
        const root = document.documentElement;
        root.style.fontSize = size;
        // To the left is where a page from the right would go on.
        scrollTo(-999, 0);
        return { over: root.scrollWidth - root.clientWidth, scrolled: scrollX };
      }, rootSize);
      expect(room, `root ${rootSize || 'as it is'}`).toEqual({ over: 0, scrolled: 0 });
    }
  });
}

test('things stand on the right, and the help button on the left', async ({ page, site }) => {
  await page.goto(site.sample('ug/index.html'));
  expect(await leftOf(page, '.brand')).toBeGreaterThan(180);
  expect(await rightOf(page, '.sos')).toBeLessThan(180);
  expect(await leftOf(page, '.field .plot')).toBeGreaterThan(await leftOf(page, '.field li span'));

  await page.goto(site.sample('ug/lessons/lesson-1.html'));
  const list = await page.evaluate(() => getComputedStyle(document.querySelector('footer p') as Element).textAlign);
  expect(list).toBe('start');
  await page.goto(site.sample('ug/moments/due.html'));
  const step = await page
    .locator('.steps li')
    .first()
    .evaluate((item) => ({ right: getComputedStyle(item).paddingRight, left: getComputedStyle(item).paddingLeft }));
  expect(step.left).toBe('0px');
  expect(Number.parseFloat(step.right)).toBeGreaterThan(40);
});

test('the switch leads to the same page and back', async ({ page, site }) => {
  await page.goto(site.sample('ug/lessons/lesson-1.html'));
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('link', { name: 'ئۇيغۇرچە' }).click();
  await expect(page.locator('html[lang="ug"][dir="rtl"] #quiz')).toBeAttached();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html[lang="en"] #quiz')).toBeAttached();
});

test('the quiz is answered, and its reasons have their line on the right', async ({ page, site }) => {
  await page.goto(site.sample('ug/lessons/lesson-1.html'));
  const questions = await readQuestions(page);
  for (const [index, question] of questions.entries()) {
    const form = page.locator('#quiz form').nth(index);
    await giveAnswer(page, index, question, true);
    await form.getByRole('button', { name: pseudoUyghur('Check'), exact: true }).click();
    await expect(form.getByRole('status')).toContainText(pseudoUyghur('Right'));
  }
  const line = await page
    .locator('.why')
    .first()
    .evaluate((why) => {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(why);
      return [borderLeftWidth, borderRightWidth];
    });
  expect(line).toEqual(['0px', '4px']);
});

test('a deck goes on at the left and back at the right', async ({ page, site }) => {
  await page.goto(site.sample('ug/present/lesson-1.html'));
  const place = page.locator('#place');
  await expect(place).toContainText('1');
  expect(await leftOf(page, '[data-do="back"]')).toBeGreaterThan(await leftOf(page, '[data-do="next"]'));
  const before = await place.textContent();
  await page.mouse.click(90, 60);
  await expect(place).not.toHaveText(before ?? '');
  await page.mouse.click(345, 60);
  await expect(place).toHaveText(before ?? '');
});

test('both layers of the search find what is written in its letters, from a disk and over http', async ({ page, site }) => {
  const { address, server } = await serve(sampleOut, 0);
  for (const start of [site.sample(''), address]) {
    await page.goto(`${start}ug/search.html`);
    await page.locator('#q').fill(word);
    await expect(page.locator('#hits li').first()).toContainText(word);
    await expect(page.locator('#hits mark').first()).toHaveText(word);
    await page.locator('#q').fill(inText);
    // With few answers the full text joins in by itself.
    await expect(page.locator('#hits li', { hasText: pseudoUyghur(en.search.inText) }).first()).toContainText(inText);
  }
  server.close();
});
