import { type Clue, cluesOf, heardClues } from './clues.ts';
import type { Finder, Phrase } from './finder.ts';
import { isHan, normalQuery } from './normal.ts';
import { withoutParticles, withoutQuestion } from './question-words.ts';
import { heardAt, type Spelling, spellingOf, spellingOfLetters } from './spelling.ts';
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
  const heard = spelled(core, clues, finder);
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

  const whole = withoutParticles(core).split(' ').join('');
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

/** How the query is heard, where reading it does not settle what is meant. */
function spelled(core: string, clues: readonly Clue[], finder: Finder): Spelling | undefined {
  const runs = runsOf(core);
  const letters = runs.filter((run) => !isHan(run));
  if (letters.length === 0)
    return clues.some((clue) => clue.length === 0 || (clue[0]?.sure ?? 1) < 0.3) ? spellingOf(core, finder.readings) : undefined;
  if (letters.some((run) => /\d/.test(run) || finder.postings.has(run))) return undefined;
  const parts: string[] = [];
  for (const run of runs) {
    const part = isHan(run) ? spellingOf(run, finder.readings) : spellingOfLetters(run, finder.readings);
    if (!part) return undefined;
    parts.push(...part);
  }
  return parts;
}

/** Points of the best phrase of each entry. */
function bestPerEntry(phrases: readonly Phrase[], points: (phrase: Phrase, at: number) => number): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  phrases.forEach((phrase, at) => {
    const score = points(phrase, at);
    if (score > (best.get(phrase.entry) ?? 0)) best.set(phrase.entry, score);
  });
  return best;
}

/** What it says that the query is a phrase, begins one, stands in one, or has a known word in it. */
function written(query: string, { text, weight, whole }: Phrase): number {
  if (text === query) return weight * (whole ? 14 : 8);
  const shorter = Math.min(text.length, query.length);
  const alike = shorter / Math.max(text.length, query.length);
  if (text.startsWith(query)) return weight * (3 + 6 * alike);
  if (text.indexOf(query) >= 0) return weight * (2 + 5 * alike);
  if (whole && text.length > 1 && query.indexOf(text) >= 0) return weight * (1 + 5 * alike);
  return 0;
}

/** The same by sound, which says less. */
function spoken(query: Spelling, spelling: Spelling, { weight, whole }: Phrase): number {
  if (query.length === 0) return 0;
  const at = heardAt(query, spelling);
  if (at >= 0) {
    const alike = query.length / spelling.length;
    return weight * (alike === 1 && whole ? 9 : (at === 0 ? 2.5 : 1.5) + 4 * alike);
  }
  return 0;
}
