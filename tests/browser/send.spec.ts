import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, ways } from './site.ts';

const page = 'send/court-letters.html';
const title = '法院来信，别装没看见';
const rule = '收到传票，按时到场';

/** What the page handed to the device, as a test can read it. */
interface Handed {
  readonly text?: string;
  readonly files: readonly { name: string; type: string; size: number }[];
}

/** A device that shares: what it takes is noted, and it may refuse once. */
async function deviceThatShares(page: Page, takes: readonly string[], refusal = ''): Promise<() => Promise<readonly Handed[]>> {
  await page.addInitScript(
    ({ takes, refusal }) => {
      const handed: Handed[] = [];
      let refuses = refusal;
      Object.assign(window, { handed });
      Object.defineProperty(navigator, 'canShare', {
        value: ({ files = [] }: ShareData) => files.every((file) => takes.includes(file.type)),
        configurable: true,
      });
      Object.defineProperty(navigator, 'share', {
        value: async ({ text, files = [] }: ShareData) => {
          if (refuses) {
            const name = refuses;
            refuses = '';
            throw new DOMException('', name);
          }
          handed.push({ ...(text === undefined ? {} : { text }), files: files.map(({ name, type, size }) => ({ name, type, size })) });
        },
        configurable: true,
      });
    },
    { takes, refusal },
  );
  return () => page.evaluate(() => (window as unknown as { handed: Handed[] }).handed);
}

/** A browser such as WeChat's: it shares nothing and has no clipboard. */
async function deviceThatDoesNot(page: Page, copies: boolean): Promise<void> {
  await page.addInitScript((copies) => {
    for (const name of ['share', 'canShare', 'clipboard']) Object.defineProperty(navigator, name, { value: undefined, configurable: true });
    if (!copies) document.execCommand = () => false;
  }, copies);
}

const clipboardNow = async (page: Page): Promise<string> => {
  await page.context().grantPermissions(['clipboard-read']);
  return page.evaluate(() => navigator.clipboard.readText());
};

for (const way of ['root', 'folder'] as const) {
  test(`${way}: the picture and the words go out together, and the lesson as one file`, async ({ page: tab, site }) => {
    const handed = await deviceThatShares(tab, ['image/png', 'text/html']);
    await tab.goto(site.address(way, page));
    await tab.getByRole('button', { name: '发给别人', exact: true }).click();
    await tab.getByRole('button', { name: '把文件发给别人' }).click();
    await expect.poll(async () => (await handed()).length).toBe(2);
    const [first, second] = await handed();
    expect(first?.text).toContain(rule);
    expect(first?.files).toEqual([{ name: `${title}.png`, type: 'image/png', size: readFileSync('dist/share/court-letters.png').length }]);
    expect(second?.files).toEqual([
      { name: `${title}.html`, type: 'text/html', size: readFileSync('dist/lessons/court-letters.html').length },
    ]);
  });
}

test('a device that takes no files is given the words', async ({ page: tab, site }) => {
  const handed = await deviceThatShares(tab, []);
  await tab.goto(site.address('root', page));
  await expect(tab.getByRole('button', { name: '把文件发给别人' })).toBeHidden();
  await tab.getByRole('button', { name: '发给别人', exact: true }).click();
  await expect.poll(handed).toEqual([{ text: expect.stringContaining(rule), files: [] }]);
});

test('a file that came too slowly for the tap goes out with the next one', async ({ page: tab, site }) => {
  const handed = await deviceThatShares(tab, ['image/png'], 'NotAllowedError');
  await tab.goto(site.address('root', page));
  const button = tab.getByRole('button', { name: '发给别人', exact: true });
  await button.click();
  await expect(tab.getByText('准备好了，再点一次')).toBeVisible();
  await button.click();
  await expect.poll(async () => (await handed()).length).toBe(1);
  await expect(tab.getByText('准备好了，再点一次')).toBeHidden();
});

test('who closes the list of programs is told nothing', async ({ page: tab, site }) => {
  await deviceThatShares(tab, ['image/png'], 'AbortError');
  await tab.goto(site.address('root', page));
  await tab.getByRole('button', { name: '发给别人', exact: true }).click();
  await expect(tab.locator('#sent')).toHaveText('');
});

for (const way of ways) {
  test(`${way}: a browser that shares nothing, such as WeChat's, shows the picture and copies the words`, async ({ page: tab, site }) => {
    await deviceThatDoesNot(tab, true);
    await tab.goto(site.address(way, page));
    await expect(tab.getByRole('button', { name: '发给别人', exact: true })).toBeHidden();
    await expect(tab.getByRole('button', { name: '把文件发给别人' })).toBeHidden();
    const picture = tab.getByRole('img', { name: rule });
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1080);
    const words = tab.getByRole('textbox', { name: '发一段话' });
    expect(await words.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
    await tab.getByRole('button', { name: '复制这段话' }).click();
    await expect(tab.getByText('复制好了')).toBeVisible();
    await tab.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
    expect((await clipboardNow(tab)).split('\n')).toEqual([
      `【信田】${title}`,
      `一条规矩：${rule}`,
      expect.stringMatching(/^今天做一件事：/),
      expect.stringMatching(/^内容日期：\d{4}-\d\d-\d\d$/),
    ]);
  });
}

test('where nothing copies, the words are selected for a long press', async ({ page: tab, site }) => {
  await deviceThatDoesNot(tab, false);
  await tab.goto(site.address('root', page));
  await tab.getByRole('button', { name: '复制这段话' }).click();
  await expect(tab.getByText('长按上面的字')).toBeVisible();
  const words = tab.getByRole('textbox', { name: '发一段话' });
  await expect(words).toBeFocused();
  expect(await words.evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart === box.value.length)).toBe(true);
});

test('over http the lesson is saved as a file that opens by itself', async ({ page: tab, site, context }) => {
  await tab.goto(site.address('root', page));
  const [download] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('link', { name: '存成一个文件' }).click()]);
  expect(download.suggestedFilename()).toBe(`${title}.html`);
  const saved = test.info().outputPath('saved.html');
  await download.saveAs(saved);
  const other = await context.newPage();
  await other.goto(`file://${saved}`);
  await expect(other.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(other.locator('#quiz form').first()).toBeVisible();
});

test('from a disk there is no button that cannot work', async ({ page: tab, site }) => {
  const handed = await deviceThatShares(tab, ['image/png', 'text/html']);
  await tab.goto(site.address('file', page));
  await expect(tab.getByRole('heading', { name: '发整课' })).toBeHidden();
  await tab.getByRole('button', { name: '发给别人', exact: true }).click();
  await expect.poll(handed).toEqual([{ text: expect.stringContaining(rule), files: [] }]);
});

test("a campaign's address stands in the words in the page's language", async ({ page: tab, site }) => {
  await tab.goto(site.sample('en/send/lesson-1.html'));
  await expect(tab.getByRole('textbox')).toHaveValue(/\nhttps:\/\/xintian\.example\/en\/lessons\/lesson-1\.html\nContent of /);
});

test('where a campaign has named none, the words have the address at which the page was opened', async ({ page: tab }) => {
  await tab.route('http://village.example/**', (route) => route.fulfill({ path: `dist${new URL(route.request().url()).pathname}` }));
  await tab.goto('http://village.example/en/send/court-letters.html');
  await expect(tab.getByRole('textbox')).toHaveValue(/\nhttp:\/\/village\.example\/en\/lessons\/court-letters\.html\nContent of [\d-]+$/);
});

test('a lesson leads here in one tap, and back', async ({ page: tab, site }) => {
  await tab.goto(site.address('file', 'lessons/court-letters.html'));
  await tab.getByRole('link', { name: '转发这一课' }).click();
  await tab.getByRole('link', { name: '回到这一课' }).click();
  await expect(tab.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test.describe('in WeChat', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/86.0 Mobile Safari/537.36 MicroMessenger/8.0.20' });
  test('the way to its own menu is told', async ({ page: tab, site }) => {
    await tab.goto(site.address('root', page));
    await expect(tab.getByText('点右上角三个点')).toBeVisible();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  for (const way of ways) {
    test(`${way}: picture and words are there, and no button`, async ({ page: tab, site }) => {
      await tab.goto(site.address(way, page));
      await expect(tab.getByRole('img', { name: rule })).toBeVisible();
      await expect(tab.getByRole('textbox', { name: '发一段话' })).toContainText(rule);
      await expect(tab.getByRole('link', { name: '存成一个文件' })).toHaveAttribute('download', `${title}.html`);
      await expect(tab.getByRole('button')).toHaveCount(0);
    });
  }
});
