import { toEnvelope } from '../text/envelope.ts';
import { isSlug } from './parse.ts';
import { type HallSession, type HallStore, topicsOf } from './store.ts';

/** The closed lists that every name in an exported record comes from. */
export interface KnownNames {
  readonly places: readonly string[];
  readonly lessons: readonly string[];
}

/** What a lesson is called that this edition does not have. */
export const otherLesson = 'other-lesson';

/** The line that a chat carries begins with this. */
export const hallPrefix = 'xintianhall1';

/**
 * A session as it may leave the device: a place that is on no list is left out, a lesson or topic that this edition does not know
 * loses its name, and nothing is there that the record has no field for.
 */
export function forExport(session: HallSession, { places, lessons }: KnownNames): HallSession {
  const { id, date, place, lesson, locale, edition, heads, tallies, asked, changes, exported } = session;
  return {
    id,
    date,
    place: places.includes(place) ? place : '',
    lesson: lessons.includes(lesson) ? lesson : otherLesson,
    locale,
    edition,
    heads: { women: heads.women, men: heads.men, sixty: heads.sixty },
    tallies: tallies
      .filter(({ question }) => isSlug(question))
      .map(({ question, revision, options, before, after }) => ({ question, revision, options, before, after })),
    asked: topicsOf(Object.entries(asked).filter(([topic]) => lessons.includes(topic))),
    changes,
    exported,
  };
}

/** Sessions as the text of a JSON file. */
export function toHallJson(sessions: readonly HallSession[]): string {
  const store: HallStore = { version: 1, sessions };
  return `${JSON.stringify(store, null, 1)}\n`;
}

/** Sessions as one line for a chat. */
export function toHallLine(sessions: readonly HallSession[]): string {
  const store: HallStore = { version: 1, sessions };
  const plain = JSON.stringify(store).replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return toEnvelope(hallPrefix, plain);
}
