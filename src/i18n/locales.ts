/** What the site has to know of a language besides its words. */
export interface Language {
  /** Its name in itself, as the other languages lead to it. */
  readonly name: string;
  /** Whether it is written from the left or from the right: the pages' styles are mirrored when they are built. */
  readonly direction: 'ltr' | 'rtl';
  /**
   * Whether every reviewed lesson must be there before anything is published. A language that is not complete has the lessons, moments
   * and stories that are translated, and no others.
   */
  readonly complete: boolean;
  /** Its three letters in ISO 639-3, as libraries of offline books name it. */
  readonly iso: string;
  /** Language and region as slide programs name them, for their spelling checks. */
  readonly region: string;
  /** Whether the typeface of the pictures that are sent has its letters; without it its lessons are sent as words and as a file. */
  readonly pictures: boolean;
}

/** The languages of the site, a row for each. The first is the source: every other one follows it. */
const rows = {
  'zh-CN': { name: '中文', direction: 'ltr', complete: true, iso: 'zho', region: 'zh-CN', pictures: true },
  en: { name: 'English', direction: 'ltr', complete: true, iso: 'eng', region: 'en-US', pictures: true },
} as const satisfies { readonly [locale: string]: Language };

/** A language by its tag (BCP 47): the name of its folders in `content/` and, but for the source, of its folder on the site. */
export type Locale = keyof typeof rows;

export const locales = Object.keys(rows) as readonly Locale[];

export const sourceLocale: Locale = 'zh-CN';

/** What is known of a language. */
export function languageOf(locale: Locale): Language {
  return rows[locale];
}

/** The languages in which nothing may be missing. */
export const completeLocales: readonly Locale[] = locales.filter((locale) => languageOf(locale).complete);

/** Direction of a language's pages, where it is not the usual one: a page in the usual one says nothing of it. */
export function dirOf(locale: Locale): 'rtl' | undefined {
  return languageOf(locale).direction === 'rtl' ? 'rtl' : undefined;
}

/** Language and direction as they are written at the root of a page. */
export function rootText(locale: Locale): string {
  const dir = dirOf(locale);
  return `lang="${locale}"${dir ? ` dir="${dir}"` : ''}`;
}

/** Arrows that point back and on in a line of a language: letters change sides by themselves, arrows do not. */
export function arrowsOf(locale: Locale): { readonly back: string; readonly on: string } {
  return dirOf(locale) === 'rtl' ? { back: '→', on: '←' } : { back: '←', on: '→' };
}

/** Folder of a language's pages below the site's root: the source language stands at the root itself. */
export function localeFolder(locale: Locale): string {
  return locale === sourceLocale ? '' : `${locale}/`;
}

/** The language of a file by its path below the site's root: the source language's folder holds all that is in no other's. */
export function localeOfPath(path: string): Locale {
  return locales.find((locale) => localeFolder(locale) !== '' && path.startsWith(localeFolder(locale))) ?? sourceLocale;
}

/** Texts in every language. */
export type Localised = { readonly [L in Locale]: string };

/** Texts that a language which is not complete may lack. */
export type LocalisedInPart = { readonly [L in Locale]?: string | undefined };
