import { type Locale, localeFolder, locales } from '../i18n/locales.ts';

/** What every page knows of its route. */
export interface LocaleProps {
  locale: Locale;
}

/** One route per language and per set of parameters; the parameters come back as props together with the language. */
export function inEveryLocale<Params extends Record<string, string>>(paramsOf: (locale: Locale) => readonly Params[]) {
  return locales.flatMap((locale) =>
    paramsOf(locale).map((params) => ({
      params: { ...params, locale: localeFolder(locale).replace(/\/$/, '') || undefined },
      props: { ...params, locale },
    })),
  );
}

/** The routes of a page that exists once per language. */
export function oncePerLocale() {
  return inEveryLocale(() => [{}]);
}
