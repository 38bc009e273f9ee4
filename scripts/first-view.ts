import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { localeOfPath, sourceLocale } from '../src/i18n/locales.ts';
import { brotliBytes } from '../src/integrations/page-bytes.ts';
import { builtPages, kindOf } from '../tests/support/pages.ts';
import { ensureBrowser } from './browser.ts';
import { barePage } from './slow/bare-page.ts';
import { compressedServer } from './slow/compressed-server.ts';
import { slowness, villageLink } from './slow/link.ts';
import { slowRelay } from './slow/relay.ts';

/** What a reader waits for who opens one page with nothing kept from before. Times in ms: the middle one of all runs, and the span. */
export interface FirstView {
  readonly bytes: number;
  /** Until the first words or drawings can be seen. */
  readonly seen: number;
  readonly 'seen, span': string;
  /** Until the quiz takes answers. */
  readonly quiz?: number;
  readonly 'quiz, span'?: string;
  /** `seen` over that of the bare page with the same words. */
  readonly ratio?: number;
}

const runs = 7;

interface Times {
  readonly seen: number;
  readonly quiz: number | undefined;
}

/** Opens a page once in a browser context of its own. */
async function open(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await page.goto(address, { waitUntil: 'load' });
    return await page.evaluate(async () => {
      const paint = () => performance.getEntriesByName('first-contentful-paint')[0];
      while (!paint()) await new Promise((next) => setTimeout(next, 50));
      const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
      const quiz = document.getElementById('quiz');
      if (quiz?.querySelector('.key')) throw new Error('the quiz still shows the answers folded for readers without a script');
      // The quiz is made ready by the last script in the page, which the parser runs before it says that it is done.
      return { seen: paint()?.startTime ?? 0, quiz: quiz ? navigation.domContentLoadedEventStart : undefined };
    });
  } finally {
    await context.close();
  }
}

const round = Math.round;
const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const middle = (values: readonly number[]): number => round(sorted(values)[values.length >> 1] ?? 0);
const span = (values: readonly number[]): string => `${round(Math.min(...values))} to ${round(Math.max(...values))}`;

/** Measures the largest Chinese lesson, the bare page with its words, and home, over the slow link with a slow processor. */
export async function firstViews(folder: string): Promise<Record<string, FirstView>> {
  const pages = builtPages(folder).filter(({ path }) => localeOfPath(path) === sourceLocale);
  const lessons = pages.filter(({ path }) => kindOf(path) === 'lessons').sort((a, b) => brotliBytes(b.html) - brotliBytes(a.html));
  const largest = lessons[0];
  if (!largest) throw new Error(`${folder} holds no lessons`);
  const bare = barePage(largest.html);
  const barePath = '/bare.html';
  const { port: origin, server } = await compressedServer((path) =>
    path === barePath ? Buffer.from(bare) : readFileSync(join(folder, path)),
  );
  const { port, server: relay } = await slowRelay(origin, villageLink);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  const places = { lesson: `/${largest.path}`, bare: barePath, home: '/index.html' };
  try {
    const times: Record<string, Times[]> = {};
    // In turns, so that what else the machine does falls on all alike; the first round only warms up.
    for (let run = 0; run <= runs; run++) {
      for (const [name, path] of Object.entries(places)) {
        const measured = await open(browser, `http://127.0.0.1:${port}${path}`);
        if (run > 0) times[name] = [...(times[name] ?? []), measured];
      }
    }
    const view = (name: string, html: string): FirstView => {
      const seen = (times[name] ?? []).map((time) => time.seen);
      const quiz = (times[name] ?? []).flatMap((time) => time.quiz ?? []);
      return {
        bytes: brotliBytes(html),
        seen: middle(seen),
        'seen, span': span(seen),
        ...(quiz.length > 0 && { quiz: middle(quiz), 'quiz, span': span(quiz) }),
      };
    };
    const plain = view('bare', bare);
    const lesson = view('lesson', largest.html);
    return {
      [`largest lesson, ${largest.path}`]: { ...lesson, ratio: Number((lesson.seen / plain.seen).toFixed(2)) },
      'its words on a bare page': plain,
      home: view('home', pages.find(({ path }) => path === 'index.html')?.html ?? ''),
    };
  } finally {
    await browser.close();
    relay.close();
    server.close();
  }
}
