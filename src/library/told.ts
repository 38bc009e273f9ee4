import type { Locale } from '../i18n/locales.ts';
import type { ClaimSource } from '../schema/claim.ts';
import type { LegalSource } from '../schema/source.ts';

/** Whether a claim can be told in a language: its own words and those of its source are there. One that is not complete may lack them. */
export function isTold(locale: Locale, { text, article }: ClaimSource, source: LegalSource | undefined): boolean {
  const said = [text, article, source?.title, source?.short, source?.issuer];
  return source !== undefined && said.every((words) => words === undefined || words[locale] !== undefined);
}
