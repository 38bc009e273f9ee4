import type { Locale } from '../i18n/locales.ts';
import type { Content } from './content.ts';
import { slugsIn } from './page-paths.ts';
import { cardsPath } from './paper.ts';

/** Whether a page exists in a language: what is not translated yet, with all its pages, is not there. */
export function pageExists(content: Content, path: string, locale: Locale): boolean {
  const [, folder, slug] = /^([a-z-]+)\/([a-z0-9-]+)\.html$/.exec(path) ?? [];
  return folder === undefined || path === cardsPath || slugsIn(content, locale, folder).some((one) => one === slug);
}
