import { answerAll, expect, giveAnswer, readQuestions, test } from './site.ts';

const lesson = 'lessons/lesson-1.html';
const types = ['single', 'multiple', 'judge', 'order', 'match', 'amount', 'spot'];

test('all seven types: one wrong try, a right one, and the reason', async ({ page, site }) => {
  await page.goto(site.sample(lesson));
  const questions = await readQuestions(page);
  expect(questions.map(({ type }) => type).sort()).toEqual([...types].sort());
  for (const [index, question] of questions.entries()) {
    const form = page.locator('#quiz form').nth(index);
    await giveAnswer(page, index, question, false);
    await form.getByRole('button', { name: '选好了' }).click();
    await expect(form.getByRole('status'), question.type).toContainText('还不对，再想想');
    await expect(form.locator('.why').first(), question.type).toBeVisible();
    await giveAnswer(page, index, question, true);
    await form.getByRole('button', { name: '选好了' }).click();
    await expect(form.getByRole('status'), question.type).toContainText('对');
    await expect(form.getByRole('button', { name: '选好了' })).toHaveCount(0);
    await expect(form.locator('.why.yes').first(), question.type).toBeVisible();
  }
  await expect(page.getByText('这块田青了')).toBeVisible();
});

test('all seven types: after two wrong tries the answer is told with every reason', async ({ page, site }) => {
  await page.goto(site.sample(lesson));
  const questions = await readQuestions(page);
  for (const [index, question] of questions.entries()) {
    const form = page.locator('#quiz form').nth(index);
    for (let time = 0; time < 2; time++) {
      await giveAnswer(page, index, question, false);
      await form.getByRole('button', { name: '选好了' }).click();
    }
    await expect(form.getByRole('status'), question.type).toContainText('答案是这样');
    const things = question.options?.length ?? question.steps?.length ?? question.pairs?.length ?? 2;
    await expect(form.locator('.why'), question.type).toHaveCount(things);
  }
  await expect(page.getByText('过两天再温习')).toBeVisible();
  await page.getByRole('button', { name: '再做一遍' }).click();
  await expect(page.locator('#quiz form').first().getByRole('button', { name: '选好了' })).toBeVisible();
});

test('the whole quiz can be done with the keyboard alone', async ({ page, site }) => {
  await page.goto(site.sample(lesson));
  const questions = await readQuestions(page);
  await page.locator('#quiz form').first().locator('input').first().focus();
  for (const [index, question] of questions.entries()) {
    const form = page.locator('#quiz form').nth(index);
    const tabTo = async (selector: string, place: number) => {
      const target = form.locator(selector).nth(place);
      for (let step = 0; step < 40 && !(await target.evaluate((element) => element === document.activeElement)); step++)
        await page.keyboard.press('Tab');
      await expect(target, `${question.type} ${selector} ${place}`).toBeFocused();
    };
    if (question.type === 'single' || question.type === 'judge') {
      await tabTo('input', 0);
      await page.keyboard.press('Space');
      const right = question.options?.findIndex((option) => option.right) ?? 0;
      for (let step = 0; step < right; step++) await page.keyboard.press('ArrowDown');
    } else if (question.options) {
      for (const [place, option] of question.options.entries()) {
        await tabTo('input', place);
        if (option.right) await page.keyboard.press('Space');
      }
    } else if (question.type === 'order') {
      for (const step of [...(question.shown ?? [])].sort((a, b) => a - b)) {
        await form
          .locator('button.option')
          .nth(question.shown?.indexOf(step) ?? 0)
          .focus();
        await page.keyboard.press('Enter');
      }
    } else if (question.type === 'match') {
      for (const place of (question.pairs ?? []).keys()) {
        await tabTo('select', place);
        const steps = 1 + (question.shown?.indexOf(place) ?? 0);
        for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
      }
    } else {
      await tabTo('input', 0);
      await page.keyboard.type(String((question.answer ?? 0) / 100));
    }
    await tabTo('button.button', 0);
    await page.keyboard.press('Enter');
    await expect(form.getByRole('status'), question.type).toContainText('对');
    await expect(form.getByRole('button', { name: '选好了' }), question.type).toHaveCount(0);
  }
});

test('screen readers get a group with its question, named controls and a live region that is there from the start', async ({
  page,
  site,
}) => {
  await page.goto(site.sample(lesson));
  for (const form of await page.locator('#quiz form').all()) {
    await expect(form.locator('fieldset > legend')).toHaveCount(1);
    await expect(form.locator('[role=status]')).toHaveCount(1);
    for (const control of await form.locator('input, select, button').all()) {
      expect(
        await control.evaluate(
          (element) =>
            (element instanceof HTMLButtonElement ? element.textContent : (element as HTMLInputElement).labels?.[0]?.textContent) ?? '',
        ),
      ).toMatch(/\S/);
    }
  }
});

test('a check without an answer says what is missing and costs no try', async ({ page, site }) => {
  await page.goto(site.sample(lesson));
  const questions = await readQuestions(page);
  for (const [index, question] of questions.entries()) {
    const form = page.locator('#quiz form').nth(index);
    await form.getByRole('button', { name: '选好了' }).click();
    await expect(form.getByRole('status')).toContainText('先答好再按');
    await giveAnswer(page, index, question, false);
    await form.getByRole('button', { name: '选好了' }).click();
    await expect(form.getByRole('status')).toContainText('还不对');
  }
});

test('an amount that cannot be read is said to be unreadable', async ({ page, site }) => {
  await page.goto(site.sample(lesson));
  const form = page.locator('#q-amount').or(page.locator('#quiz form').nth(5));
  await form.locator('input').fill('很多');
  await form.getByRole('button', { name: '选好了' }).click();
  await expect(form.getByRole('status')).toContainText('只写数字');
  await form.locator('input').fill('１，８２５元');
  await form.getByRole('button', { name: '选好了' }).click();
  await expect(form.getByRole('status')).toContainText('对');
});

for (const [trouble, script] of [
  ['blocked', "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked') } })"],
  ['full', "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"],
] as const) {
  test(`storage that is ${trouble}: the quiz goes on, and the reader is told once, softly`, async ({ page, site }) => {
    await page.addInitScript(script);
    await page.goto(site.sample(lesson));
    const questions = await readQuestions(page);
    for (const [index, question] of questions.entries()) {
      await giveAnswer(page, index, question, true);
      await page.locator('#quiz form').nth(index).getByRole('button', { name: '选好了' }).click();
    }
    await expect(page.getByText('没存上记录。题照样做')).toHaveCount(1);
    await expect(page.getByText('这块田青了')).toBeVisible();
    await page.getByRole('link', { name: '回到首页' }).click();
    await expect(page.locator('[data-slug="lesson-1"]')).toHaveAttribute('data-plot', 'unread');
  });
}

test('a corrupted record never hides the quiz and never costs the sound lines', async ({ page, site }) => {
  // Where the review has drawn itself, storage may be touched from outside, too.
  await page.goto(site.sample('review.html'));
  await expect(page.getByText('今天没有要温习的题')).toBeVisible();
  await page.evaluate(() => localStorage.setItem('xintian.log', '{"broken":\u0000\n2026-11-01 lesson-2\n2026-99-99 x y z 7'));
  await page.goto(site.sample(lesson));
  const [first] = await readQuestions(page);
  if (first) await giveAnswer(page, 0, first, true);
  await page.locator('#quiz form').first().getByRole('button', { name: '选好了' }).click();
  await expect(page.locator('#quiz form').first().getByRole('status')).toContainText('对');
  await page.getByRole('link', { name: '回到首页' }).click();
  await expect(page.locator('[data-slug="lesson-1"]')).toHaveAttribute('data-plot', 'read');
  await expect(page.locator('[data-slug="lesson-2"]')).toHaveAttribute('data-plot', 'read');
  await page.goto(site.sample('review.html'));
  await expect(page.getByText('有几行记录坏了')).toBeVisible();
});

test('progress survives a reload, and an edited question alone is asked again', async ({ page, site }) => {
  await page.goto(site.sample(lesson));
  const questions = await readQuestions(page);
  for (const [index, question] of questions.entries()) {
    await giveAnswer(page, index, question, true);
    await page.locator('#quiz form').nth(index).getByRole('button', { name: '选好了' }).click();
  }
  await page.goto(site.sample('index.html'));
  await expect(page.locator('[data-slug="lesson-1"]')).toHaveAttribute('data-plot', 'passed');
  await page.evaluate(() => {
    const log = localStorage.getItem('xintian.log') ?? '';
    localStorage.setItem('xintian.log', log.replace(/(q-judge) \w+/, '$1 0old'));
  });
  await page.reload();
  await expect(page.locator('[data-slug="lesson-1"]')).toHaveAttribute('data-plot', 'read');
});

test('the field in another tab turns green by itself', async ({ page, site, context }) => {
  await page.goto(site.sample('index.html'));
  const plot = page.locator('[data-slug="lesson-1"]');
  await expect(plot).toHaveAttribute('data-plot', 'unread');
  const other = await context.newPage();
  await other.goto(site.sample(lesson));
  await answerAll(other);
  await expect(plot).toHaveAttribute('data-plot', 'passed');
  await expect(plot).toContainText('答对了');
});
