import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('a lesson reads whole, and each question opens its answers and reasons', async ({ page, site }) => {
  await page.goto(site.address('file', 'lessons/annual-rate-first.html'));
  await expect(page.getByText('借一万元，一天五元')).toBeVisible();
  const keys = page.locator('#quiz details');
  await expect(keys).toHaveCount(await page.locator('#quiz form').count());
  for (const key of await keys.all()) {
    await expect(key.locator('li').first()).toBeHidden();
    await key.locator('summary').click();
    for (const line of await key.locator('li').all()) await expect(line).toBeVisible();
  }
  await expect(keys.first()).toContainText('1825');
  await expect(page.getByRole('button', { name: '选好了' })).toHaveCount(0);
});

test('a source opens over the page and closes again', async ({ page, site }) => {
  await page.goto(site.address('file', 'lessons/guarantor-means-payer.html'));
  await page.getByRole('link', { name: '民法典 第六百八十八条' }).first().click();
  const sheet = page.locator('.sheet', { hasText: '第六百八十八条' });
  await expect(sheet).toHaveCSS('position', 'fixed');
  await expect(sheet).toContainText('中华人民共和国民法典 第六百八十八条');
  await sheet.getByRole('link', { name: '回到原处' }).click();
  await expect(sheet).toHaveCSS('position', 'static');
  await expect(page.getByRole('link', { name: '民法典 第六百八十八条' }).first()).toBeInViewport();
});

test('home, help and hard words need no script', async ({ page, site }) => {
  await page.goto(site.address('file', 'index.html'));
  await expect(page.locator('#land li').first()).toBeVisible();
  await page.goto(site.address('file', 'help.html'));
  await expect(page.locator('a[href="tel:96110"]')).toBeVisible();
  await page.goto(site.address('file', 'review.html'));
  await expect(page.getByText('这一页要开着 JavaScript 才能用')).toBeVisible();
});
