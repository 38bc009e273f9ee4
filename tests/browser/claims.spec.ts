import { expect, test } from './site.ts';

test('a mark opens its source without leaving the page; Escape and the button lead back to the sentence', async ({ page, site }) => {
  await page.goto(site.address('file', 'lessons/what-is-credit.html'));
  const mark = page.getByRole('link', { name: '征信条例 第十六条' }).first();
  const sheet = page.locator('.sheet', { hasText: '征信业管理条例 第十六条' });
  for (const close of ['Escape', 'button']) {
    await mark.click();
    await expect(sheet).toHaveCSS('position', 'fixed');
    await expect(sheet).toContainText('征信业管理条例 第十六条');
    await expect(sheet).toContainText('自不良行为或者事件终止之日起为5年');
    await expect(sheet).toContainText('2013-03-15');
    if (close === 'Escape') await page.keyboard.press('Escape');
    else await sheet.getByRole('link', { name: '回到原处' }).click();
    await expect(sheet).toHaveCSS('position', 'static');
    await expect(mark).toBeInViewport();
  }
});

test('a hard word opens its plain words', async ({ page, site }) => {
  await page.goto(site.address('file', 'lessons/what-is-credit.html'));
  await page.getByRole('link', { name: '征信', exact: true }).first().click();
  await expect(page.locator('.sheet:target')).toContainText('借钱还钱的流水账');
  await expect(page.locator('.sheet:target')).toHaveCSS('position', 'fixed');
});

test('past its last day a sentence is marked as expired, on every page that uses it and in the ledger', async ({ page, site }) => {
  await page.clock.setFixedTime(new Date('2100-01-01T09:00:00'));
  for (const path of ['lessons/lesson-1.html', 'moments/due.html', 'sources.html']) {
    await page.goto(site.sample(path));
    await expect(page.locator('.outdated').first()).toContainText('这条规定已过期');
  }
  await page.goto(site.sample('en/lessons/lesson-1.html'));
  await expect(page.locator('.claim.outdated')).toContainText('This rule has expired');
});

test('on its last day it still holds', async ({ page, site }) => {
  await page.clock.setFixedTime(new Date('2099-12-31T09:00:00'));
  await page.goto(site.sample('lessons/lesson-1.html'));
  await expect(page.getByText('这条规定已过期')).toHaveCount(0);
});

test('a claim that nobody has checked for a year says so', async ({ page, site }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T09:00:00'));
  await page.goto(site.sample('lessons/lesson-2.html'));
  await expect(page.locator('.sheet', { hasText: '先问年化' })).toContainText('一年多没核对');
});

test('the ledger lists every claim with its source and the day it was checked', async ({ page, site }) => {
  await page.goto(site.address('file', 'sources.html'));
  const entries = page.locator('.ledger li');
  expect(await entries.count()).toBeGreaterThan(60);
  for (const entry of await entries.all()) await expect(entry).toContainText(/核对 \d{4}-\d{2}-\d{2}/);
});

test('an English page whose Chinese source changed says so', async ({ page, site }) => {
  await page.goto(site.sample('en/lessons/lesson-2.html'));
  await expect(page.getByText('The Chinese page has changed since this was translated')).toBeVisible();
  await page.goto(site.sample('en/lessons/lesson-1.html'));
  await expect(page.getByText('The Chinese page has changed')).toHaveCount(0);
});

test('what a campaign fills in stands at the foot of every page, its number ready to be tapped', async ({ page, site }) => {
  await page.goto(site.sample('lessons/lesson-1.html'));
  const foot = page.getByRole('contentinfo');
  await expect(foot).toContainText('柳湾乡 · 村委会 · 小周');
  await expect(foot).toContainText('xintian.example');
  await expect(foot.getByRole('link', { name: '05311234567' })).toHaveAttribute('href', 'tel:05311234567');
  await page.goto(site.sample('en/index.html'));
  await expect(foot).toContainText('Liuwan Township');
});

test('the text size steps up, says so, and stays', async ({ page, site }) => {
  await page.goto(site.address('file', 'index.html'));
  const html = page.locator('html');
  await expect(html).toHaveCSS('font-size', '20px');
  await page.locator('#size').click();
  await expect(html).toHaveCSS('font-size', '24px');
  await expect(page.locator('#size')).toHaveText('大字');
  await page.locator('#size').click();
  await expect(html).toHaveCSS('font-size', '30px');
  await page.goto(site.address('file', 'help.html'));
  await expect(html).toHaveCSS('font-size', '30px');
  await page.locator('#size').click();
  await expect(html).toHaveCSS('font-size', '20px');
});
