import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf, localeFolder, localeOfPath } from '../../src/i18n/locales.ts';

/** A built page: its path below `dist/` and its bytes. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** All pages of a built folder. */
export function builtPages(folder: string): readonly BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), html: readFileSync(join(folder, path), 'utf8') }))
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** What kind of page a path is: `lessons`, `moments`, `index`, `help` … in any language. */
export function kindOf(path: string): string {
  return path.slice(localeFolder(localeOfPath(path)).length).replace(/(\/.*)?\.html$/, '');
}

/** Whether the lessons of a page's language have pictures to be sent. */
export function hasPictures(path: string): boolean {
  return languageOf(localeOfPath(path)).pictures;
}
