import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';

/** Path below a built folder of the script that carries a language's full text. */
export function fullTextFile(folder: string, locale: Locale): string {
  const names = readdirSync(join(folder, 'search')).filter((name) => name.startsWith(`full-text.${locale}.`));
  const [name] = names;
  if (name === undefined || names.length > 1) throw new Error(`${folder}: one full text was expected, found ${names.join() || 'none'}`);
  return `search/${name}`;
}
