import type { Side } from '../domain/play/play.ts';
import { type ItemKind, itemKinds } from '../domain/play/verdict.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import type { PlayFields } from '../schema/play.ts';
import { type ClaimView, claimView } from './claims.ts';
import { type LessonLink, lessonsInOrder } from './lessons.ts';
import { present, siteContent } from './site-content.ts';
import { hashOfSource } from './translation.ts';

/** A play as lists show it. */
export interface PlayLink {
  readonly slug: string;
  readonly path: string;
  readonly fields: PlayFields;
}

/** Everything a play's page is made from. */
export interface PlayView extends PlayLink {
  readonly scene: readonly string[];
  /** The checklist in the order of its two kinds, each with its claim. */
  readonly checklist: readonly { readonly kind: ItemKind; readonly text: string; readonly claim: ClaimView }[];
  readonly points: readonly { readonly text: string; readonly claims: readonly ClaimView[] }[];
  /** Every claim once, in the order of the page. */
  readonly claims: readonly ClaimView[];
  readonly lessons: readonly LessonLink[];
  readonly stale: boolean;
}

/** The two sides, the one who begins first. */
export const sides: readonly Side[] = ['a', 'b'];

/** All plays of a language, in the order of their first lessons. */
export function playLinks(locale: Locale): readonly PlayLink[] {
  const order = lessonsInOrder(locale).map(({ slug }) => slug);
  const rank = ({ fields }: PlayLink): number => order.indexOf(fields.lessons[0] ?? '');
  return [...siteContent().plays[locale]]
    .map(([slug, { fields }]) => ({ slug, path: `plays/${slug}.html`, fields }))
    .sort((a, b) => rank(a) - rank(b));
}

/** The play of this slug with its claims and lessons. */
export function playView(locale: Locale, slug: string): PlayView {
  const { plays } = siteContent();
  const { fields } = present(plays[locale].get(slug), `play ${slug}`);
  const original = present(plays[sourceLocale].get(slug), `play ${slug}`);
  const links = lessonsInOrder(locale);
  const withClaim = fields.checklist.map(({ kind, text, claim }) => ({ kind, text, claim: claimView(locale, claim) }));
  const checklist = itemKinds.flatMap((kind) => withClaim.filter((item) => item.kind === kind));
  const points = fields.debrief.points.map(({ text, claims }) => ({ text, claims: claims.map((claim) => claimView(locale, claim)) }));
  const claims = [...checklist.map(({ claim }) => claim), ...points.flatMap((point) => point.claims)];
  return {
    slug,
    path: `plays/${slug}.html`,
    fields,
    scene: fields.scene.split(/\n\s*\n/),
    checklist,
    points,
    claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()],
    lessons: fields.lessons.flatMap((lesson) => links.filter((link) => link.slug === lesson)),
    stale: locale !== sourceLocale && fields.source !== hashOfSource(original.written),
  };
}
