import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { answerAll } from '../tests/browser/site.ts';
import { ensureBrowser } from './browser.ts';
import { freePorts, startProgram, versionOf } from './local-program.ts';
import { whatIsMissing, writeZim } from './zim/write-zim.ts';

/** Packs the built site into a ZIM and goes through it as a reader of kiwix-serve does. Debian's packages: zim-tools, kiwix-tools. */
const lesson = 'lessons/what-is-credit.html';

/** Ways of reading: bare, with the bar that old kiwix-serve writes into pages, and in a frame as newer ones show them. */
const ways = {
  'without its bar': { args: ['--nosearchbar'], read: readAll },
  'with its bar': { args: [], read: readAll },
  'in a frame': { args: ['--nosearchbar'], read: readFramed },
};

/** Everything a reader does; throws where something does not work. Returns what the browser complained about. */
async function readAll(page: Page, start: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(start);
  await page.locator('main a[href^="moments/"]').first().click();
  await page.locator('main a[href*="lessons/"]').first().click();
  await page.locator('#quiz').waitFor();

  await page.goto(start + lesson);
  await answerAll(page);
  const log = () => localStorage.getItem('xintian.log') ?? '';
  const kept = await page.evaluate(log);
  if (!kept.includes('what-is-credit')) throw new Error('the answers were not kept');
  await page.goto(`${start}review.html`);
  if ((await page.evaluate(log)) !== kept) throw new Error('another page does not find the answers');

  await page.goto(`${start}search.html`);
  await page.locator('#q').fill('晚还几天会怎样');
  await page.locator('#hits a').first().waitFor();
  await page.locator('#full-text').click();
  const answered = () => !!document.getElementById('full-text')?.hidden && /\d/.test(document.getElementById('count')?.textContent ?? '');
  await page.waitForFunction(answered);
  await page.locator('#hits a').first().click();
  await page.locator('header a[lang="en"]').click();
  await page.locator('html[lang="en"] h1').waitFor();
  return complaints;
}

/** In a frame of the same server: the page's scripts run, and its links stay in the frame. */
async function readFramed(page: Page, start: string): Promise<readonly string[]> {
  const viewer = new URL('/viewer-of-the-trial', start).href;
  await page.route(viewer, (route) => route.fulfill({ contentType: 'text/html', body: `<iframe src="${start}${lesson}"></iframe>` }));
  await page.goto(viewer);
  const frame = page.frameLocator('iframe');
  await frame.locator('#quiz form').first().waitFor();
  if ((await frame.locator('#quiz .key').count()) > 0) throw new Error('the quiz does not run in a frame');
  if ((await frame.locator('#size').isVisible()) === false) throw new Error('the common script does not run in a frame');
  await frame.locator('header a[lang="en"]').click();
  await frame.locator('html[lang="en"] #quiz').waitFor();
  return [];
}

const missing =
  whatIsMissing() ?? (versionOf('kiwix-serve', '--version') ? undefined : 'kiwix-serve is missing. On Debian: apt-get install kiwix-tools');
if (missing) console.log(missing);
else if (!existsSync('dist/index.html')) throw new Error('Run npm run build first: there is no dist folder.');
else {
  const temporary = mkdtempSync(join(tmpdir(), 'xintian-try-zim-'));
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const zim = join(temporary, 'xintian.zim');
    console.log(await writeZim('dist', zim));
    // Such a server calls a book by the name of its file.
    for (const [way, { args, read }] of Object.entries(ways)) {
      const [port = 0] = await freePorts(1);
      const root = `http://127.0.0.1:${port}/`;
      const stop = await startProgram('kiwix-serve', ['--address', '127.0.0.1', '--port', String(port), ...args, zim], {}, root);
      const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(15_000);
        const complaints = await read(page, `${root}xintian/`);
        console.log(`kiwix-serve, ${way}: everything tried works; complaints in the console: ${complaints.length}`);
      } finally {
        await context.close();
        await stop();
      }
    }
  } finally {
    await browser.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}
