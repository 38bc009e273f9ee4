import { claimState } from '../domain/claims/claim-state.ts';
import { localDay } from '../domain/text/iso-date.ts';
import type { Locale, LocalisedInPart } from '../i18n/locales.ts';
import type { ClaimSource } from '../schema/claim.ts';
import type { LegalSource } from '../schema/source.ts';
import { present, siteContent } from './site-content.ts';
import { isTold } from './told.ts';

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
  const words = (text: LocalisedInPart): string => present(text[locale], `${locale} of claim ${id}`);
  const article = claim.article && words(claim.article);
  const short = words(source.short);
  return {
    id,
    text: words(claim.text),
    mark: article === undefined ? short : `${short} ${article}`,
    title: words(source.title),
    issuer: words(source.issuer),
    article,
    claim,
    source,
    aging: claimState(claim, localDay(new Date())) === 'aging',
  };
}

/** The claim as a language tells it, if it does. */
export function claimTold(locale: Locale, id: string | undefined): ClaimView | undefined {
  const { claims, sources } = siteContent();
  const claim = claims.find(({ fields }) => fields.id === id)?.fields;
  return claim && isTold(locale, claim, sources.find(({ fields }) => fields.id === claim.source)?.fields)
    ? claimView(locale, claim.id)
    : undefined;
}
