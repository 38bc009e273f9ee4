import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { forgetEdition, type Host, host, laterEdition } from '../support/editions.ts';
import { builtPages, kindOf } from '../support/pages.ts';
import { answerAll } from './site.ts';

const changed = ['lessons/what-is-credit.html', 'lessons/call-before-due.html', 'help.html', 'glossary.html', 'moments/due.html'];

const test = base.extend<{ net: Host }, { later: string }>({
  later: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to know what a fixture needs.
    async ({}, use) => {
      const folder = await laterEdition(changed, '2027-01-02');
      await use(folder);
      forgetEdition(folder);
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to know what a fixture needs.
  net: async ({}, use) => {
    const server = await host('dist');
    await use(server);
    server.close();
  },
});

/** Opens a page and waits until the worker serves it. */
async function open(page: Page, net: Host, path: string): Promise<void> {
  await page.goto(net.address + path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((served) => navigator.serviceWorker.addEventListener('controllerchange', served, { once: true }));
  });
}

async function save(page: Page, net: Host): Promise<void> {
  await open(page, net, 'keep.html');
  await page.getByRole('button', { name: '存到手机' }).click();
  await expect(page.getByText('存好了。没有网也能看。')).toBeVisible({ timeout: 30_000 });
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** What stands in the footer beside the day. */
const footer = (page: Page) => page.getByRole('contentinfo');

/** Has the browser look for a newer edition, and waits until that has come to an end. */
async function lookForNewer(page: Page): Promise<'waiting' | 'dropped' | 'none'> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const coming = registration.installing;
    if (!coming) return registration.waiting ? 'waiting' : 'none';
    return new Promise<'waiting' | 'dropped'>((ended) => {
      const tell = () => {
        if (coming.state === 'installed') ended('waiting');
        else if (coming.state === 'redundant') ended('dropped');
      };
      coming.addEventListener('statechange', tell);
      tell();
    });
  });
}

test('without saving anything, what was visited is there without a network, and what was not says what is left to do', async ({
  page,
  context,
  net,
}) => {
  await open(page, net, 'lessons/what-is-credit.html');
  await page.goto(`${net.address}help.html`);
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('xintian-visited')).keys()).length)).toBe(2);
  await context.setOffline(true);
  await page.goto(`${net.address}lessons/what-is-credit.html`);
  await answerAll(page);
  await page.goto(`${net.address}help.html`);
  await expect(heading(page)).toHaveText('找谁帮忙');
  await page.goto(`${net.address}glossary.html`);
  await expect(heading(page)).toHaveText('现在没有网');
  await expect(page.getByRole('link', { name: '有危险，打110' })).toHaveAttribute('href', 'tel:110');
  await page.getByRole('link', { name: '找谁帮忙' }).click();
  await expect(heading(page)).toHaveText('找谁帮忙');
});

test('the size is said first; saved once, every page and the whole search work without a network', async ({ page, context, net }) => {
  await open(page, net, 'keep.html');
  await expect(page.getByText(/大约用 \d+\.\d 兆流量/)).toBeVisible();
  await page.getByRole('button', { name: '存到手机' }).click();
  await expect(page.getByText(/存了 \d+\.\d 兆，一共 \d+\.\d 兆/)).toBeVisible();
  await expect(page.getByText('存好了。没有网也能看。')).toBeVisible({ timeout: 30_000 });
  await context.setOffline(true);
  net.close();
  // One page of every kind but the printed papers; that no page is left out of the list is proved where the list is built.
  const kinds = new Map(builtPages('dist').flatMap(({ path }) => (/^(en|print)\//.test(path) ? [] : [[kindOf(path), path]])));
  for (const path of kinds.values()) {
    const answer = await page.goto(net.address + path);
    expect(answer?.status(), path).toBe(200);
  }
  await page.goto(`${net.address}search.html?q=${encodeURIComponent('晚还几天会怎样')}`);
  await expect(page.locator('#hits a').first()).toBeVisible();
  await page.getByRole('button', { name: /在全文里找/ }).click();
  await expect(page.getByRole('button', { name: /在全文里找/ })).toBeHidden();
  await expect(page.getByRole('status')).toHaveText(/找到 \d+ 处/, { timeout: 20_000 });
  await page.goto(net.address);
  await expect(page).toHaveTitle(/信田/);
});

test('a saved copy is there after the browser was closed and opened without a network', async ({ net }) => {
  const profile = mkdtempSync(join(tmpdir(), 'xintian-profile-'));
  const start = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      args: ['--no-sandbox', '--disable-gpu'],
      ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
    });
  const first = await start();
  await save(await first.newPage(), net);
  await first.close();
  net.close();
  const second = await start();
  const page = await second.newPage();
  await page.goto(`${net.address}lessons/call-before-due.html`);
  await answerAll(page);
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a newer edition: only what changed is fetched, the old one serves until it is complete and asked for', async ({
  page,
  net,
  later,
}) => {
  await save(page, net);
  net.serve(later);
  net.asked();
  expect(await lookForNewer(page)).toBe('waiting');
  expect([...net.asked()].sort()).toEqual(['offline/zh-CN.json', 'sw.js', ...changed].sort());

  await page.goto(`${net.address}lessons/what-is-credit.html`);
  await expect(heading(page)).not.toContainText('新版');
  await footer(page).getByRole('link', { name: '有新版，点这里换' }).click();
  await expect(page.getByText('新版已经下好，还没换上。')).toBeVisible();
  await page.getByRole('button', { name: '换成新版' }).click();
  await expect(page.getByText('手机里这份的日期：2027-01-02')).toBeVisible();
  await page.goto(`${net.address}lessons/what-is-credit.html`);
  await expect(heading(page)).toContainText('新版');
  await expect(footer(page)).toContainText('2027-01-02');
  await expect(footer(page).getByRole('link', { name: '有新版，点这里换' })).toBeHidden();
  // A page that did not change was not fetched again, and shows the day of its edition all the same.
  await page.goto(`${net.address}lessons/court-letters.html`);
  await expect(footer(page)).toContainText('2027-01-02');
});

for (const cut of [0, 1, 3, 5]) {
  test(`an update that is cut after ${cut} files leaves the old edition whole, says so, and goes on later`, async ({
    page,
    net,
    later,
  }) => {
    await save(page, net);
    net.serve(later);
    net.cutAfter(cut);
    expect(await lookForNewer(page)).toBe('dropped');
    for (const path of changed) {
      await page.goto(net.address + path);
      await expect(heading(page)).not.toContainText('新版');
      await expect(footer(page)).not.toContainText('2027-01-02');
    }
    await footer(page).getByRole('link', { name: '有新版没存下，点这里看' }).click();
    await expect(page.getByText('有新版，没下全。手机里的旧版还能用。')).toBeVisible();
    net.cutAfter(undefined);
    net.asked();
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByRole('button', { name: '换成新版' }).click();
    await expect(page.getByText('手机里这份的日期：2027-01-02')).toBeVisible();
    // What had come before the cut was not fetched twice.
    const again = net.asked().filter((path) => changed.includes(path));
    expect(new Set(again).size).toBe(again.length);
    expect(again.length).toBeLessThanOrEqual(changed.length);
    for (const path of changed) {
      await page.goto(net.address + path);
      await expect(heading(page)).toContainText('新版');
    }
  });
}

test('a phone without room says so and keeps what was there', async ({ page, context, net, later }) => {
  await open(page, net, 'keep.html');
  const device = await context.newCDPSession(page);
  const origin = new URL(net.address).origin;
  await device.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await page.getByRole('button', { name: '存到手机' }).click();
  await expect(page.getByText('手机空间不够，没存下。')).toBeVisible({ timeout: 30_000 });
  await device.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: '存到手机' }).click();
  await expect(page.getByText('存好了。没有网也能看。')).toBeVisible({ timeout: 30_000 });

  net.serve(later);
  await device.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  expect(await lookForNewer(page)).toBe('dropped');
  await page.goto(`${net.address}lessons/what-is-credit.html`);
  await expect(heading(page)).not.toContainText('新版');
  await expect(heading(page)).toHaveText('信用就是别人敢不敢借给你');
});

test('a server in the middle of being renewed gives no mixed edition', async ({ page, net, later }) => {
  await save(page, net);
  // The new worker and list are up, the pages are still the old ones.
  const half = await laterEdition([], '2027-01-02');
  for (const path of ['sw.js', 'offline']) cpSync(join(later, path), join(half, path), { recursive: true });
  net.serve(half);
  expect(await lookForNewer(page)).toBe('dropped');
  await page.goto(`${net.address}keep.html`);
  await expect(page.getByText('有新版，还没传完。')).toBeVisible();
  forgetEdition(half);
});

test('the copy can be deleted again; what was learnt stays', async ({ page, context, net }) => {
  await open(page, net, 'lessons/what-is-credit.html');
  await answerAll(page);
  await save(page, net);
  await page.getByRole('button', { name: '从手机里删掉' }).click();
  await page.getByRole('button', { name: '不删了' }).click();
  await page.getByRole('button', { name: '从手机里删掉' }).click();
  await page.getByRole('button', { name: '真的删掉' }).click();
  await expect(page.getByText('删掉了。学过的记录还在。')).toBeVisible();
  await context.setOffline(true);
  await page.goto(`${net.address}lessons/court-letters.html`);
  await expect(heading(page)).toHaveText('现在没有网');
  expect(await page.evaluate(() => localStorage.getItem('xintian.log'))).toContain('what-is-credit');
});

test('it can be put on the home screen: name, icons and start are there', async ({ page, net }) => {
  await open(page, net, 'keep.html');
  const device = await page.context().newCDPSession(page);
  const { data, errors } = await device.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}');
  expect(manifest.name).toBe('信田');
  for (const { src } of manifest.icons) {
    const answer = await page.request.get(new URL(src, net.address).href);
    expect(answer.headers()['content-type']).toBe('image/png');
  }
});

test('a copy on a disk says that there is nothing to save', async ({ page }) => {
  await page.goto(pathToFileURL(resolve('dist/keep.html')).href);
  await expect(page.getByText('你看的就是存好的一份，不用再存。')).toBeVisible();
  await expect(page.getByRole('button', { name: '存到手机' })).toBeHidden();
});
