import { type Locale, localeFolder, locales, sourceLocale } from '../i18n/locales.ts';

/** What is made from a lesson: a page for phones, a deck, papers. */
type Folder = 'lessons' | 'present' | 'print';

/** A page made from a lesson. */
export interface LessonPage {
  readonly folder: Folder;
  readonly locale: Locale;
  /** Below the site's root. */
  readonly path: string;
}

/** The lesson's phone page, deck and papers in the source language, and its phone page in every other one. */
export function lessonPages(slug: string): readonly LessonPage[] {
  const page = (folder: Folder, locale: Locale): LessonPage => ({
    folder,
    locale,
    path: `${localeFolder(locale)}${folder}/${slug}.html`,
  });
  const translated = locales.filter((locale) => locale !== sourceLocale);
  return [
    page('lessons', sourceLocale),
    ...translated.map((locale) => page('lessons', locale)),
    page('present', sourceLocale),
    page('print', sourceLocale),
  ];
}

/** Files an editor writes for a lesson, as editors know them. */
export function lessonFiles(slug: string): readonly string[] {
  return locales.flatMap((locale) => [`content/lessons/${locale}/${slug}.mdx`, `content/quizzes/${locale}/${slug}.yaml`]);
}
