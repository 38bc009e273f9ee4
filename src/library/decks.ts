import { minutePlan, type PlanStep, planned } from '../domain/deck/minute-plan.ts';
import type { Slide } from '../domain/deck/slide.ts';
import { slidesOf } from '../domain/deck/slides.ts';
import type { LessonOutline } from '../domain/lesson/outline.ts';
import type { Locale } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/strings.ts';
import { lessonOutline } from './lesson-outline.ts';
import { type LessonLink, lessonView } from './lessons.ts';
import { siteContent } from './site-content.ts';

/** Everything a deck is made from. */
export interface DeckView {
  readonly outline: LessonOutline;
  readonly slides: readonly Slide[];
  readonly plan: readonly PlanStep[];
  /** Planned for the whole lesson. */
  readonly minutes: number;
  readonly stale: boolean;
  readonly draft: boolean;
  readonly next: LessonLink | undefined;
}

/** Path of a lesson's deck below its language's folder. */
export function deckPath(slug: string): string {
  return `present/${slug}.html`;
}

// The list of decks and each deck ask for the same.
const made = new WeakMap<object, Map<string, DeckView>>();

/** The deck of this lesson. */
export function deckView(locale: Locale, slug: string): DeckView {
  const content = siteContent();
  const decks = made.get(content) ?? new Map<string, DeckView>();
  made.set(content, decks);
  const key = `${locale} ${slug}`;
  const deck = decks.get(key) ?? makeDeck(locale, slug);
  decks.set(key, deck);
  return deck;
}

function makeDeck(locale: Locale, slug: string): DeckView {
  const outline = lessonOutline(locale, slug);
  const slides = slidesOf(outline, stringsOf(locale).deck.notes);
  const { next, stale, fields } = lessonView(locale, slug);
  const plan = minutePlan(slides);
  return { outline, slides, plan, minutes: planned(plan), stale, draft: fields.status === 'draft', next };
}
