import { fromCsv, toCsv } from '../text/csv.ts';
import { mostCounted, mostOptions } from './count.ts';
import { type Read, readHall } from './parse.ts';
import { type Group, groups, type HallSession, type HallStore, type Phase, phases } from './store.ts';

/** The name of the first column: by it a file is known as ours, whatever a spreadsheet has done to the rest. */
export const sheetMark = 'xintian-hall-1';

/** What the numbers of a sheet are called for the people who read it. */
export interface SheetTexts {
  /** Names of the columns after the first. */
  readonly columns: readonly string[];
  lesson(slug: string): string;
  heads(group: Group): string;
  asked(slug: string): string;
  hands(lesson: string, question: string, phase: Phase, option: number): string;
}

/**
 * Sessions as CSV, one number a row. Columns: id, day, place, lesson, its title, language, edition, changes, day of export,
 * what is counted, question or topic, revision (with an `r` before it: `12e3` would become a number), option from 1, count, and what it means.
 */
export function toSheet(sessions: readonly HallSession[], texts: SheetTexts): string {
  const rows = sessions.flatMap((session) => {
    const { id, date, place, lesson, locale, edition, changes, exported } = session;
    const start = [id, date, place, lesson, texts.lesson(lesson), locale, edition, changes, exported ?? ''];
    const heads = groups.map((group) => [...start, group, '', '', '', session.heads[group], texts.heads(group)]);
    const asked = Object.entries(session.asked).map(([topic, count]) => [...start, 'asked', topic, '', '', count, texts.asked(topic)]);
    const hands = session.tallies.flatMap(({ question, revision, ...tally }) =>
      phases.flatMap((phase) =>
        (tally[phase] ?? []).map((count, option) => {
          const words = texts.hands(lesson, question, phase, option);
          return [...start, phase, question, `r${revision}`, option + 1, count, words];
        }),
      ),
    );
    return [...heads, ...hands, ...asked];
  });
  return toCsv([[sheetMark, ...texts.columns], ...rows]);
}

/** A day as a spreadsheet may have rewritten it: `2026/11/4`. */
const day = (text: string): string =>
  text.replace(
    /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/,
    (_, year, month, date) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
  );
const number = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : Number.NaN);

/** A session while its rows are being gathered; the parser judges it afterwards. */
interface Gathered {
  readonly start: object;
  readonly heads: { [group: string]: number };
  readonly asked: { [topic: string]: number };
  readonly tallies: Map<string, GatheredTally>;
}
interface GatheredTally {
  readonly question: string;
  readonly revision: string;
  before: number[] | null;
  after: number[] | null;
}

/** Reads such a sheet back, be its rows in another order. Rows that make no sense are counted and left out. */
export function fromSheet(text: string): Read<HallStore> {
  const [, ...rows] = fromCsv(text);
  const gathered = new Map<string, Gathered>();
  let dropped = 0;
  for (const row of rows) {
    const id = row[0] ?? '';
    const session = gathered.get(id) ?? { start: startOf(row), heads: {}, asked: {}, tallies: new Map() };
    gathered.set(id, session);
    if (!gather(session, row)) dropped++;
  }
  const sessions = [...gathered.values()].map(({ start, heads, asked, tallies }) => ({
    ...start,
    heads,
    asked,
    tallies: [...tallies.values()].map(whole),
  }));
  const read = readHall({ version: 1, sessions });
  return { found: read.found, dropped: read.dropped + dropped };
}

function startOf(row: readonly string[]): object {
  const [id, date = '', place, lesson, , locale, edition = '', changes, exported = ''] = row;
  const left = exported === '' ? null : day(exported);
  return { id, date: day(date), place, lesson, locale, edition: day(edition), changes: number(changes), exported: left };
}

/** Adds one row to its session. False when it says nothing. */
function gather({ heads, asked, tallies }: Gathered, row: readonly string[]): boolean {
  const [what = '', name = '', revision = ''] = row.slice(9);
  const [option, count] = [number(row[12]), number(row[13])];
  if (!(count <= mostCounted)) return false;
  if (groups.some((group) => group === what)) heads[what] = count;
  else if (what === 'asked') asked[name] = count;
  else if ((what === 'before' || what === 'after') && option >= 1 && option <= mostOptions) {
    const key = `${name} ${revision}`;
    const tally: GatheredTally = tallies.get(key) ?? { question: name, revision: revision.replace(/^r/, ''), before: null, after: null };
    tallies.set(key, tally);
    const hands = tally[what] ?? [];
    hands[option - 1] = count;
    tally[what] = hands;
  } else return false;
  return true;
}

/** Both phases ask the same options. A missing row leaves a hole, which the parser refuses. */
function whole({ question, revision, before, after }: GatheredTally): object {
  const options = Math.max(before?.length ?? 0, after?.length ?? 0);
  return { question, revision, options, before: before && Array.from(before), after: after && Array.from(after) };
}
