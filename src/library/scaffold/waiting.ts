import { unwrittenMark } from '../../domain/text/unwritten.ts';
import { type Locale, sourceLocale } from '../../i18n/locales.ts';

/** A text that is still to be written, with what is wanted there: the editor reads it in the file itself. */
export function waiting(locale: Locale, wanted: string): string {
  return `${unwrittenMark}${locale === sourceLocale ? '' : '译：'}${wanted}`;
}
