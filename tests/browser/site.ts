import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { checkPage } from '../../src/domain/copy/expected.ts';
import { localFile } from '../../src/domain/local/labels.ts';
import { sampleOut } from '../support/sample-build.ts';

/** The ways in which the very same bytes are opened. */
export const ways = ['file', 'root', 'folder'] as const;
export type Way = (typeof ways)[number];

interface Site {
  /** Address of a page of the real site, opened in one of the ways. */
  readonly address: (way: Way, path: string) => string;
  /** Address of a page of the sample site, from the disk. */
  readonly sample: (path: string) => string;
}

const fileAddress = (folder: string, path: string): string => `${pathToFileURL(resolve(folder))}/${path}`;

export const test = base.extend<{ quiet: undefined; absent: boolean }, { site: Site }>({
  /** Whether the test takes files away: only then the browser may say that one is not there. */
  absent: [false, { option: true }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to know what a fixture needs.
    async ({}, use) => {
      const root = await serve('dist', 0);
      const folder = await serve('dist', 0, '/county/credit');
      const starts = { root: root.address, folder: folder.address };
      await use({
        address: (way, path) => (way === 'file' ? fileAddress('dist', path) : starts[way] + path),
        sample: (path) => fileAddress(sampleOut, path),
      });
      root.server.close();
      folder.server.close();
    },
    { scope: 'worker' },
  ],
  // No page may complain in the console, fail a script, or ask for anything but itself.
  quiet: [
    async ({ page, absent }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (absent && message.text().endsWith('net::ERR_FILE_NOT_FOUND')) return;
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        // The search page alone loads what lies beside it, and only when somebody searches.
        const searching = /\/search\.html/.test(page.url()) && /\/(finder\.\w+|search\/[\w./-]+)\.js$/.test(request.url());
        // From a disk, a link asks first whether the site lies beside its page.
        const probing = /^file:.*\/icons\/192\.png$/.test(request.url());
        // What sends a lesson on shows its picture, and fetches both when they are handed over as files.
        const name = /\/send\/([\w-]+)\.html/.exec(page.url())?.[1];
        const sending = name !== undefined && new RegExp(`/(share/${name}\\.png|lessons/${name}\\.html)$`).test(request.url());
        // What staff fill in is looked for on a disk only.
        const local = request.url().startsWith('file:') && decodeURI(request.url()).endsWith(`/${localFile}`);
        // The page that checks a copy looks for every file beside it, and the entry asks why one is gone.
        const checking = request.url().startsWith('file:') && (absent || decodeURI(page.url()).endsWith(`/${checkPage}`));
        if (
          !request.isNavigationRequest() &&
          !request.url().startsWith('data:') &&
          !searching &&
          !local &&
          !probing &&
          !sending &&
          !checking
        )
          complaints.push(`request: ${request.url()}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Answers the open quiz rightly, whatever its questions, the way a reader would: by tapping. */
export async function answerAll(page: Page): Promise<void> {
  const questions = await readQuestions(page);
  for (const [index, question] of questions.entries()) {
    const form = page.locator('#quiz form').nth(index);
    await giveAnswer(page, index, question, true);
    await form.getByRole('button', { name: /^(选好了|Check)$/ }).click();
    await expect(form.getByRole('status')).toContainText(/对|Right/);
  }
}

/** The questions as the page itself carries them. */
export interface AskedQuestion {
  readonly id: string;
  readonly type: string;
  readonly options?: readonly { right: boolean }[];
  readonly shown?: readonly number[];
  readonly steps?: readonly unknown[];
  readonly pairs?: readonly { right: string }[];
  readonly answer?: number;
}

export async function readQuestions(page: Page): Promise<readonly AskedQuestion[]> {
  // A link on a disk is followed only when the page has seen that the site lies beside it.
  await page.locator('#quiz').waitFor({ state: 'attached' });
  const props = await page.locator('#props').textContent();
  return JSON.parse(props ?? '{}').questions;
}

/** Gives a right or a wrong answer to the question at `index`, without asking for the result. */
export async function giveAnswer(page: Page, index: number, question: AskedQuestion, right: boolean): Promise<void> {
  const form = page.locator('#quiz form').nth(index);
  if (question.options) {
    for (const [place, option] of question.options.entries()) {
      const box = form.locator('.option input').nth(place);
      const many = (await box.getAttribute('type')) === 'checkbox';
      if (many) await box.setChecked(option.right === right);
      else if (option.right === right) await box.check();
    }
  } else if (question.type === 'order') {
    const shown = question.shown ?? [];
    const buttons = form.locator('button.option');
    for (const numbered of await buttons.all()) if ((await numbered.getAttribute('aria-pressed')) === 'true') await numbered.click();
    const wanted = right ? [...shown].sort((a, b) => a - b) : [...shown].sort((a, b) => b - a);
    for (const step of wanted) await buttons.nth(shown.indexOf(step)).click();
  } else if (question.type === 'match') {
    const pairs = question.pairs ?? [];
    for (const index of pairs.keys())
      await form
        .locator('select')
        .nth(index)
        .selectOption(String(right ? index : (index + 1) % pairs.length));
  } else {
    await form.locator('input').fill(String((question.answer ?? 0) / 100 + (right ? 0 : 1000)));
  }
}

export { expect };
