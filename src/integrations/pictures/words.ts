import type { Locale } from '../../i18n/locales.ts';

const segmenters = new Map<Locale, Intl.Segmenter>();

/** A text cut where words and marks begin, as the language cuts it. */
export function wordsOf(text: string, locale: Locale): readonly string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
