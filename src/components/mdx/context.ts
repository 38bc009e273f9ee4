import type { Locale } from '../../i18n/locales.ts';
import { locales, sourceLocale } from '../../i18n/locales.ts';

/** The language of the page a component is rendered on. */
export function pageLocale(currentLocale: string | undefined): Locale {
  return locales.find((locale) => locale === currentLocale) ?? sourceLocale;
}

/** The id of the first mark that points to a sheet, so that closing the sheet can lead back to it. */
export function markId(locals: App.Locals, id: string): string | undefined {
  const marked = locals.marked ?? new Set();
  locals.marked = marked;
  if (marked.has(id)) return undefined;
  marked.add(id);
  return id;
}
