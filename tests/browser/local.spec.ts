import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, filledIn, test } from './kit.ts';
import { answerAll } from './site.ts';

const lines = ['村名：柳湾村', '联系人：小周', '电话：0531-123 4567', '通知：周六九点，村委会讲查征信', '地点：村委会、小学'];

test('what staff wrote stands on the entry, the home page and the help page, the number ready to be tapped', async ({ page, ownCopy }) => {
  writeFileSync(join(ownCopy.folder, '本地.js'), filledIn(lines));
  for (const path of ['打开.html', 'index.html', 'help.html', 'en/index.html', 'en/help.html']) {
    await page.goto(ownCopy.address(path));
    const box = page.getByRole('region', { name: path.startsWith('en/') ? 'From this village' : '本村的话' });
    await expect(box, path).toContainText('柳湾村');
    await expect(box).toContainText('小周');
    await expect(box).toContainText('周六九点');
    await expect(box.getByRole('link')).toHaveAttribute('href', 'tel:05311234567');
  }
});

test('nothing filled in: nothing shows', async ({ page, kit }) => {
  for (const path of ['打开.html', 'index.html', 'help.html']) {
    await page.goto(kit.address(path));
    await page.waitForTimeout(300);
    await expect(page.locator('#local'), path).toBeHidden();
  }
});

test('over http nobody asks for the file', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.address('root', 'index.html'));
  await page.waitForTimeout(300);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([site.address('root', 'index.html')]);
});

test('what staff wrote is text, never markup, and is never kept', async ({ page, ownCopy }) => {
  const nasty = '<img src=x onerror=alert(1)>';
  writeFileSync(join(ownCopy.folder, '本地.js'), filledIn([`通知：${nasty}`, '电话：12378']));
  await page.goto(ownCopy.address('lessons/what-is-credit.html'));
  await answerAll(page);
  await page.goto(ownCopy.address('index.html'));
  await expect(page.locator('#local')).toContainText(nasty);
  expect(await page.locator('#local img').count()).toBe(0);
  await page.waitForTimeout(300);
  expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage })))).not.toMatch(/12378|onerror/);
});

const broken: readonly (readonly [what: string, script: string | Buffer, chinese: string | RegExp, english: string])[] = [
  ['a syntax error', 'var xintianLocal = String.raw`村名：柳', /弄坏了/, 'Something'],
  ['an error while it runs', 'var xintianLocal = 柳湾村;', /弄坏了/, 'Something'],
  ['nothing set', '// 空的', '里面的格式不对', 'It does not set what it should'],
  ['a wrong type', 'var xintianLocal = { village: "柳湾村" };', '里面的格式不对', 'It does not set what it should'],
  ['a label nobody knows', filledIn(['村民：柳湾村']), '没有“村民”这一项', 'Nothing is called “村民”'],
  ['a line without a colon', filledIn(['柳湾村']), '“柳湾村”这一行没有冒号', 'has no colon'],
  ['a number that is none', filledIn(['电话：问小周']), '只写3到12个数字', '3 to 12 digits'],
  ['a text too long', filledIn([`村名：${'柳'.repeat(21)}`]), '“村名”太长，最多20个字', 'is too long: 20'],
  [
    'another encoding',
    Buffer.concat([Buffer.from('var xintianLocal = `'), Buffer.from([0xc1, 0xf8]), Buffer.from('`;')]),
    '乱码',
    'garbled',
  ],
];
for (const [what, script, chinese, english] of broken) {
  test(`${what}: the page says what to mend, in the reader's language, and goes on`, async ({ page, ownCopy }) => {
    writeFileSync(join(ownCopy.folder, '本地.js'), script);
    await page.goto(ownCopy.address('index.html'));
    await expect(page.locator('#local')).toContainText('“本地.js”要改一改');
    await expect(page.locator('#local')).toContainText(chinese);
    await page.goto(ownCopy.address('en/help.html'));
    await expect(page.locator('#local')).toContainText(english);
    await page.goto(ownCopy.address('打开.html'));
    await expect(page.locator('#local')).toContainText(chinese);
    await page.getByRole('link', { name: '打开网站' }).click();
    await expect(page.getByRole('link', { name: '被催收' })).toBeVisible();
  });
}

test('the place of a session is chosen from the list only, and one that is on no list does not leave the device', async ({
  page,
  ownCopy,
}) => {
  writeFileSync(join(ownCopy.folder, '本地.js'), filledIn(['地点：村委会、小学、小周13800000000']));
  await page.goto(ownCopy.address('record.html'));
  await page.getByLabel('哪一课').selectOption('what-is-credit');
  await page.getByRole('button', { name: '开始记' }).click();
  await expect(page.getByLabel('在哪里').locator('option')).toHaveText(['不写', '村委会', '小学']);
  await page.getByLabel('在哪里').selectOption('小学');
  const save = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '存成文件（JSON）' }).click()]);
    return JSON.parse(readFileSync(await download.path(), 'utf8')).sessions[0].place;
  };
  expect(await save()).toBe('小学');
  const key = 'xintian.hall';
  await page.evaluate((name) => localStorage.setItem(name, (localStorage.getItem(name) ?? '').replace('小学', '张三家')), key);
  await page.reload();
  expect(await save()).toBe('');
});
