import type { Page } from '@playwright/test';
import { findings } from '../support/axe.ts';
import { expect, test } from './site.ts';

const lesson = 'present/never-lend-your-name.html';
const slide = (page: Page) => page.locator('.slide.on');
const hash = (page: Page) => page.evaluate(() => location.hash);
/** Goes to the nth question before (or after) the lesson by the address, as a note on paper would lead there. */
async function toQuestion(page: Page, phase: string, nth = 0): Promise<void> {
  const place = await page.locator('.slide').evaluateAll(
    (slides, [wanted, index]) => {
      const questions = slides.filter((one) => (one as HTMLElement).dataset['phase'] === wanted);
      return slides.indexOf(questions[Number(index)] as HTMLElement) + 1;
    },
    [phase, nth] as const,
  );
  await page.evaluate((number) => {
    location.hash = String(number);
  }, place);
  await expect(slide(page)).toHaveAttribute('data-phase', phase);
}
const type = async (page: Page, keys: string) => {
  for (const key of keys) await page.keyboard.press(key);
};
const counters = (page: Page) =>
  slide(page)
    .locator('.counter')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
const stored = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('xintian.hall') ?? '{"sessions":[]}').sessions);
/** What a page from a disk waits for before it touches its storage. */
const settled = (page: Page) => page.waitForTimeout(400);

test.use({ viewport: { width: 1366, height: 768 } });

test('a keyboard or a clicker gives the lesson, and loading the page again keeps the place', async ({ page, site }) => {
  await page.goto(site.address('file', lesson));
  await expect(slide(page).locator('.headline')).toHaveText('名字、身份证、脸，都不借');
  for (const key of ['ArrowRight', 'PageDown', ' ', 'ArrowDown']) await page.keyboard.press(key);
  await expect(page.locator('#place')).toHaveText(/^5 \//);
  await expect(slide(page)).toContainText('谁签字');
  await page.reload();
  await expect(slide(page)).toContainText('谁签字');
  for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
  expect(await hash(page)).toBe('#2');
  await page.keyboard.press('End');
  await expect(slide(page)).toContainText('谢谢大家');
  await page.keyboard.press('ArrowRight');
  await expect(slide(page)).toContainText('谢谢大家');
  await page.keyboard.press('Home');
  expect(await hash(page)).toBe('#1');
  await type(page, '5');
  await page.keyboard.press('Enter');
  expect(await hash(page)).toBe('#5');
});

test('the screen goes black and comes back where it was; help opens and closes; the screen can be filled', async ({ page, site }) => {
  await page.goto(`${site.address('file', lesson)}#5`);
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await expect(page.locator('#black')).toBeVisible();
    await page.keyboard.press(key === 'b' ? 'b' : 'PageDown');
    await expect(page.locator('#black')).toBeHidden();
    expect(await hash(page)).toBe('#5');
  }
  await page.keyboard.press('?');
  const menu = page.getByRole('dialog');
  await expect(menu).toBeFocused();
  await expect(menu).toContainText('PageDown');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
});

test('a question to the room waits before it answers', async ({ page, site }) => {
  await page.goto(site.address('file', lesson));
  const ask = page.locator('.slide.ask');
  const number = await page.locator('.slide').evaluateAll((slides) => slides.findIndex((one) => one.classList.contains('ask')) + 1);
  await page.goto(`${site.address('file', lesson)}#${number}`);
  await expect(ask.locator('.wait')).toBeHidden();
  await expect(ask.locator('.expect')).toBeHidden();
  await page.keyboard.press(' ');
  await expect(ask.locator('.wait')).toBeVisible();
  await page.keyboard.press(' ');
  await expect(ask.locator('.wait')).toBeHidden();
  await expect(ask.locator('.expect')).toBeVisible();
  expect(await hash(page)).toBe(`#${number}-3`);
  await page.reload();
  await expect(ask.locator('.expect')).toBeVisible();
});

test('sixty people are counted within twenty seconds by the keyboard alone, card by card or as totals', async ({ page, site }) => {
  await page.goto(site.address('file', lesson));
  await settled(page);
  await toQuestion(page, 'before');
  const start = Date.now();
  await type(page, `${'a'.repeat(26)}${'b'.repeat(19)}${'c'.repeat(15)}`);
  expect(Date.now() - start).toBeLessThan(20_000);
  expect(await counters(page)).toEqual(['26', '19', '15']);
  await type(page, '31a20b9c');
  expect(await counters(page)).toEqual(['31', '20', '9']);
  await type(page, 'u');
  expect(await counters(page)).toEqual(['31', '20', '15']);
  await type(page, '2');
  expect(await counters(page)).toEqual(['31', '21', '15']);
  const [session] = await stored(page);
  expect(session).toMatchObject({
    lesson: 'never-lend-your-name',
    locale: 'zh-CN',
    tallies: [{ question: 'coupon', before: [31, 21, 15], after: null }],
  });
});

test('the count survives a reload, stands beside the second one, and goes into the record', async ({ page, site }) => {
  await page.goto(site.address('file', lesson));
  await settled(page);
  await toQuestion(page, 'before');
  await expect(slide(page)).not.toContainText('✓');
  await type(page, '26a8b12c');
  await page.reload();
  await settled(page);
  expect(await counters(page)).toEqual(['26', '8', '12']);
  await toQuestion(page, 'after');
  await type(page, '40a2b4c');
  await expect(slide(page).locator('.mark')).toBeHidden();
  await page.keyboard.press('PageDown');
  const first = slide(page).locator('li').first();
  await expect(first).toContainText('讲前 26人');
  await expect(first).toContainText('讲后 40人');
  await expect(slide(page).locator('.mark')).toBeHidden();
  const widths = await first.locator('i').evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  expect(widths.every((width) => width > 100)).toBe(true);
  await page.keyboard.press('PageDown');
  await expect(slide(page).locator('.mark')).toHaveText('✓ 对');
  await page.keyboard.press('PageDown');
  await expect(slide(page).locator('.reason')).toHaveCount(3);
  const sessions = await stored(page);
  expect(sessions).toHaveLength(1);
  await page.keyboard.press('End');
  await page.getByRole('link', { name: '填人数，存记录' }).click();
  await expect(page).toHaveURL(new RegExp(`record\\.html#${sessions[0].id}$`));
});

test('a thumb counts as well, and other people in the room are counted anew', async ({ page, site }) => {
  await page.goto(site.address('file', lesson));
  await settled(page);
  await toQuestion(page, 'before', 1);
  const card = page.getByRole('button', { name: 'B加一个' }).locator('visible=true');
  for (let tap = 0; tap < 3; tap++) await card.click();
  await page.getByLabel('A多少人').locator('visible=true').fill('17');
  await page.keyboard.press('Enter');
  expect(await counters(page)).toEqual(['17', '3']);
  await page.getByRole('button', { name: '退回一步' }).locator('visible=true').click();
  expect(await counters(page)).toEqual(['0', '3']);
  await page.reload();
  await settled(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  await expect(page.locator('#continued')).toBeVisible();
  await page.keyboard.press('?');
  await page.getByRole('button', { name: '新的一场' }).click();
  expect(await hash(page)).toBe('#1');
  await toQuestion(page, 'before', 1);
  expect(await counters(page)).toEqual(['0', '0']);
  await type(page, 'a');
  expect(await stored(page)).toHaveLength(2);
});

test('a device that keeps nothing says so, and the lesson goes on', async ({ page, site }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error('full');
    };
  });
  await page.goto(site.address('file', lesson));
  await settled(page);
  await toQuestion(page, 'before');
  await type(page, 'aab');
  await expect(page.getByRole('status').filter({ hasText: '没存上数' })).toBeVisible();
  expect(await counters(page)).toEqual(['2', '1', '0']);
  await page.keyboard.press('PageDown');
});

for (const channel of [true, false]) {
  test(`the script in a second window keeps step, from a disk, ${channel ? 'over a channel' : 'without a channel'}`, async ({
    page,
    site,
    context,
  }) => {
    if (!channel) await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    await page.goto(site.address('file', lesson));
    await settled(page);
    const [script] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
    await expect(script.locator('#clock')).toBeVisible();
    await expect(script.locator('.say.on')).toContainText('请大家把手机调成静音');
    await page.keyboard.press('PageDown');
    await expect(script.locator('#place')).toHaveText(/^2 \//);
    await script.bringToFront();
    await script.keyboard.press('PageDown');
    await expect(page.locator('#place')).toHaveText(/^3 \//);
    await script.keyboard.press('a');
    await expect(slide(page).locator('.counter').first()).toHaveValue('1');
    await page.bringToFront();
    await page.reload();
    await settled(page);
    await expect(page.locator('#place')).toHaveText(/^3 \//);
    await page.keyboard.press('.');
    await expect(script.locator('#black')).toBeVisible();
    await page.keyboard.press('.');
    // A window that is black yet would only come back.
    await expect(script.locator('#black')).toBeHidden();
    await script.keyboard.press('PageDown');
    await expect(page.locator('#place')).toHaveText(/^4 \//);
    expect(await script.locator('.near').count()).toBe(1);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('a tap goes on, a tap at the left edge goes back, a swipe does either', async ({ page, site }) => {
    await page.goto(site.address('file', lesson));
    await page.touchscreen.tap(250, 300);
    expect(await hash(page)).toBe('#2');
    await page.touchscreen.tap(20, 300);
    expect(await hash(page)).toBe('#1');
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([start, end]) => {
          const slides = document.querySelector('main') as HTMLElement;
          const touch = (x: number) => new Touch({ identifier: 1, target: slides, clientX: x, clientY: 300 });
          slides.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(start)], changedTouches: [touch(start)] }));
          slides.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [touch(end)] }));
        },
        [from, to] as const,
      );
    await swipe(300, 100);
    expect(await hash(page)).toBe('#2');
    await swipe(100, 300);
    expect(await hash(page)).toBe('#1');
    await page.getByRole('button', { name: '下一张' }).tap();
    expect(await hash(page)).toBe('#2');
  });

  test('the script alone has what to say and a way on that no thumb misses', async ({ page, site }) => {
    await page.goto(site.address('file', 'present.html'));
    await page.getByRole('link', { name: '讲稿: 名字、身份证、脸，都不借' }).click();
    await expect(page.locator('.say.on')).toContainText('先问好');
    const next = page.getByRole('button', { name: '下一张' });
    const box = await next.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(80);
    for (let tap = 0; tap < 5; tap++) await next.tap();
    await expect(page.locator('.say.on')).toBeInViewport();
    await expect(page.locator('#planned')).toContainText('全课');
    expect(await hash(page)).toBe('#script-6');
    await page.reload();
    await expect(slide(page)).toContainText('打电话，留记录，去报案');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('all slides stand one under the other with what is said to them', async ({ page, site }) => {
    await page.goto(site.address('file', lesson));
    for (const one of await page.locator('.slide').all()) await expect(one).toBeVisible();
    await expect(page.locator('.say').first()).toBeVisible();
    const tops = await page.locator('.slide').evaluateAll((slides) => slides.map((one) => one.getBoundingClientRect().top));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    await expect(page.locator('#bar')).toBeHidden();
  });
});

test('printed, every slide is a page', async ({ page, site }) => {
  await page.goto(`${site.address('file', lesson)}#4`);
  const slides = await page.locator('.slide').count();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(slides);
});

test('past its last day a rule says so on its slides, also from an old stick', async ({ page, site }) => {
  await page.clock.setFixedTime(new Date('2100-01-01T09:00:00'));
  await page.goto(`${site.sample('present/lesson-1.html')}`);
  await expect(page.locator('.slide.section .old').first()).toHaveText('这条规定已过期，先别照着做');
  await expect(page.locator('.slide.rule .old')).toHaveCount(0);
});

test('axe finds nothing at a question, in the menu, at the bars, with the script', async ({ page, site }) => {
  await page.goto(site.address('root', lesson));
  await toQuestion(page, 'after');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('?');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  expect(await findings(page)).toEqual([]);
});
