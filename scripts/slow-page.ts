import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from './browser.ts';

/** A slow village link and a cheap phone: 400 kbit/s, 400 ms, a processor six times slower. */
const link = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slowness = 6;
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** What the page has asked its server for since it was opened. */
export interface Asked {
  requests: number;
  /** Compressed, without headers. */
  bytes: number;
}

/** Serves a built folder as a good server would: compressed beforehand. */
function compressedServer(folder: string, asked: Asked) {
  const ready = new Map<string, Buffer>();
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname.replace(/\/$/, '/index.html');
    try {
      const bytes = ready.get(path) ?? brotliCompressSync(readFileSync(join(folder, path)));
      ready.set(path, bytes);
      asked.requests++;
      asked.bytes += bytes.length;
      const type = types[extname(path)] ?? (extname(path) === '.html' ? 'text/html' : 'application/octet-stream');
      response.writeHead(200, { 'content-encoding': 'br', 'content-type': `${type}; charset=utf-8` }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
}

/** Opens a page of a built folder at full speed, then slows link and processor down and uses it. */
export async function onSlowPage<Result>(
  folder: string,
  path: string,
  use: (page: Page, asked: Asked) => Promise<Result>,
): Promise<Result> {
  const asked: Asked = { requests: 0, bytes: 0 };
  const server = compressedServer(folder, asked);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', link);
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
