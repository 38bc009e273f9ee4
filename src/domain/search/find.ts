import { type Clue, cluesOf, heardClues } from './clues.ts';
import type { Finder } from './finder.ts';
import { isHan, normalQuery } from './normal.ts';
import { bestPerEntry, spoken, written } from './points.ts';
import { withoutParticles, withoutQuestion } from './question-words.ts';
import { type Spelling, spellingOf, spellingOfLetters } from './spelling.ts';
import { runsOf } from './tokens.ts';
import type { FinderHit } from './types.ts';

/** What is written for loan officers and collectors stands behind what answers a borrower as well. */
const staff = 0.75;

/** Part of an entry's points that it has whatever it leaves unanswered. */
const share = 0.3;

/**
 * The entries that best answer what somebody typed, the best first; none when the query says nothing to this index.
 * Takes any string: characters, pinyin, initials, a spoken question, a slip of the keyboard.
 */
export function find(finder: Finder, query: string, most = 12): readonly FinderHit[] {
  const asked = normalQuery(query, finder.variants);
  if (asked === '') return [];
  const core = withoutQuestion(asked);
  const scores = new Map<number, number>();
  const add = (entry: number, score: number): void => void scores.set(entry, (scores.get(entry) ?? 0) + score);

  const clues = cluesOf(core, finder);
  const whole = withoutParticles(core).split(' ').join('');
  const heard = finder.phrases.some(({ text }) => text.indexOf(whole) >= 0) ? undefined : spelled(core, finder);
  const met = new Map<number, number>();
  const all = [...clues, ...(heard && /[a-z]/.test(core) ? heardClues(heard, finder) : [])];
  for (const clue of all) {
    weigh(clue, finder).forEach((score, entry) => {
      add(entry, score);
      met.set(entry, (met.get(entry) ?? 0) + 1);
    });
  }
  // Two things asked for and both met say more than one rare word.
  met.forEach((count, entry) => void scores.set(entry, (scores.get(entry) ?? 0) * (share + ((1 - share) * count) / all.length)));

  bestPerEntry(finder.phrases, (phrase) => written(whole, phrase)).forEach((score, entry) => void add(entry, score));
  if (heard) {
    const spellings = finder.spellings();
    bestPerEntry(finder.phrases, (phrase, at) => spoken(heard, spellings[at] ?? [], phrase)).forEach(
      (score, entry) => void add(entry, score),
    );
  }
  finder.entries.forEach((entry, at) => {
    if (entry.staff) scores.set(at, (scores.get(at) ?? 0) * staff);
  });
  return Array.from(scores)
    .filter(([, score]) => score > 0)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, most)
    .flatMap(([at, score]) => {
      const entry = finder.entries[at];
      return entry ? [{ entry, score }] : [];
    });
}

/** What a clue says for each entry: rare tokens say more. */
function weigh(clue: Clue, { postings, entries }: Finder): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const { token, sure } of clue) {
    const found = postings.get(token);
    if (!found) continue;
    const rare = Math.log(1 + entries.length / found.size);
    for (const [entry, weight] of found) best.set(entry, Math.max(best.get(entry) ?? 0, rare * sure * weight));
  }
  return best;
}

/** How the query is heard; undefined when words or numbers in it are to be read. */
function spelled(core: string, finder: Finder): Spelling | undefined {
  const runs = runsOf(core);
  const letters = runs.filter((run) => !isHan(run));
  if (letters.some((run) => /\d/.test(run) || finder.postings.has(run))) return undefined;
  const parts: string[] = [];
  for (const run of runs) {
    const part = isHan(run) ? spellingOf(run, finder.readings) : spellingOfLetters(run, finder.readings);
    if (!part) return undefined;
    parts.push(...part);
  }
  return parts;
}
