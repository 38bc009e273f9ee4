import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { writeServiceWorker } from '../../src/integrations/service-worker.ts';

/** A server that can be given another edition, and that can lose its line. */
export interface Host {
  readonly address: string;
  /** Serves this folder from now on. */
  serve(folder: string): void;
  /** Breaks every answer off from the `count`th asked file on; for ever if 0, never if undefined. */
  cutAfter(count: number | undefined): void;
  /** Paths asked for since the last call. */
  asked(): readonly string[];
  close(): void;
}

export async function host(first: string): Promise<Host> {
  let files = sirv(first, { dev: true });
  let left: number | undefined;
  let paths: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    paths.push(path);
    // The worker's own script always comes: what follows it is cut.
    if (left !== undefined && path !== 'sw.js' && left-- <= 0) {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' });
      response.write('<!doctype html><p>half a page');
      setTimeout(() => response.destroy(), 20);
      return;
    }
    response.setHeader('cache-control', 'no-cache');
    files(request, response, () => {
      response.writeHead(404).end('404');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    serve: (folder) => {
      files = sirv(folder, { dev: true });
    },
    cutAfter: (count) => {
      left = count;
    },
    asked: () => {
      const since = paths;
      paths = [];
      return since;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Another edition of the built site: the named pages say so, and every page shows another day. */
export async function laterEdition(changed: readonly string[], day: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'xintian-edition-'));
  cpSync('dist', folder, { recursive: true });
  for (const path of changed) {
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', '（新版）</h1>'));
  }
  await writeServiceWorker(folder, day);
  return folder;
}

export const forgetEdition = (folder: string): void => rmSync(folder, { recursive: true, force: true });
