import type { PlanStep } from '../domain/deck/minute-plan.ts';
import { blocksOf, type Contact, type LessonOutline } from '../domain/lesson/outline.ts';
import { type KeyPoint, keyPoints } from '../domain/paper/key-points.ts';
import type { Locale } from '../i18n/locales.ts';
import { deckView } from './decks.ts';
import { lessonOutline } from './lesson-outline.ts';
import { type LessonView, lessonView } from './lessons.ts';
import { type QrCode, qrCode } from './qr-code.ts';
import { shareView } from './share.ts';

/** Everything the papers of a lesson are made from. */
export interface PaperView {
  readonly lesson: LessonView;
  readonly outline: LessonOutline;
  readonly points: readonly KeyPoint[];
  readonly plan: readonly PlanStep[];
  /** Name of the lesson's drawing. */
  readonly figure: string;
  /** Whom to call, each once. */
  readonly contacts: readonly Contact[];
  /** How the site's address is read out, and the code that leads to the lesson; none when the campaign has named none. */
  readonly address?: { readonly site: string; readonly code: QrCode };
}

/** Path of a lesson's papers below its language's folder. */
export function paperPath(slug: string): string {
  return `print/${slug}.html`;
}

/** Path of the cards a room answers with. */
export const cardsPath = 'print/cards.html';

/** What is printed of the lesson of this slug. */
export function paperView(locale: Locale, slug: string): PaperView {
  const outline = lessonOutline(locale, slug);
  const { figure, address } = shareView(locale, slug);
  const contacts = blocksOf(outline, 'call').map(({ contact }) => contact);
  return {
    lesson: lessonView(locale, slug),
    outline,
    points: keyPoints(outline),
    plan: deckView(locale, slug).plan,
    figure,
    contacts: contacts.filter(({ id }, place) => contacts.findIndex((other) => other.id === id) === place),
    ...(address && { address: { site: address.site, code: qrCode(address.lesson) } }),
  };
}
