import type { IsoDate } from '../text/iso-date.ts';

/**
 * The groups a room is counted in. Women and men share nobody, and together they are the people in the room;
 * `sixty` says how many of those same people are 60 or older, and is never added to the others.
 */
export const groups = ['women', 'men', 'sixty'] as const;
export type Group = (typeof groups)[number];
export type Heads = { readonly [G in Group]: number };

/** A room is asked twice: before the lesson and after it. */
export const phases = ['before', 'after'] as const;
export type Phase = (typeof phases)[number];

/** How a room answered one question: for each option the hands that went up, `null` where nobody was asked. */
export interface Tally {
  /** Id of the question, unique within the lesson. */
  readonly question: string;
  /** Revision of the question as it was asked: an edited question is another question. */
  readonly revision: string;
  readonly options: number;
  readonly before: readonly number[] | null;
  readonly after: readonly number[] | null;
}

/**
 * One lesson given to one room, in totals. There is no field for a name, a phone number or a remark, and no free text at all:
 * every string is a random id, a day, a slug or one of a closed list (decision 19).
 */
export interface HallSession {
  /** Twelve random characters of base 36: the same session in two files is counted once. */
  readonly id: string;
  readonly date: IsoDate;
  /** One of the places the local kit offers, or empty. */
  readonly place: string;
  /** Slug of the lesson. */
  readonly lesson: string;
  /** Language the lesson was given in. */
  readonly locale: string;
  /** The day of the content the lesson was given from, or empty. */
  readonly edition: IsoDate | '';
  readonly heads: Heads;
  readonly tallies: readonly Tally[];
  /** How often people asked about something, by the slug of the lesson that answers it. */
  readonly asked: { readonly [lesson: string]: number };
  /** How often the record was changed: of two versions of one session the one changed more often is the later one. */
  readonly changes: number;
  /** The day it was last taken off the device, `null` when it has changed since or never was. */
  readonly exported: IsoDate | null;
}

/** Everything of this kind on one device. */
export interface HallStore {
  readonly version: 1;
  readonly sessions: readonly HallSession[];
}

export const emptyHall: HallStore = { version: 1, sessions: [] };

/** What a new session starts from. */
export type NewSession = Pick<HallSession, 'id' | 'date' | 'lesson' | 'locale' | 'edition'>;

/** A session in which nothing has been counted yet. */
export function newSession(start: NewSession): HallSession {
  const { id, date, lesson, locale, edition } = start;
  const heads = { women: 0, men: 0, sixty: 0 };
  return { id, date, place: '', lesson, locale, edition, heads, tallies: [], asked: {}, changes: 0, exported: null };
}

/** The session of this id. */
export function sessionOf(store: HallStore, id: string): HallSession | undefined {
  return store.sessions.find((session) => session.id === id);
}

/** The store with a session put in, in place of the one with the same id. */
export function withSession(store: HallStore, session: HallSession): HallStore {
  const known = sessionOf(store, session.id) !== undefined;
  const sessions = known ? store.sessions.map((other) => (other.id === session.id ? session : other)) : [...store.sessions, session];
  return { ...store, sessions };
}

/** The store without the session of this id. */
export function withoutSession(store: HallStore, id: string): HallStore {
  return { ...store, sessions: store.sessions.filter((session) => session.id !== id) };
}

/** The store with one session changed. A real change is counted, and makes the session wait for its export again. */
export function changeSession(store: HallStore, id: string, change: (session: HallSession) => HallSession): HallStore {
  const session = sessionOf(store, id);
  if (session === undefined) return store;
  const changed = change(session);
  return changed === session ? store : withSession(store, { ...changed, changes: session.changes + 1, exported: null });
}

/** The store after some sessions were taken off the device. That is no change of what they say. */
export function markExported(store: HallStore, ids: readonly string[], today: IsoDate): HallStore {
  return { ...store, sessions: store.sessions.map((session) => (ids.includes(session.id) ? { ...session, exported: today } : session)) };
}

/** Topics with their counts as an object; the engines we keep have no `Object.fromEntries`. */
export function topicsOf(entries: readonly (readonly [string, number])[]): HallSession['asked'] {
  const topics: { [lesson: string]: number } = {};
  for (const [lesson, count] of entries) topics[lesson] = count;
  return topics;
}
