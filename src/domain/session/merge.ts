import type { HallSession } from './store.ts';

/** Many records as one. */
export interface Merged {
  /** Each session once, in the order of its day and id. */
  readonly sessions: readonly HallSession[];
  /** How many were there more than once, word for word. */
  readonly repeated: number;
  /** How many were there in versions that differ. */
  readonly differing: number;
}

/**
 * Sessions from any number of files, in any order, each id once. Of two versions the one changed more often stands; changed as often,
 * the one exported later; and if even that is the same, the one that comes later in the alphabet, so that every office gets the same.
 */
export function mergeSessions(lists: readonly (readonly HallSession[])[]): Merged {
  const versions = new Map<string, HallSession[]>();
  for (const session of lists.flat()) versions.set(session.id, [...(versions.get(session.id) ?? []), session]);
  const groups = [...versions.values()];
  const kinds = groups.map((group) => new Set(group.map(contentOf)).size);
  return {
    sessions: groups.map((group) => group.reduce(later)).sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1)),
    repeated: groups.filter((group, index) => group.length > 1 && kinds[index] === 1).length,
    differing: kinds.filter((kind) => kind > 1).length,
  };
}

function later(a: HallSession, b: HallSession): HallSession {
  const [first, second] = [rank(a), rank(b)];
  const at = first.findIndex((value, index) => value !== second[index]);
  return (first[at] ?? '') >= (second[at] ?? '') ? a : b;
}

const rank = (session: HallSession): readonly string[] => [
  String(session.changes).padStart(12, '0'),
  session.exported ?? '',
  contentOf(session),
];

/** What a session says, written in one way only. The day of its export is no part of it. */
function contentOf({ id, date, place, lesson, locale, edition, heads, tallies, asked, changes }: HallSession): string {
  const hands = tallies.map(({ question, revision, options, before, after }) =>
    JSON.stringify([question, revision, options, before, after]),
  );
  const topics = Object.entries(asked).sort();
  return JSON.stringify([
    id,
    date,
    place,
    lesson,
    locale,
    edition,
    heads.women,
    heads.men,
    heads.sixty,
    hands.sort(),
    topics.sort(),
    changes,
  ]);
}
