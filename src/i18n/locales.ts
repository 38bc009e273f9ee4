/** The languages of the site. The first is the source: every other one follows it. */
export const locales = ['zh-CN', 'en'] as const;

export type Locale = (typeof locales)[number];

export const sourceLocale: Locale = locales[0];

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
