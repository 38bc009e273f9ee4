import type { Outcome } from '../quiz/attempt.ts';
import { afterAnswer, type Card, heldBox, isDue } from '../review/card.ts';
import type { IsoDate } from '../text/iso-date.ts';

/** Everything a device remembers of its reader: no name, no number, no place. */
export interface Progress {
  /** Lessons read to the end: slug to the day. */
  readonly read: { readonly [slug: string]: IsoDate };
  /** Answered questions: `slug.question-id` to its card. */
  readonly cards: { readonly [key: string]: Card };
}

/** A lesson as progress sees it: its slug and its questions' current revisions. */
export interface LessonRevs {
  readonly slug: string;
  /** Question id to revision. */
  readonly revs: { readonly [id: string]: string };
}

/** The plot a lesson stands for: bare furrows, a seedling, green, ripe gold. */
export type Plot = 'unread' | 'read' | 'passed' | 'held';

export const emptyProgress: Progress = { read: {}, cards: {} };

/** The key of a question's card. */
export function cardKey(slug: string, id: string): string {
  return `${slug}.${id}`;
}

/** The reader reached the end of a lesson; the first day stays. */
export function markRead(progress: Progress, slug: string, today: IsoDate): Progress {
  return progress.read[slug] ? progress : { ...progress, read: { ...progress.read, [slug]: today } };
}

/** The reader finished a question. Answering also counts as having read the lesson. */
export function recordOutcome(
  progress: Progress,
  { slug, id, rev }: { slug: string; id: string; rev: string },
  outcome: Outcome,
  today: IsoDate,
): Progress {
  const key = cardKey(slug, id);
  const { read, cards } = markRead(progress, slug, today);
  return { read, cards: { ...cards, [key]: afterAnswer(cards[key], rev, outcome, today) } };
}

/** The lesson's card for each current question; a card of an older revision does not count. */
function currentCards(progress: Progress, lesson: LessonRevs): (Card | undefined)[] {
  return Object.keys(lesson.revs).map((id) => {
    const card = progress.cards[cardKey(lesson.slug, id)];
    return card?.rev === lesson.revs[id] ? card : undefined;
  });
}

/** How the lesson's plot looks. */
export function plotOf(progress: Progress, lesson: LessonRevs): Plot {
  const cards = currentCards(progress, lesson);
  if (cards.length > 0 && cards.every((card) => card?.box === heldBox)) return 'held';
  if (cards.length > 0 && cards.every((card) => card?.passed)) return 'passed';
  return progress.read[lesson.slug] ? 'read' : 'unread';
}

/** Ids of the lesson's questions that wait for review on `today`. */
export function dueIn(progress: Progress, lesson: LessonRevs, today: IsoDate): readonly string[] {
  const cards = currentCards(progress, lesson);
  return Object.keys(lesson.revs).filter((_, index) => {
    const card = cards[index];
    return card !== undefined && isDue(card, today);
  });
}

/**
 * Two devices' progress as one, keeping the further of each card and the earlier reading day.
 * Any order, any number of times gives the same result.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const read: Record<string, IsoDate> = { ...a.read };
  for (const [slug, day] of Object.entries(b.read)) {
    const other = read[slug];
    if (other === undefined || day < other) read[slug] = day;
  }
  const cards: Record<string, Card> = { ...a.cards };
  for (const [key, card] of Object.entries(b.cards)) {
    const other = cards[key];
    if (other === undefined || rank(card) > rank(other)) cards[key] = card;
  }
  return { read, cards };
}

function rank(card: Card): string {
  return `${card.box} ${card.passed ? 1 : 0} ${card.due} ${card.rev}`;
}
