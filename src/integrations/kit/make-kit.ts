import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedFile } from '../../domain/copy/compare.ts';
import { checkPage } from '../../domain/copy/expected.ts';
import { listFile, listText } from '../../domain/copy/list.ts';
import { localFile } from '../../domain/local/labels.ts';
import { locales, sourceLocale } from '../../i18n/locales.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { edition } from '../../library/edition.ts';
import { present, siteContent } from '../../library/site-content.ts';
import { isPacked, type KitKind, textKitLimit } from './choose.ts';
import { checkingPage, howToPage, openingPage } from './own-pages.ts';
import { withoutAbsent } from './without-absent.ts';
import { type Files, zipOf } from './zip.ts';

/** A kit: what field staff carry on a stick. */
export interface Kit {
  /** Name of the zip. */
  readonly name: string;
  readonly zip: Uint8Array;
  readonly files: Files;
}

/** Packs a built site with the kit's own pages. Throws when the text kit has grown too big. */
export async function makeKit(dist: string, kind: KitKind = 'text'): Promise<Kit> {
  const { name, tagline } = present(siteContent().site, 'site').fields;
  const facts = { edition: edition(), name: name[sourceLocale], tagline: tagline[sourceLocale] };
  const files = new Map<string, Uint8Array>(packed(dist, kind));
  files.set('打开.html', Buffer.from(await openingPage(facts)));
  files.set('怎么用.html', Buffer.from(await howToPage(facts)));
  files.set(checkPage, Buffer.from(await checkingPage(facts, sums(files))));
  files.set(listFile, Buffer.from(listText(facts.edition, sums(files))));
  const zip = zipOf(files, facts.edition);
  if (kind === 'text' && zip.length > textKitLimit) throw new Error(`the text kit has ${zip.length} bytes, more than ${textKitLimit}`);
  return { name: `xintian-${facts.edition}${kind === 'full' ? '-full' : ''}.zip`, zip, files };
}

/** The built files that go into the kit; in its pages nothing leads to the others. */
function packed(dist: string, kind: KitKind): readonly [path: string, bytes: Uint8Array][] {
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).replaceAll('\\', '/'));
  const absent = new Set(paths.filter((path) => !isPacked(kind, path)));
  return paths
    .filter((path) => !absent.has(path))
    .map((path) => {
      const bytes = readFileSync(join(dist, path));
      if (absent.size === 0 || !path.endsWith('.html')) return [path, bytes];
      const html = bytes.toString('utf8');
      const locale = locales.find((other) => html.includes(`<html lang="${other}"`)) ?? sourceLocale;
      return [path, Buffer.from(withoutAbsent(html, path, (other) => absent.has(other), stringsOf(locale).kit.leftOut))];
    });
}

/** Checksums of all files but the one that staff fill in. */
function sums(files: Files): readonly PackedFile[] {
  return [...files]
    .filter(([path]) => path !== localFile)
    .map(([path, bytes]) => ({ path, sha256: createHash('sha256').update(bytes).digest('hex') }));
}
