import { isIsoDate } from '../text/iso-date.ts';
import { countOf, mostOptions } from './count.ts';
import { type Group, type HallSession, type HallStore, type Tally, topicsOf } from './store.ts';

/** What could be read, and how many things made no sense and were left out. */
export interface Read<T> {
  readonly found: T;
  readonly dropped: number;
}

/** The sizes beyond which nothing sound ever grows. */
const most = { tallies: 60, place: 40, slug: 60, changes: 1e9 };

/** Slugs and ids of questions: no digits in a row, so that no number to call fits in. */
export const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= most.slug && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value) && !/\d{4}|\d-\d/.test(value);

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isMatch = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value);
const isDay = (value: unknown): value is string => typeof value === 'string' && isIsoDate(value);
const isCount = (value: unknown): value is number => typeof value === 'number' && countOf(value) === value;

/** Reads a stored text, whatever it is. Nothing stored is an empty store; everything sound in it is kept. */
export function parseHall(text: string | null): Read<HallStore> {
  if (!text) return { found: { version: 1, sessions: [] }, dropped: 0 };
  try {
    return readHall(JSON.parse(text));
  } catch {
    return { found: { version: 1, sessions: [] }, dropped: 1 };
  }
}

/** Reads parsed JSON as a store. Of two sessions with one id the first stays. */
export function readHall(value: unknown): Read<HallStore> {
  const sessions = new Map<string, HallSession>();
  let dropped = 0;
  const listed = isObject(value) && value['version'] === 1 && Array.isArray(value['sessions']) ? value['sessions'] : undefined;
  for (const item of listed ?? []) {
    const read = readSession(item);
    dropped += read.dropped;
    if (read.found && !sessions.has(read.found.id)) sessions.set(read.found.id, read.found);
    else if (read.found) dropped++;
  }
  return { found: { version: 1, sessions: [...sessions.values()] }, dropped: listed ? dropped : 1 };
}

/** Reads one session. Without a sound id, day or lesson it is none; any other part that makes no sense costs only itself. */
export function readSession(value: unknown): Read<HallSession | undefined> {
  if (!isObject(value)) return { found: undefined, dropped: 1 };
  const { id, date, lesson, place, locale, edition, heads, tallies, asked, changes, exported } = value;
  if (!isMatch(id, /^[a-z0-9]{12}$/) || !isDay(date) || !isSlug(lesson)) return { found: undefined, dropped: 1 };
  let dropped = 0;
  const or = <T>(sound: boolean, part: unknown, otherwise: T): T => {
    if (sound) return part as T;
    dropped++;
    return otherwise;
  };
  const list = or<readonly unknown[]>(Array.isArray(tallies), tallies, []);
  const read = list.flatMap((item) => readTally(item) ?? []);
  const once = read.filter((tally, index) => read.findIndex((other) => sameQuestion(tally, other)) === index).slice(0, most.tallies);
  dropped += list.length - once.length;
  const topics = Object.entries(or<object>(isObject(asked), asked, {}));
  const sound = topics.filter((topic): topic is [string, number] => isSlug(topic[0]) && isCount(topic[1]) && topic[1] > 0);
  dropped += topics.length - sound.length;
  const counts = isObject(heads) ? heads : {};
  const head = (group: Group) => or(isCount(counts[group]), counts[group], 0);
  const found: HallSession = {
    id,
    date,
    place: or(typeof place === 'string' && place.length <= most.place, place, ''),
    lesson,
    locale: or(isMatch(locale, /^[a-z]{2,3}(-[A-Za-z]{2,4})*$/), locale, ''),
    edition: or(edition === '' || isDay(edition), edition, ''),
    heads: { women: head('women'), men: head('men'), sixty: head('sixty') },
    tallies: once,
    asked: topicsOf(sound),
    changes: or(typeof changes === 'number' && changes >= 0 && changes <= most.changes && changes % 1 === 0, changes, 0),
    exported: or(exported === null || isDay(exported), exported, null),
  };
  return { found, dropped };
}

function sameQuestion(a: Tally, b: Tally): boolean {
  return a.question === b.question && a.revision === b.revision && a.options === b.options;
}

function readTally(value: unknown): Tally | undefined {
  if (!isObject(value)) return undefined;
  const { question, revision, options, before, after } = value;
  if (!isSlug(question) || !isMatch(revision, /^[a-z0-9]{1,7}$/) || !isCount(options)) return undefined;
  if (options < 2 || options > mostOptions) return undefined;
  const isHands = (hands: unknown): hands is readonly number[] | null =>
    hands === null || (Array.isArray(hands) && hands.length === options && hands.every(isCount));
  return isHands(before) && isHands(after) && (before || after) ? { question, revision, options, before, after } : undefined;
}
