import type { Locale } from '../../i18n/locales.ts';
import { locales, sourceLocale } from '../../i18n/locales.ts';

/** The language of the page a component is rendered on. */
export function pageLocale(currentLocale: string | undefined): Locale {
  return locales.find((locale) => locale === currentLocale) ?? sourceLocale;
}

/**
 * Short name of the sheet of a claim or a term, unique on this page. Ids of claims are long and stand four times on a lesson: their
 * short names save it 140 bytes on the wire.
 */
export function sheetName(locals: App.Locals, kind: 'c' | 't', id: string): string {
  const sheets = locals.sheets ?? new Map<string, string>();
  locals.sheets = sheets;
  const key = `${kind}-${id}`;
  const name = sheets.get(key) ?? `${kind}-${sheets.size}`;
  sheets.set(key, name);
  return name;
}

/** The id of the first mark that points to a sheet, so that closing the sheet can lead back to it. */
export function markId(locals: App.Locals, id: string): string | undefined {
  const marked = locals.marked ?? new Set();
  locals.marked = marked;
  if (marked.has(id)) return undefined;
  marked.add(id);
  return id;
}
