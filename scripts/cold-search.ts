import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from './browser.ts';

/** A slow village link and a cheap phone: 400 kbit/s, 400 ms, a processor six times slower. */
const link = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slowness = 6;

/** What a first search costs a reader whose search page is already open. */
export interface ColdSearch {
  /** From the tap into the box to the first answer of the finder. */
  readonly finderMs: number;
  /** From there to the first answer of the full text. */
  readonly fullTextMs: number;
}

/** Serves a built folder as a good server would: compressed beforehand. */
function compressedServer(folder: string) {
  const ready = new Map<string, Buffer>();
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    try {
      const bytes = ready.get(path) ?? brotliCompressSync(readFileSync(join(folder, path)));
      ready.set(path, bytes);
      const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'content-encoding': 'br', 'content-type': `${type}; charset=utf-8` }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
}

/** Measures both layers once on a built folder, cold and slowed down. `query` must be one that the finder answers. */
export async function coldSearch(folder: string, query: string): Promise<ColdSearch> {
  const server = compressedServer(folder);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/search.html`);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', link);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    const finderMs = await timed(page, async () => {
      await page.locator('#q').fill(query);
      await page.locator('#hits a').first().waitFor({ timeout: 120_000 });
    });
    const fullTextMs = await timed(page, async () => {
      await page.locator('#full-text').click();
      // The button steps back at once; the count stands again when the text has answered.
      const answered = () =>
        !!document.getElementById('full-text')?.hidden && /\d/.test(document.getElementById('count')?.textContent ?? '');
      await page.waitForFunction(answered, undefined, { timeout: 120_000 });
    });
    return { finderMs, fullTextMs };
  } finally {
    await browser.close();
    server.close();
  }
}

async function timed(page: Page, action: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await action();
  await page.evaluate(() => undefined);
  return Math.round(performance.now() - start);
}
