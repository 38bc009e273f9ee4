import { relativeHref } from '../domain/text/relative-href.ts';
import { type Locale, localeFolder } from '../i18n/locales.ts';

/** Where a page stands: its language and its path below that language's folder (`lessons/what-is-credit.html`). */
export interface PagePlace {
  readonly locale: Locale;
  readonly path: string;
}

/** Relative link from a page to another page of the same language, or of `locale`. */
export function linkTo(from: PagePlace, path: string, locale: Locale = from.locale): string {
  return relativeHref(localeFolder(from.locale) + from.path, localeFolder(locale) + path);
}
