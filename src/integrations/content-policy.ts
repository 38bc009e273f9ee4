import { createHash } from 'node:crypto';

/**
 * What a page may do besides, by the name with which it asks: `<meta name="may" content="search">` (`may` of the layout).
 * Search runs scripts that stand beside it and Pagefind's WebAssembly; it still sends nothing and fetches nothing.
 */
const permissions = { search: "'self' 'wasm-unsafe-eval'" } as const;

/** A name with which a page asks for more than its own scripts. */
export type Permission = keyof typeof permissions;

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
  const asked = asking.exec(html)?.[1];
  if (asked !== undefined) {
    if (!isPermission(asked)) throw new Error(`no page may "${asked}": content-policy.ts knows ${Object.keys(permissions).join()}`);
    scripts.push(permissions[asked]);
  }
  const policy = [
    "default-src 'none'",
    scripts.length > 0 && `script-src ${scripts.join(' ')}`,
    styles.length > 0 && `style-src ${styles.join(' ')}`,
    // The icon in the tab is a data address.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const meta = `<meta http-equiv="content-security-policy" content="${policy.filter(Boolean).join('; ')}">`;
  return html.replace(asking, '').replace('<meta charset="utf-8">', (charset) => charset + meta);
}

function isPermission(name: string): name is Permission {
  return Object.hasOwn(permissions, name);
}

/** Most pages share their styles and scripts: each is hashed once. */
function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(text).digest('base64');
  hashes.set(text, hash);
  return hash;
}
