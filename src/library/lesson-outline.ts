import type { LessonOutline } from '../domain/lesson/outline.ts';
import type { Locale } from '../i18n/locales.ts';
import { outlineFrom } from './outline-from.ts';
import { present, siteContent } from './site-content.ts';

/** The lesson of this slug as plain data, for everything that is made from a lesson besides its page. */
export function lessonOutline(locale: Locale, slug: string): LessonOutline {
  return present(outlineFrom(siteContent(), locale, slug), `lesson ${slug}`);
}
