import { expect, test, textOf } from './admin.ts';

/** A lesson that uses every component. */
const lesson = 'when-prices-fall';
const zh = `content/lessons/zh-CN/${lesson}.mdx`;
const en = `content/lessons/en/${lesson}.mdx`;
test.use({ files: { [zh]: textOf(zh), [en]: textOf(en) } });

test('a word of a lesson changes that word and nothing else', async ({ form }) => {
  for (const name of ['Claim', 'Term', 'Story', 'Do', 'Dont', 'Steps', 'Figure', 'Call', 'Ask', 'Slide', 'Notes'])
    expect(textOf(zh)).toContain(`<${name}`);
  await form.open('lessons', lesson);
  await expect(form.save).toBeDisabled();
  const body = (await form.field('body')).getByRole('textbox');
  const shown = await body.inputValue();
  expect(shown).toContain('刘桂兰没等');
  await body.fill(shown.replace('刘桂兰没等', '刘桂兰没拖'));
  await form.saveAndHear();
  expect(await form.read(zh)).toBe(textOf(zh).replace('刘桂兰没等', '刘桂兰没拖'));
  expect(await form.read(en)).toBe(textOf(en));
  expect(await form.problems()).toEqual([]);
});

test('an answer changes its own line, in both languages where they must agree', async ({ form }) => {
  await form.open('lessons', lesson);
  await (await form.field('rule')).getByRole('textbox').fill('价跌别慌，早去说');
  const sign = (await form.field('moments')).getByRole('checkbox', { name: '要签字' });
  const had = (await sign.getAttribute('aria-checked')) === 'true';
  await sign.click();
  await form.saveAndHear();
  const moments = /^moments: \[(.*)\]$/m;
  const list = (moments.exec(textOf(zh))?.[1] ?? '').split(', ');
  const wanted = had ? list.filter((one) => one !== 'sign') : [...list, 'sign'];
  const lines = (text: string) => text.replace(moments, `moments: [${wanted.join(', ')}]`);
  expect(await form.read(zh)).toBe(lines(textOf(zh)).replace(/^rule: .*$/m, 'rule: 价跌别慌，早去说'));
  expect(await form.read(en)).toBe(lines(textOf(en)));
  expect(await form.problems()).toEqual([]);
});

test('what the check would refuse is refused while it is written', async ({ form, page }) => {
  await form.open('lessons', lesson);
  const rule = await form.field('rule');
  await rule.getByRole('textbox').fill('这一条规矩写得实在是太长太长了二十个字装不下');
  await form.save.click();
  await expect(rule).toContainText('中文最多20个字');
  await (await form.field('title')).getByRole('textbox').fill('');
  await form.save.click();
  await expect(page.locator('#says')).toBeEmpty();
  expect(await form.read(zh)).toBe(textOf(zh));
});

test('a new lesson comes out as it is written by hand', async ({ form, page }) => {
  await form.open('lessons', 'new');
  const fill = async (path: string, text: string) => (await form.field(path)).getByRole('textbox').fill(text);
  await fill('title', '收据要留好：一张都别丢');
  const module = (await form.field('module')).getByRole('combobox');
  await module.click();
  await page.getByRole('option', { name: /（repay）/ }).click();
  await (await form.field('order')).getByRole('spinbutton').fill('9');
  await fill('rule', '还一笔，留一张');
  await fill('action', '找个信封，专放还款收据');
  await fill('summary', '还了钱，要留得下凭据。');
  await (await form.field('moments')).getByRole('checkbox', { name: '快到期' }).click();
  await (await form.field('audience')).getByRole('radio', { name: '农户' }).click();
  await (await form.field('status')).getByRole('radio', { name: '草稿' }).click();
  await fill('reviewed', '2026-11-24');
  const body = '## 还了钱，凭据呢\n\n<Figure name="wall-calendar" alt="墙上的日历，旁边摊着账本" />\n\n<Do>\n\n还完当场要收据。\n\n</Do>';
  await fill('body', body);
  await page
    .getByRole('group', { name: /Slug/ })
    .or(page.locator('.sidebar, [role=complementary]'))
    .getByRole('textbox')
    .first()
    .fill('keep-receipts');
  await form.saveAndHear();
  expect(await form.read('content/lessons/zh-CN/keep-receipts.mdx')).toBe(
    `---\ntitle: 收据要留好：一张都别丢\nmodule: repay\norder: 9\nrule: 还一笔，留一张\naction: 找个信封，专放还款收据\nsummary: 还了钱，要留得下凭据。\nmoments: [due]\naudience: borrower\nstatus: draft\nreviewed: 2026-11-24\n---\n\n${body}\n`,
  );
});

const quiz = 'content/quizzes/zh-CN/annual-rate-first.yaml';
const claims = 'content/claims/repay.yaml';

test.describe('files in somebody’s own hand', () => {
  const handQuiz = textOf(quiz)
    .replace('questions:', '# 这份题 2026 年秋天改过\nquestions:')
    .replace(/^( +)why: (.*)$/m, "$1why:   '$2'   # 别改长");
  const handClaims = `# 还款的依据\n${textOf(claims).replace(/^( +)level: (.*)$/m, '$1level:  $2  # 看过原文')}`;
  test.use({ files: { [quiz]: handQuiz, [claims]: handClaims } });

  test('keep their comments when a question is changed', async ({ form }) => {
    await form.open('quizzes', 'annual-rate-first');
    await form.unfold();
    const ask = (await form.field('questions.0.ask')).getByRole('textbox');
    const before = await ask.inputValue();
    await ask.fill('借1万元，一天5元，一年要付多少利息？');
    await form.saveAndHear();
    expect(await form.read(quiz)).toBe(handQuiz.replace(before, '借1万元，一天5元，一年要付多少利息？'));
    expect(await form.problems()).toEqual([]);
  });

  test('keep their comments when a claim is changed', async ({ form }) => {
    await form.open('claims', 'repay');
    await form.unfold();
    const text = (await form.field('items.0.text.zh-CN')).getByRole('textbox');
    const before = await text.inputValue();
    await text.fill(`${before}改`);
    await form.saveAndHear();
    expect(await form.read(claims)).toBe(handClaims.replace(before, `${before}改`));
  });
});

test('what was changed elsewhere meanwhile is not written over', async ({ form, page }) => {
  await form.open('lessons', lesson);
  await form.write(en, textOf(en).replace(/^source: .*$/m, 'source: "0123456789ab"'));
  await (await form.field('action')).getByRole('textbox').fill('今天就打一个电话');
  await form.save.click();
  await expect(page.locator('#says')).toContainText('在别处改过了');
  expect(await form.read(zh)).toBe(textOf(zh));
  expect(await form.read(en)).toContain('0123456789ab');
});

test.describe('what was only looked at', () => {
  const seen = [
    ['stories', 'the-night-call', 'stories/zh-CN/the-night-call.yaml', 'stories/en/the-night-call.yaml'],
    ['plays', 'reminder-before-due', 'plays/zh-CN/reminder-before-due.yaml', 'plays/en/reminder-before-due.yaml'],
    ['moments', 'due', 'moments/zh-CN/due.yaml', 'moments/en/due.yaml'],
    ['pages', 'about', 'pages/zh-CN/about.mdx', 'pages/en/about.mdx'],
    ['lists', 'channels', 'channels.yaml'],
    ['lists', 'sources', 'sources.yaml'],
    ['lists', 'modules', 'modules.yaml'],
    ['lists', 'uncited', 'uncited.yaml'],
    ['lists', 'site', 'site.yaml'],
  ] as const;
  const files = seen.flatMap(([, , ...names]) => names.map((name) => `content/${name}`));
  test.use({ files: Object.fromEntries(files.map((file) => [file, textOf(file)])) });

  test('cannot be saved and stays as it is', async ({ form }) => {
    for (const [collection, name] of seen) {
      await form.open(collection, name);
      await expect(form.save, name).toBeDisabled();
    }
    for (const file of files) expect(await form.read(file), file).toBe(textOf(file));
  });
});
