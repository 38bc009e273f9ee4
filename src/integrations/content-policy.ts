import { createHash } from 'node:crypto';

/**
 * What a page may do besides, by the names with which it asks: `<meta name="may" content="search">` (`may` of the layout).
 * Search runs scripts that stand beside it and Pagefind's WebAssembly; it still sends nothing and fetches nothing.
 * A page that keeps the site on the phone names it and its icon to the home screen.
 * The page that sends a lesson on shows the lesson's picture, and hands picture and lesson over as files.
 * What shows the village runs `本地.js`, from a disk only; a page of the kit also asks whether files stand beside it, as style
 * sheets that are never applied.
 */
const permissions = {
  search: { 'script-src': "'self' 'wasm-unsafe-eval'" },
  local: { 'script-src': "'self'" },
  copy: { 'script-src': "'self'", 'style-src': "'self'" },
  keep: { 'manifest-src': "'self'" },
  send: { 'connect-src': "'self'" },
} as const satisfies { readonly [name: string]: { readonly [directive: string]: string } };

type Permission = keyof typeof permissions;

/** Names with which a page asks for more than its own scripts. */
export type Permissions = Permission | `${Permission} ${Permission}`;

const asking = /<meta name="may" content="([^"]*)"\s*\/?>/;
const elements = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const hashes = new Map<string, string>();

/**
 * The page with its content-security policy as a meta tag: nothing may be loaded, sent or framed,
 * and only the very scripts and styles that were built into the page may run, and what it asked for by name.
 * The same tag holds over http and from `file://`, where no header can be sent.
 */
export function withContentPolicy(html: string): string {
  const scripts: string[] = [];
  const styles: string[] = [];
  for (const [, kind, attributes = '', text = ''] of html.matchAll(elements)) {
    // Data is not run: `application/json` needs no permission.
    if (/type="application\/json"/.test(attributes)) continue;
    (kind === 'script' ? scripts : styles).push(`'sha256-${hashOf(text)}'`);
  }
  const granted = (asking.exec(html)?.[1]?.split(' ') ?? []).map(grantedTo);
  const own: { readonly [directive: string]: readonly string[] } = {
    'default-src': ["'none'"],
    'script-src': scripts,
    'style-src': styles,
    // The icon in the tab is a data address.
    'img-src': ['data:', "'self'"],
    'connect-src': [],
    'manifest-src': [],
    // The worker that keeps visited pages for a time without a network.
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  const policy = Object.entries(own).flatMap(([directive, sources]) => {
    const all = [...sources, ...new Set(granted.flatMap((more) => more[directive] ?? []))];
    return all.length > 0 ? [`${directive} ${all.join(' ')}`] : [];
  });
  const meta = `<meta http-equiv="content-security-policy" content="${policy.join('; ')}">`;
  return html.replace(asking, '').replace('<meta charset="utf-8">', (charset) => charset + meta);
}

function grantedTo(name: string): { readonly [directive: string]: string } {
  const known: { readonly [name: string]: { readonly [directive: string]: string } } = permissions;
  const granted = Object.hasOwn(known, name) ? known[name] : undefined;
  if (granted === undefined) throw new Error(`no page may "${name}": content-policy.ts knows ${Object.keys(permissions).join()}`);
  return granted;
}

/** Most pages share their styles and scripts: each is hashed once. */
function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(text).digest('base64');
  hashes.set(text, hash);
  return hash;
}
