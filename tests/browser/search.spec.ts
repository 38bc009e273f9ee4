import type { Page } from '@playwright/test';
import { isSearched } from '../../src/full-text/place.ts';
import { type Locale, localeFolder, locales } from '../../src/i18n/locales.ts';
import { builtPages } from '../support/pages.ts';
import { answerAll, expect, test, ways } from './site.ts';

const box = (page: Page) => page.getByRole('searchbox');
const hits = (page: Page) => page.locator('#hits a');

for (const way of ways) {
  test(`from ${way}: a question as people say it finds its lesson, marked and with what was read`, async ({ page, site }) => {
    await page.goto(site.address(way, 'lessons/what-is-credit.html'));
    await answerAll(page);
    await page.getByRole('link', { name: '找', exact: true }).click();
    await box(page).fill('晚还几天会怎样');
    await expect(hits(page).first()).toBeVisible();
    const targets = await hits(page).evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));
    expect(targets).toContain('lessons/repayment-calendar.html');
    await expect(page.getByRole('status')).toHaveText(/找到 \d+ 处/);
    await box(page).fill('信用就是别人敢不敢借给你');
    await expect(page.locator('#hits mark').first()).toContainText('信用');
    await expect(hits(page).first()).toContainText('答对了');
    await box(page).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('信用就是别人敢不敢借给你');
  });

  test(`from ${way}: an address with a question in it answers it`, async ({ page, site }) => {
    await page.goto(`${site.address(way, 'search.html')}?q=${encodeURIComponent('砍头息')}`);
    await expect(hits(page).first()).toContainText('砍头息');
    await page.goto(`${site.address(way, 'en/search.html')}?q=guarantor`);
    await expect(hits(page).first()).toContainText(/guarant/i);
  });
}

test('whatever is typed or pasted, nothing breaks and nothing becomes markup', async ({ page, site }) => {
  await page.goto(site.address('file', 'search.html'));
  for (const typed of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '.*+?^$ {}()|[]\\',
    '😀😀',
    '担'.repeat(500),
    '   ',
    'ｚｈｅｎｇｘｉｎ',
    '擔保',
    '\u0000\uD800',
  ]) {
    await box(page).fill(typed);
    await expect(page.locator('#count')).toHaveText(typed.trim() === '' ? '' : /找到|没找到/);
    expect(await page.locator('#hits img, #hits script').count()).toBe(0);
  }
  await box(page).fill('ｚｈｅｎｇｘｉｎ');
  await expect(hits(page).first()).toContainText('征信');
  await box(page).fill('擔保');
  await expect(hits(page).first()).toContainText('担保');
});

test('answers come with every letter typed, and not in the middle of composing', async ({ page, site }) => {
  await page.goto(site.address('file', 'search.html'));
  await box(page).pressSequentially('cuishou');
  await expect(hits(page).first()).toContainText('催收');
  await box(page).fill('');
  await box(page).dispatchEvent('compositionstart');
  await box(page).fill('c u');
  await page.waitForTimeout(200);
  await expect(hits(page)).toHaveCount(0);
  await box(page).fill('催收');
  await box(page).dispatchEvent('compositionend');
  await expect(hits(page).first()).toContainText('催收');
});

test('keys: slash goes to the box, arrows through the results, Escape back and then empties it', async ({ page, site }) => {
  await page.goto(site.address('file', 'search.html'));
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('danbao');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await expect(hits(page)).toHaveCount(0);
});

test('nothing found: the moments and the numbers to call stand there', async ({ page, site }) => {
  await page.goto(site.address('file', 'search.html'));
  await box(page).fill('qqqqqzzzzz');
  await expect(page.getByText('没找到')).toBeVisible();
  await expect(page.getByRole('link', { name: '被催收' })).toBeVisible();
  await expect(page.getByRole('link', { name: /12378/ })).toBeVisible();
  await box(page).fill('担保');
  await expect(page.getByRole('link', { name: '被催收' })).toBeHidden();
});

test('storage that is blocked: the search goes on', async ({ page, site }) => {
  await page.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked') } })");
  await page.goto(site.address('file', 'search.html'));
  await box(page).fill('逾期');
  await expect(hits(page).first()).toContainText('逾期');
});

test('the microphone is there where the browser listens, and fills the box; elsewhere it is absent', async ({ page, site }) => {
  await page.addInitScript(() => {
    const spoken = window as unknown as Record<string, unknown>;
    spoken['SpeechRecognition'] = spoken['webkitSpeechRecognition'] = class {
      onresult: ((event: unknown) => void) | null = null;
      start() {
        setTimeout(() => this.onresult?.({ results: [[{ transcript: '担保' }]] }), 50);
      }
    };
  });
  await page.goto(site.address('file', 'search.html'));
  await page.getByRole('button', { name: '说话找' }).click();
  await expect(box(page)).toHaveValue('担保');
  await expect(hits(page).first()).toContainText('担保');
});

test.describe('without speech', () => {
  test('no microphone', async ({ page, site }) => {
    await page.addInitScript(() => {
      for (const name of ['SpeechRecognition', 'webkitSpeechRecognition']) Object.defineProperty(window, name, { value: undefined });
    });
    await page.goto(site.address('file', 'search.html'));
    await expect(box(page)).toBeVisible();
    await expect(page.getByRole('button', { name: '说话找' })).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page lists everything by topic, by moment, by word and by number', async ({ page, site }) => {
    await page.goto(site.address('file', 'search.html'));
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('link', { name: '签了担保，就等于准备替他还' })).toBeVisible();
    await expect(page.getByRole('link', { name: '砍头息' })).toHaveAttribute('href', /^glossary\.html#t-/);
    await expect(page.getByRole('link', { name: /12378/ })).toHaveAttribute('href', 'help.html#ch-12378');
  });
});

/** Pages of a language whose text is searched: their path below its folder, and what stands in the middle of them. */
function searchedPages(locale: Locale): readonly { path: string; html: string }[] {
  const start = localeFolder(locale);
  return builtPages('dist').flatMap(({ path, html }) =>
    path.startsWith(start) && isSearched(path.slice(start.length))
      ? [{ path: path.slice(start.length), html: /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '' }]
      : [],
  );
}

for (const way of ['file', 'root'] as const) {
  for (const locale of locales) {
    test(`from ${way}, ${locale}: 1,000 strings from what readers see each lead to their page through the one list`, async ({
      page,
      site,
    }) => {
      await page.goto(site.address(way, `${localeFolder(locale)}search.html`));
      await box(page).fill(locale === 'zh-CN' ? '担保' : 'guarantee');
      await page.locator('#full-text').click();
      await expect(page.locator('#full-text')).toBeHidden();
      const missed = await page.evaluate((pages) => {
        const input = document.getElementById('q') as HTMLInputElement;
        const count = document.getElementById('count') as HTMLElement;
        // A small generator with a seed, so that a miss can be looked at again.
        let state = 20261125;
        const below = (limit: number): number => {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          return Math.floor((state / 2 ** 32) * limit);
        };
        const texts = pages.map(({ path, html }) => {
          const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
          for (const unseen of main?.querySelectorAll('script, style, svg, details.key') ?? []) unseen.remove();
          return { path, text: main?.textContent?.replace(/\s+/g, '') ?? '' };
        });
        const answered = (): Promise<void> =>
          new Promise((done) => {
            const watch = new MutationObserver(() => {
              if (!/\d|没找到|Nothing/.test(count.textContent ?? '')) return;
              watch.disconnect();
              done();
            });
            watch.observe(count, { childList: true, characterData: true, subtree: true });
          });
        const look = async (left: number, missed: string[]): Promise<string[]> => {
          if (left === 0) return missed;
          const { path, text } = texts[below(texts.length)] ?? { path: '', text: '' };
          const length = 2 + below(5);
          const start = below(text.length - length);
          input.value = text.slice(start, start + length);
          const answer = answered();
          input.dispatchEvent(new Event('input'));
          await answer;
          const hrefs = Array.from(document.querySelectorAll('#hits a'), (link) => link.getAttribute('href')?.split('#')[0]);
          return look(left - 1, hrefs.includes(path) ? missed : [...missed, `${path}: ${input.value}`]);
        };
        return look(1000, []);
      }, searchedPages(locale));
      expect(missed).toEqual([]);
    });
  }
}
