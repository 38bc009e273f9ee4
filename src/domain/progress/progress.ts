import { afterAnswer, type Card, heldBox, isDue } from '../review/card.ts';
import { type IsoDate, isIsoDate } from '../text/iso-date.ts';
import { type Log, outcomeCodes } from './log.ts';

/** Everything a device remembers of its reader, worked out from its log: no name, no number, no place. */
export interface Progress {
  /** Lessons read to the end. */
  readonly read: ReadonlySet<string>;
  /** Answered questions by `slug id`. */
  readonly cards: ReadonlyMap<string, Card>;
  /** Lines that make no sense; they are left out. */
  readonly damaged: number;
}

/** A lesson as progress sees it: its slug and its questions' current revisions. */
export interface LessonRevs {
  readonly slug: string;
  /** Question id to revision. */
  readonly revs: { readonly [id: string]: string };
}

/** The plot a lesson stands for: bare furrows, a seedling, green, ripe gold. */
export type Plot = 'unread' | 'read' | 'passed' | 'held';

const linePattern = /^(\S{10}) ([a-z0-9-]+)(?: ([a-z0-9-]+) (\w+) ([012]))?$/;

/** The log's lines, each once, in the order of their days: any two devices' logs then tell the same story. */
function linesOf(log: Log): readonly string[] {
  return [...new Set(log.split('\n'))].filter((line) => line !== '').sort();
}

/** Works out the progress a log tells of. Never fails: what makes no sense is counted and left out. */
export function progressFrom(log: Log): Progress {
  const read = new Set<string>();
  const cards = new Map<string, Card>();
  let damaged = 0;
  for (const line of linesOf(log)) {
    const [, day = '', slug = '', id, rev = '', code] = linePattern.exec(line) ?? [];
    const outcome = outcomeCodes[Number(code)];
    if (!isIsoDate(day)) {
      damaged++;
      continue;
    }
    read.add(slug);
    if (id !== undefined && outcome) {
      const key = `${slug} ${id}`;
      cards.set(key, afterAnswer(cards.get(key), rev, outcome, day));
    }
  }
  return { read, cards, damaged };
}

/** Two devices' logs as one. Any order, any number of times gives the same log. */
export function mergeLogs(a: Log, b: Log): Log {
  return linesOf(`${a}\n${b}`).join('\n');
}

/** The lesson's card for each current question; a card of an older revision does not count. */
function currentCards(progress: Progress, { slug, revs }: LessonRevs): readonly (Card | undefined)[] {
  return Object.entries(revs).map(([id, rev]) => {
    const card = progress.cards.get(`${slug} ${id}`);
    return card?.rev === rev ? card : undefined;
  });
}

/** How the lesson's plot looks. */
export function plotOf(progress: Progress, lesson: LessonRevs): Plot {
  const cards = currentCards(progress, lesson);
  if (cards.length > 0 && cards.every((card) => card?.box === heldBox)) return 'held';
  if (cards.length > 0 && cards.every((card) => card?.passed)) return 'passed';
  return progress.read.has(lesson.slug) ? 'read' : 'unread';
}

/** Ids of the lesson's questions that wait for review on `today`. */
export function dueIn(progress: Progress, lesson: LessonRevs, today: IsoDate): readonly string[] {
  const cards = currentCards(progress, lesson);
  return Object.keys(lesson.revs).filter((_, index) => {
    const card = cards[index];
    return card !== undefined && isDue(card, today);
  });
}
