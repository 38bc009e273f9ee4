import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from './browser.ts';
import { compressedServer } from './slow/compressed-server.ts';
import { slowness, villageLink } from './slow/link.ts';

/** The village link as the browser's own slow-down knows it: an answer waits, but there is no connection to open. */
const slowDown = {
  offline: false,
  latency: villageLink.roundTrip,
  downloadThroughput: villageLink.rate * 1000,
  uploadThroughput: villageLink.rate * 1000,
};

/** What the page has asked its server for since it was opened. */
export interface Asked {
  requests: number;
  /** Compressed, without headers. */
  bytes: number;
}

/** Opens a page of a built folder at full speed, then slows link and processor down and uses it. */
export async function onSlowPage<Result>(
  folder: string,
  path: string,
  use: (page: Page, asked: Asked) => Promise<Result>,
): Promise<Result> {
  const asked: Asked = { requests: 0, bytes: 0 };
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  const { port, server } = await compressedServer(read, (bytes) => {
    asked.requests++;
    asked.bytes += bytes;
  });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowDown);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    Object.assign(asked, { requests: 0, bytes: 0 });
    return await use(page, asked);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Milliseconds until `action` is done and the page answers again. */
export async function timed(page: Page, action: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await action();
  await page.evaluate(() => undefined);
  return Math.round(performance.now() - start);
}
