import type { Page } from '@playwright/test';
import { findings, weakContrast } from '../support/axe.ts';
import { builtPages } from '../support/pages.ts';
import { expect, test } from './site.ts';

const plays = builtPages('dist').filter(({ path }) => /^(en\/)?plays\//.test(path));
const sample = 'plays/first-call.html';

const next = (page: Page) => page.getByRole('button', { name: '下一步' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read: each opens their own parts, the checklist has its claims, the sources open', async ({ page, site }) => {
    await page.goto(site.sample(sample));
    await expect(page.getByText('别看对方的')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('报清是哪家 1')).toBeHidden();
    await page.locator('summary', { hasText: '小周，你这样演' }).first().click();
    await expect(page.getByText('报清是哪家 1')).toBeVisible();
    await expect(page.getByText('先听着 1')).toBeHidden();
    await expect(page.locator('[data-found]')).toHaveCount(4);
    await page.locator('#debrief .mark').first().click();
    await expect(page.locator('.sheet:target')).toContainText('示例规定');
  });
});

test('each on their own phone sees only their own prompts, and the same step number', async ({ page, context, site }) => {
  await page.goto(site.sample(sample));
  await page.getByRole('button', { name: '我演小周' }).click();
  await expect(page.getByText('小周 secret')).toBeVisible();
  await expect(page.getByText('何满仓 secret')).toBeHidden();
  await next(page).click();
  await expect(heading(page, '第 1 步')).toBeFocused();
  await expect(page.getByText('报清是哪家 1')).toBeVisible();
  await expect(page.getByText('先听着 1')).toBeHidden();
  // In the second step only the other one acts.
  await next(page).click();
  await expect(page.getByText('这一步你没有提示。听何满仓怎么说')).toBeVisible();
  await expect(page).toHaveURL(/#a-2$/);

  const second = await context.newPage();
  await second.goto(site.sample(sample));
  await second.getByRole('button', { name: '我演何满仓' }).click();
  for (let step = 0; step < 2; step++) await next(second).click();
  await expect(second).toHaveURL(/#b-2$/);
  await expect(second.getByText('先听着 2')).toBeVisible();
  await expect(second.getByText('报清是哪家', { exact: false }).locator('visible=true')).toHaveCount(0);
});

test('on one phone no prompt shows before the phone is handed over, also after a reload or a step back', async ({ page, site }) => {
  await page.goto(site.sample(sample));
  await page.getByRole('button', { name: '两个人用这一部手机' }).click();
  const prompts = page.locator('.part:visible');
  for (const [name, secret] of [
    ['小周', '小周 secret'],
    ['何满仓', '何满仓 secret'],
  ] as const) {
    await expect(heading(page, `把手机给${name}`)).toBeFocused();
    await expect(prompts).toHaveCount(0);
    await page.getByRole('button', { name: `我是${name}，看我的提示` }).click();
    await expect(prompts).toHaveCount(1);
    await expect(page.getByText(secret)).toBeVisible();
    await next(page).click();
  }
  await page.getByRole('button', { name: '我是小周，看我的提示' }).click();
  await expect(page.getByText('报清是哪家 1')).toBeVisible();
  // The other one has not read yet: there is nothing to act or to think about.
  await expect(page.getByText('演起来。')).toBeHidden();
  await expect(page.getByText('头一通电话 pause')).toBeHidden();
  await page.reload();
  await expect(prompts).toHaveCount(0);
  await expect(heading(page, '把手机给小周')).toBeVisible();
  await page.getByRole('button', { name: '我是小周，看我的提示' }).click();
  await page.getByRole('button', { name: '上一步' }).click();
  await expect(prompts).toHaveCount(0);
  await page.goBack();
  await expect(prompts).toHaveCount(0);
});

test('who watches ticks along the way, and the debrief tells what was ticked with its rule and source', async ({ page, site }) => {
  await page.goto(site.sample(sample));
  await page.getByRole('button', { name: '我在旁边看' }).click();
  await next(page).click();
  await expect(page.getByText('报清是哪家 1')).toBeVisible();
  await expect(page.getByText('先听着 1')).toBeVisible();
  await page.getByLabel('夜里打 2').check();
  await next(page).click();
  await page.getByLabel('报了身份', { exact: true }).check();
  await expect(page.getByLabel('夜里打 2')).toBeChecked();
  // The rules would tell the answers: they wait.
  await expect(page.getByText('到期要还。').locator('visible=true')).toHaveCount(0);
  for (let step = 0; step < 3; step++) await next(page).click();
  await expect(heading(page, '演完说一说')).toBeFocused();
  const found = page.locator('[data-found]:visible');
  await expect(found).toHaveText([/^刚才有\s*夜里打 2\s*到期要还。/, /做到了\s*报了身份\s.*到期要还。/s, /没看见\s*报了身份 2/], {
    useInnerText: true,
  });
  await expect(page.getByText('一样也没打勾')).toBeHidden();
  await found.first().locator('.mark').click();
  await expect(page.locator('.sheet:target')).toContainText('示例规定 第一条');
  await page.keyboard.press('Escape');
  await expect(page.locator('.sheet:target')).toHaveCount(0);
  await expect(heading(page, '演完说一说')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
  // A new round begins clean.
  await page.getByRole('button', { name: '从头再演' }).click();
  await page.getByRole('button', { name: '我在旁边看' }).click();
  await expect(page.getByLabel('夜里打 2')).not.toBeChecked();
  await page.goto(`${site.sample(sample)}#watch-5`);
  await page.reload();
  await expect(page.getByText('一样也没打勾')).toBeVisible();
});

test('the whole play goes with the keyboard alone, from a disk and without a network', async ({ page, context, site }) => {
  await context.setOffline(true);
  await page.goto(site.sample(sample));
  const press = async (name: string) => {
    const button = page.getByRole('button', { name });
    for (let tabs = 0; tabs < 30 && !(await button.evaluate((one) => one === document.activeElement)); tabs++)
      await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press('我演何满仓');
  for (const name of ['第 1 步', '第 2 步', '第 3 步', '刚才有没有？']) {
    await press('下一步');
    await expect(heading(page, name)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('夜里打 1')).toBeChecked();
  await press('下一步');
  await expect(page.locator('[data-found]:visible').first()).toContainText('夜里打 1');
  await press('上一步');
  await expect(heading(page, '刚才有没有？')).toBeFocused();
});

test('the phone’s own back button takes a step back, and leads to the choice of parts', async ({ page, site }) => {
  await page.goto(site.sample(sample));
  await page.getByRole('button', { name: '我演小周' }).click();
  await next(page).click();
  await page.goBack();
  await expect(page.getByText('小周 secret')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: '我演小周' })).toBeVisible();
  // Nonsense in the address is no step.
  await page.goto(`${site.sample(sample)}#a-77`);
  await page.reload();
  await expect(page.getByRole('button', { name: '我演小周' })).toBeVisible();
});

for (const address of ['one-1', 'watch-1', 'watch-8']) {
  test(`axe finds nothing on the screen ${address}, and nothing sticks out`, async ({ page, site }) => {
    await page.goto(`${site.address('file', 'plays/hail-broke-the-greenhouse.html')}#${address}`);
    await expect(page.locator('#moves')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await weakContrast(page)).toEqual([]);
    for (const width of [180, 360]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width}px`).toBe(0);
    }
  });
}

test('past its last day a rule in the debrief says so', async ({ page, site }) => {
  await page.clock.setFixedTime(new Date('2100-01-01T09:00:00'));
  await page.goto(`${site.sample(sample)}#watch-5`);
  await expect(page.locator('#debrief')).toContainText('这条规定已过期');
});

test('plays are found from the search page', async ({ page, site }) => {
  await page.goto(site.address('file', 'search.html'));
  for (const { path } of plays.filter(({ path }) => path.startsWith('plays/')))
    await expect(page.locator(`.index a[href="${path}"]`)).toBeVisible();
});

for (const { path } of plays) {
  test(`${path}: can be played to its end on one phone`, async ({ page, site }) => {
    await page.goto(site.address('file', path));
    await page.locator('[data-part=one]').click();
    const debrief = page.locator('#debrief');
    for (let screens = 0; screens < 60 && !(await debrief.isVisible()); screens++) {
      expect(await page.locator('.part:visible').count()).toBeLessThanOrEqual(1);
      await page.locator('[data-move=next]:visible').click();
    }
    await expect(debrief).toBeVisible();
    await expect(debrief.locator('.mark:visible').first()).toBeVisible();
  });
}
