import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findings } from '../support/axe.ts';
import { expect, filledIn, test } from './kit.ts';
import { answerAll } from './site.ts';

const second = (page: Page) => page.locator('#second');
const choose = async (page: Page, folder: string) => {
  await page.locator('#folder').setInputFiles(folder);
  await expect(second(page).locator('strong')).toBeVisible();
};

test('the entry leads to the site; an answer stays from page to page, and both layers of search answer', async ({ page, kit }) => {
  await page.goto(kit.address('打开.html'));
  await page.getByRole('link', { name: '打开网站' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('你现在碰上哪件事？');
  await page.getByRole('link', { name: '信用就是别人敢不敢借给你' }).click();
  await answerAll(page);
  await page.getByRole('link', { name: '信田' }).first().click();
  await expect(page.locator('[data-slug="what-is-credit"]')).toContainText('答对了');
  await page.getByRole('link', { name: '找', exact: true }).click();
  await page.getByRole('searchbox').fill('晚还几天会怎样');
  await expect(page.locator('#hits a').first()).toBeVisible();
  await page.getByRole('button', { name: /在全文里找/ }).click();
  await expect(page.locator('#hits')).toContainText('在正文里');
});

test('where a picture was left out, the page says so, and what it can send it still sends', async ({ page, kit }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      document.body.dataset['sent'] = data?.text ?? '';
    };
  });
  await page.goto(kit.address('send/what-is-credit.html'));
  await expect(page.locator('#picture')).toContainText('这一份里没带');
  await page.locator('#share').click();
  await expect(page.locator('body')).toHaveAttribute('data-sent', /信用/);
});

for (const name of ['打开.html', '怎么用.html', '核对.html']) {
  test(`${name} is fit for every reader`, async ({ page, kit }) => {
    await page.goto(kit.address(name));
    if (name === '核对.html') await expect(page.locator('#first')).toContainText('都在');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(page)).toEqual([]);
    }
    for (const width of [360, 180]) {
      await page.setViewportSize({ width, height: 640 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${width}px wide`).toBe(0);
    }
    const small = await page.locator('a, button, input').evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 48 || height < 48 ? [`${target.outerHTML.slice(0, 80)} ${width}x${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });
}

test('the how-to prints on one side of A4', async ({ page, kit }) => {
  await page.goto(kit.address('怎么用.html'));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.describe('the entry alone', () => {
  test.use({ absent: true });

  test('opened inside the zip, it says to unzip first; the local file alone gone, it says that', async ({ page, ownCopy }) => {
    rmSync(join(ownCopy.folder, '本地.js'));
    await page.goto(ownCopy.address('打开.html'));
    await expect(page.getByText('“本地.js”不在了')).toBeVisible();
    await expect(page.getByText('压缩包还没解开')).toBeHidden();
    await page.getByRole('link', { name: '打开网站' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#local')).toBeHidden();
    rmSync(join(ownCopy.folder, 'index.html'));
    await page.goto(ownCopy.address('打开.html'));
    await expect(page.getByText('压缩包还没解开')).toBeVisible();
  });
});

test.describe('the check', () => {
  test('says without a tap that every file is there, and after a choice that none has changed', async ({ page, kit }) => {
    await page.goto(kit.address('核对.html'));
    await expect(page.locator('#first')).toContainText(`${kit.paths.length}个文件都在`);
    await expect(page.locator('#first')).toContainText('里面变没变，这一步看不出');
    await choose(page, kit.folder);
    await expect(second(page)).toContainText('这一份是完整的');
    await expect(second(page)).toContainText(`${kit.paths.length}个文件`);
  });

  test.describe(() => {
    test.use({ absent: true });
    test('names what is missing and what has changed, down to one byte', async ({ page, ownCopy }) => {
      const changed = join(ownCopy.folder, 'stories/the-night-call.html');
      const bytes = readFileSync(changed);
      bytes[5000] = (bytes[5000] ?? 0) ^ 1;
      writeFileSync(changed, bytes);
      rmSync(join(ownCopy.folder, 'en/glossary.html'));
      writeFileSync(join(ownCopy.folder, '照片.jpg'), 'x');
      await page.goto(ownCopy.address('核对.html'));
      await expect(page.locator('#first')).toContainText('少了1个：en/glossary.html');
      await choose(page, ownCopy.folder);
      await expect(second(page)).toContainText('这一份不完整');
      await expect(second(page).getByRole('list').first()).toHaveText('en/glossary.html');
      await expect(second(page).getByRole('list').last()).toHaveText('stories/the-night-call.html');
      await expect(second(page)).toContainText('另外还有1个别的文件，不要紧');
      writeFileSync(join(ownCopy.folder, 'en/glossary.html'), '');
      await page.locator('#folder').setInputFiles(ownCopy.folder);
      await expect(second(page)).toContainText('变了2个');
    });

    test('lets staff fill in their file, and misses it when it is gone', async ({ page, ownCopy }) => {
      writeFileSync(join(ownCopy.folder, '本地.js'), filledIn(['村名：柳湾村']));
      await page.goto(ownCopy.address('核对.html'));
      await choose(page, ownCopy.folder);
      await expect(second(page)).toContainText('这一份是完整的');
      rmSync(join(ownCopy.folder, '本地.js'));
      await page.locator('#folder').setInputFiles(ownCopy.folder);
      await expect(second(page)).toContainText('少了1个：本地.js');
      await page.reload();
      await expect(page.locator('#first')).toContainText('少了1个：本地.js');
    });
  });

  test('of a page that somebody changed does not fit the list any more', async ({ page, kit, ownCopy }) => {
    writeFileSync(join(ownCopy.folder, '核对.html'), `${readFileSync(join(ownCopy.folder, '核对.html'), 'utf8')}<!-- -->`);
    await page.goto(kit.address('核对.html'));
    await choose(page, ownCopy.folder);
    await expect(second(page)).toContainText('核对.html和清单.txt对不上');
  });

  test('finds the copy in a folder above it, and tells a strange folder and another edition apart', async ({ page, ownCopy, kit }) => {
    await page.goto(kit.address('核对.html'));
    await choose(page, join(ownCopy.folder, '..'));
    await expect(second(page)).toContainText('这一份是完整的');
    await page.locator('#folder').setInputFiles(join(ownCopy.folder, 'search'));
    await expect(second(page)).toContainText('没有信田的文件');
    const list = join(ownCopy.folder, '清单.txt');
    writeFileSync(list, readFileSync(list, 'utf8').replace(/\d{4}-\d{2}-\d{2}/, '2025-01-02'));
    await page.locator('#folder').setInputFiles(ownCopy.folder);
    await expect(second(page)).toContainText('那个文件夹是2025-01-02的');
  });
});
