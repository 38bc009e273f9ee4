import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { localDay } from '../../src/domain/text/iso-date.ts';
import { adminFrom } from '../../src/library/admin/config.ts';
import { checkContent } from '../../src/library/check-content.ts';
import { readContent } from '../../src/library/read-content.ts';
import { formatProblems } from '../../src/schema/problem.ts';
import { assets, bundleForm } from './bundle.ts';
import { formPage, formPolicy } from './page.ts';

/** Answers below `/admin/`; anything else is for the next. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const types: { readonly [ending: string]: string } = {
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  png: 'image/png',
};

/**
 * The form at `/admin/`, for a local server only: the page is made anew each time it is asked for, so that it offers what the content holds now.
 * @param content folder with the content, `drawings` the one with the drawings.
 */
export function adminHandler(content: string, drawings: string): Handler {
  let scripts: ReturnType<typeof bundleForm> | undefined;
  const answer = async (path: string): Promise<{ type: string; body: string | Buffer } | undefined> => {
    if (path === '')
      return {
        type: 'text/html; charset=utf-8',
        body: formPage(adminFrom(readContent(content, drawings).content, readdirSync(join(content, 'claims')))),
      };
    if (path === 'check') {
      const errors = checkContent(content, drawings, localDay(new Date())).problems.filter(({ severity }) => severity === 'error');
      return { type: 'application/json', body: JSON.stringify({ text: formatProblems(errors), good: errors.length === 0 }) };
    }
    if (path === 'package.json') return { type: 'application/json', body: readFileSync(join(assets, '../../package.json')) };
    const type = types[path.split('.').at(-1) ?? ''];
    if (!type) return undefined;
    const asset = /^assets\/([\w-]+\.\w+)$/.exec(path)?.[1];
    if (asset !== undefined) return readdirSync(assets).includes(asset) ? { type, body: readFileSync(join(assets, asset)) } : undefined;
    scripts ??= bundleForm();
    const body = (await scripts).get(path);
    return body === undefined ? undefined : { type, body };
  };
  return (request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === '/admin') {
      response.writeHead(302, { location: '/admin/' }).end();
      return;
    }
    if (!url.pathname.startsWith('/admin/') || request.method !== 'GET') {
      next();
      return;
    }
    answer(url.pathname.slice('/admin/'.length)).then(
      (found) => {
        if (!found) next();
        else
          response
            .writeHead(200, { 'content-type': found.type, 'content-security-policy': formPolicy, 'cache-control': 'no-store' })
            .end(found.body);
      },
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  };
}
