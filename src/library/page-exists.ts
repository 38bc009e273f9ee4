import { type Locale, sourceLocale } from '../i18n/locales.ts';
import type { Content } from './content.ts';

/** Whether a page exists in a language: drafts, with all their pages, may still be waiting for their translation. */
export function pageExists(content: Content, path: string, locale: Locale): boolean {
  const slug = /^[a-z-]+\/([a-z0-9-]+)\.html$/.exec(path)?.[1];
  if (slug === undefined || /^(stories|plays|moments)\//.test(path)) return true;
  return !content.lessons[sourceLocale].has(slug) || content.lessons[locale].has(slug);
}
