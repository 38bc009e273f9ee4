import { claimState } from '../domain/claims/claim-state.ts';
import { localDay } from '../domain/text/iso-date.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ClaimSource } from '../schema/claim.ts';
import type { LegalSource } from '../schema/source.ts';
import { present, siteContent } from './site-content.ts';

/** A claim joined with its source, in one language. */
export interface ClaimView {
  readonly id: string;
  readonly text: string;
  /** Short mark behind the sentence: `征信条例 第十六条`. */
  readonly mark: string;
  readonly title: string;
  readonly issuer: string;
  readonly article: string | undefined;
  readonly claim: ClaimSource;
  readonly source: LegalSource;
  /** Not checked for twelve months when the site was built. */
  readonly aging: boolean;
}

/** The claim with this id, as the reader of a language meets it. */
export function claimView(locale: Locale, id: string): ClaimView {
  const { claims, sources } = siteContent();
  const claim = present(
    claims.find((entry) => entry.fields.id === id),
    `claim ${id}`,
  ).fields;
  const source = present(
    sources.find((entry) => entry.fields.id === claim.source),
    `source ${claim.source}`,
  ).fields;
  const article = claim.article?.[locale];
  return {
    id,
    text: claim.text[locale],
    mark: article === undefined ? source.short[locale] : `${source.short[locale]} ${article}`,
    title: source.title[locale],
    issuer: source.issuer[locale],
    article,
    claim,
    source,
    aging: claimState(claim, localDay(new Date())) === 'aging',
  };
}
