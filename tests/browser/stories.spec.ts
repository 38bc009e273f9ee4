import { builtPages } from '../support/pages.ts';
import { expect, test } from './site.ts';

const stories = builtPages('dist').filter(({ path }) => path.startsWith('stories/'));

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a story shows one scene at a time, takes a choice back, and ends with an action and a number', async ({ page, site }) => {
      await page.goto(site.sample('stories/night-call.html'));
      const scene = page.locator('.scene:visible');
      await expect(scene).toHaveCount(1);
      await expect(scene).toContainText('马上转钱');
      await page.getByRole('link', { name: '照他说的转钱' }).click();
      await expect(scene).toHaveCount(1);
      await expect(scene).toContainText('钱转走了');
      await expect(scene.getByText('马上报警')).toBeVisible();
      await expect(scene.locator('a[href="tel:110"]')).toBeVisible();
      await page.goBack();
      await expect(scene).toContainText('马上转钱');
      await page.getByRole('link', { name: '问他是谁' }).first().click();
      await expect(scene.locator('details')).toContainText('到期要还。');
      await scene.locator('summary').click();
      await expect(scene.locator('details')).toContainText('示例规定 第一条');
      await expect(scene).toHaveCount(1);
      await page.getByRole('link', { name: '马上报警' }).click();
      await page.getByRole('link', { name: '从头再走一遍' }).click();
      await expect(scene).toContainText('马上转钱');
    });
  });
}

test('a story can be walked with the keyboard, from choice to choice', async ({ page, site }) => {
  await page.goto(site.sample('stories/night-call.html'));
  const scene = page.locator('.scene:visible');
  await scene.getByRole('link').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(scene).toContainText('支支吾吾');
  // The next stop is inside the new scene: first what the rule says, then the choices.
  await page.keyboard.press('Tab');
  await expect(scene.locator('summary')).toBeFocused();
});

test('past its last day a rule in a story says so', async ({ page, site }) => {
  await page.clock.setFixedTime(new Date('2100-01-01T09:00:00'));
  await page.goto(`${site.sample('stories/night-call.html')}#s-asked`);
  await expect(page.locator('.scene:visible details')).toContainText('这条规定已过期');
});

for (const { path } of stories) {
  test(`${path}: every scene can be seen, every ending names an action and whom to call`, async ({ page, site }) => {
    await page.goto(site.address('file', path));
    const ids = await page.locator('.scene').evaluateAll((scenes) => scenes.map(({ id }) => id));
    const seen = new Set<string>();
    const waiting = [(await page.locator('.scene.start').getAttribute('id')) ?? ''];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      await page.goto(`${site.address('file', path)}#${id}`);
      const scene = page.locator('.scene:visible');
      await expect(scene).toHaveAttribute('id', id);
      const choices = await scene.locator('.choice').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
      waiting.push(...choices);
      if (choices.length > 0) continue;
      await expect(scene.locator('.action')).toBeVisible();
      await expect(scene.locator('.channel')).toBeVisible();
    }
    expect([...seen].sort()).toEqual([...ids].sort());
  });
}
