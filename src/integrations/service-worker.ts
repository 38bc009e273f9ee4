import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { getManifest } from 'workbox-build';
import { type EditionFile, type EditionList, withoutDay } from '../domain/offline/edition.ts';
import { shortHash } from '../domain/text/hash.ts';
import type { IsoDate } from '../domain/text/iso-date.ts';
import { type Locale, localeFolder, localeOfPath, locales } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/strings.ts';
import { edition } from '../library/edition.ts';
import { offlineMegabytes } from '../library/offline.ts';
import type { EditionHere } from '../service-worker/edition-here.ts';
import { bundleClassic } from './bundle-classic.ts';
import { offlinePage } from './offline-page.ts';

/** What a saved copy holds: pages and the scripts beside them. Pictures and printed sheets stay on the net. */
const saved = ['**/*.{html,js}'];
/** `本地.js` is the village's own and is read from a disk only; what is printed is printed where there is a printer. */
const notSaved = ['sw.js', '本地.js', '**/print/*.html'];

const brotli = promisify(brotliCompress);
/** Quick, and near enough to what a server sends. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Writes `sw.js` and, per language, the list of files that a saved copy of it holds. The last step: every byte must be final. */
export async function writeServiceWorker(dist: string, day: IsoDate = edition()): Promise<void> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: saved,
    globIgnores: notSaved,
    maximumFileSizeToCacheInBytes: 5_000_000,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const paths = manifestEntries.map(({ url }) => url).sort();
  const told: Record<string, EditionHere['locales'][string]> = {};
  for (const locale of locales) {
    const own = paths.filter((path) => isOf(locale, path));
    const files = await Promise.all(own.map((path) => fileOf(dist, path)));
    const keep = `${localeFolder(locale)}keep.html`;
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    const list: EditionList = { files: await Promise.all(files.map((file) => (file.path === keep ? withSize(dist, keep, total) : file))) };
    const path = `offline/${locale}.json`;
    const text = JSON.stringify(list);
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
    const notice = (said: string): string => ` · <a href="{keep}">${said}</a>`;
    const { newer, failed } = stringsOf(locale).keep.notice;
    told[locale] = {
      list: path,
      hash: sha256(text),
      folder: localeFolder(locale),
      offline: offlinePage(locale),
      newer: notice(newer),
      failed: notice(failed),
    };
  }
  const here: EditionHere = { id: shortHash(JSON.stringify(told)), day, locales: told };
  const { code } = await bundleClassic(resolve('src/service-worker/main.ts'));
  await writeFile(join(dist, 'sw.js'), `var xintianEdition=${JSON.stringify(here)};\n${code}`);
}

/** Whether a saved copy of a language needs a file: its own pages and its own pieces of the search. */
function isOf(locale: Locale, path: string): boolean {
  const search = /^search\/(?:full-text\.)?([\w-]+)/.exec(path)?.[1];
  if (search !== undefined) return search === locale;
  return localeOfPath(path) === locale;
}

async function fileOf(dist: string, path: string): Promise<EditionFile> {
  const bytes = await readFile(join(dist, path));
  const text = path.endsWith('.html') ? withoutDay(bytes.toString()) : bytes;
  return { path, hash: sha256(text), bytes: (await brotli(bytes, quick)).length };
}

/** The page that saves says how much it will be. */
async function withSize(dist: string, path: string, total: number): Promise<EditionFile> {
  const html = await readFile(join(dist, path), 'utf8');
  await writeFile(join(dist, path), html.replaceAll(offlineMegabytes, (total / 1_000_000).toFixed(1)));
  return fileOf(dist, path);
}

function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('base64');
}
