import { dirOf, localeOfPath } from '../i18n/locales.ts';
import { withContentPolicy } from './content-policy.ts';
import { fromTheRight } from './right-to-left.ts';

/** The last thing done to a page: its styles mirrored where its language is written from the right, then its policy, which counts them. */
export function finishedPage(path: string, html: string): string {
  return withContentPolicy(dirOf(localeOfPath(path)) === 'rtl' ? fromTheRight(html) : html);
}
