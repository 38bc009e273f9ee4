import { builtPages } from '../support/pages.ts';
import { answerAll, expect, test, ways } from './site.ts';

for (const way of ways) {
  test(`from ${way}: moment, lesson, quiz, a green plot, and the other language`, async ({ page, site }) => {
    await page.goto(site.address(way, 'index.html'));
    await page.getByRole('link', { name: '被催收' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('被催收');
    await page.getByRole('link', { name: '先问你是谁，再说钱的事' }).click();
    await answerAll(page);
    await expect(page.getByText('这块田青了')).toBeVisible();
    await page.getByRole('link', { name: '信田', exact: true }).click();
    const plot = page.locator('[data-slug="verify-the-collector"]');
    await expect(plot).toHaveAttribute('data-plot', 'passed');
    await expect(plot).toContainText('答对了');
    await expect(page.locator('[data-slug="what-is-credit"]')).toHaveAttribute('data-plot', 'unread');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('[data-slug="verify-the-collector"]')).toContainText('answered right');
  });
}

test('a language switch lands on the same page', async ({ page, site }) => {
  for (const path of ['lessons/annual-rate-first.html', 'moments/sign.html', 'help.html', 'review.html']) {
    await page.goto(site.address('file', path));
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(site.address('file', `en/${path}`));
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(site.address('file', path));
  }
});

test('any lesson is one tap from home', async ({ page, site }) => {
  await page.goto(site.address('file', 'index.html'));
  const lessons = page.locator('#land a');
  expect(await lessons.count()).toBe(builtPages('dist').filter(({ path }) => path.startsWith('lessons/')).length);
  for (const lesson of await lessons.all()) await expect(lesson).toHaveAttribute('href', /^lessons\/[a-z-]+\.html$/);
});

test('the help button stands in the same place on every page and leads to numbers that can be tapped', async ({ page, site }) => {
  const places = new Set<string>();
  for (const path of ['index.html', 'lessons/what-is-credit.html', 'moments/collected.html', 'sources.html']) {
    await page.goto(site.address('file', path));
    const box = await page.getByRole('link', { name: '求助' }).boundingBox();
    places.add(JSON.stringify(box));
  }
  expect(places.size).toBe(1);
  await page.getByRole('link', { name: '求助' }).click();
  await expect(page.locator('a[href="tel:110"]').first()).toBeVisible();
  await expect(page.locator('a[href="tel:12378"]')).toBeVisible();
});
