import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Answer, get } from '../get.ts';

/** Files the trial adds to the site, so that every type is asked for whatever was built. */
export const probes: Readonly<Record<string, string>> = {
  'probe.png': 'image/png',
  'probe.svg': 'image/svg+xml',
  'probe.webmanifest': 'application/manifest+json',
  'probe.txt': 'text/plain',
  'sw.js': 'text/javascript',
};

const types: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'lessons/what-is-credit.html': 'text/html; charset=utf-8',
  ...probes,
};

const script = 'text/javascript; charset=utf-8';
/** Scripts that carry what they hold in their name are kept; all else is asked for anew. */
const [kept, askedFor] = ['public, max-age=31536000, immutable', 'no-cache'];

/** The scripts beside the pages: those with what they hold in their name, and a piece of the index. */
function scriptsIn(www: string): { named: readonly string[]; piece: string } {
  const find = (pattern: RegExp): string => {
    const found = readdirSync(www, { recursive: true, encoding: 'utf8' }).find((path) => pattern.test(path));
    if (found === undefined) throw new Error(`the built site has no ${pattern.source}: mend scripts/serving/checks.ts`);
    return found;
  };
  return {
    named: [/^finder\.\w+\.js$/, /^en\/finder\.\w+\.js$/, /^search\/full-text\.zh-CN\.\w+\.js$/].map(find),
    piece: find(/^search\/zh-CN\/.+\.js$/),
  };
}

const sentAlways: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=()',
  'content-security-policy': "frame-ancestors 'none'",
};

const decode: Readonly<Record<string, (body: Buffer) => Buffer>> = { br: brotliDecompressSync, gzip: gunzipSync, '': (body) => body };

/** What a browser says it takes, and what it must get. */
const accepts = [
  { accept: 'gzip, deflate, br, zstd', encoding: 'br' },
  { accept: 'gzip, deflate', encoding: 'gzip' },
  { accept: 'identity', encoding: '' },
] as const;

const encodingOf = ({ headers }: Answer): string => headers['content-encoding'] ?? '';

/** Everything the recipe promises of a site at `base`, whose files lie in `www`. Returns what is not so. */
export async function faultsOf(base: string, www: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const expect = (holds: boolean, what: string): void => {
    if (!holds) faults.push(`${base}: ${what}`);
  };

  const { named, piece } = scriptsIn(www);
  const scripts = Object.fromEntries([...named, piece].map((path) => [path, script]));
  for (const [path, type] of Object.entries({ ...types, ...scripts })) {
    const cache = named.includes(path) ? kept : askedFor;
    const file = readFileSync(join(www, path));
    const versions = new Set<string>();
    for (const { accept, encoding } of accepts) {
      const wanted = path.endsWith('.png') ? '' : encoding;
      const answer = await get(`${base}/${path}`, { 'accept-encoding': accept });
      const { status, headers, body } = answer;
      const what = `${path} for "${accept}"`;
      expect(status === 200, `${what} is answered ${status}`);
      expect(encodingOf(answer) === wanted, `${what} comes as "${encodingOf(answer)}"`);
      expect(headers['content-type']?.startsWith(type) ?? false, `${what} is called "${headers['content-type']}"`);
      expect(decode[encodingOf(answer)]?.(body).equals(file) ?? false, `${what} is another file`);
      if (wanted !== '') expect(/accept-encoding/i.test(headers.vary ?? ''), `${what} does not vary`);
      for (const [name, value] of Object.entries(sentAlways))
        expect(String(headers[name]).includes(value), `${what} says ${name}: ${headers[name]}`);
      expect(headers['cache-control'] === cache, `${what} says cache-control: ${headers['cache-control']}`);
      const again = await get(`${base}/${path}`, { 'accept-encoding': accept, 'if-none-match': headers.etag ?? '' });
      expect(again.status === 304 && again.body.length === 0, `${what} asked again is answered ${again.status}`);
      expect(again.headers['cache-control'] === cache, `${what} asked again says cache-control: ${again.headers['cache-control']}`);
      versions.add(headers.etag ?? '');
    }
    expect(path.endsWith('.png') || versions.size === accepts.length, `${path} has one name for several encodings: ${[...versions]}`);
  }

  const home = await get(`${base}/`);
  expect(home.status === 200 && home.body.equals(readFileSync(join(www, 'index.html'))), `the folder is not the home page`);
  const english = await get(`${base}/en/`);
  expect(english.status === 200 && english.body.equals(readFileSync(join(www, 'en/index.html'))), `en/ is not the English home page`);
  const bare = await get(`${base}/en`);
  expect([301, 308].includes(bare.status), `en without its slash is answered ${bare.status}`);
  expect(new URL(bare.headers.location ?? '', base).href === `${base}/en/`, `en without its slash leads to ${bare.headers.location}`);

  for (const path of ['lessons/no-such-lesson.html', 'finder.0000000.js', 'lessons/', 'search/', '.git/config']) {
    const missing = await get(`${base}/${path}`);
    expect(missing.status === 404, `${path} is answered ${missing.status}`);
    const body = missing.body.toString();
    // Whatever folder the site lies in, its own recipe names its home; one file for all folders leads to the server's.
    expect(/<a href="\/(credit\/)?">回首页/.test(body), `${path} does not lead home`);
    expect(!/what-is-credit|full-text/.test(body), `${path} lists the folder`);
    expect(missing.headers['cache-control'] === askedFor, `${path} may be kept: ${missing.headers['cache-control']}`);
    expect(!/\d/.test(String(missing.headers.server ?? '')), `${path} tells the server's version`);
  }
  return faults;
}
