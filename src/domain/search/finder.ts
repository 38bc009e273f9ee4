import { decodeVariants, normal, type Variants } from './normal.ts';
import { withoutParticles } from './question-words.ts';
import { decodeReadings, type Readings } from './readings.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { tokensOf } from './tokens.ts';
import type { FinderEntry, FinderIndex } from './types.ts';

/** A stretch of an entry between two marks: a title, a synonym, half a rule. */
export interface Phrase {
  /** Place of its entry. */
  readonly entry: number;
  /** Folded, without spaces and particles. */
  readonly text: string;
  /** How much a hit here says: a title most. */
  readonly weight: number;
  /** Whether it is all of a title or of a synonym, and not a stretch of a sentence. */
  readonly whole: boolean;
}

/** An index made ready to be asked, once for each page view. */
export interface Finder {
  readonly entries: readonly FinderEntry[];
  readonly variants: Variants;
  readonly readings: Readings;
  readonly phrases: readonly Phrase[];
  /** For each token the entries that have it, with the weight of the best place. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** How each phrase is read; worked out when sound is first needed. */
  spellings(): readonly Spelling[];
  /** Pairs of characters by how they sound; worked out when sound is first needed. */
  alike(): ReadonlyMap<string, readonly string[]>;
}

/** Marks that end a stretch. */
const marks = /[|，。：；？！、（）“”,.:;?!()"،؛؟]+/;

/** Makes an index ready. Some tens of milliseconds on a slow phone; keep what it returns. */
export function prepare({ entries, ...tables }: FinderIndex): Finder {
  const variants = decodeVariants(tables.variants);
  const readings = decodeReadings(tables.readings);
  const phrases: Phrase[] = [];
  const postings = new Map<string, Map<number, number>>();
  const read = (entry: number, field: string, weight: number, whole: boolean): void => {
    for (const stretch of field.split(marks)) {
      const folded = normal(stretch, variants);
      if (folded === '') continue;
      phrases.push({ entry, text: withoutParticles(folded).split(' ').join(''), weight, whole: whole && folded.length <= longestName });
      for (const token of tokensOf(folded)) {
        const found = postings.get(token) ?? new Map<number, number>();
        postings.set(token, found.set(entry, Math.max(weight, found.get(entry) ?? 0)));
      }
    }
  };
  entries.forEach(({ title, line, words }, entry) => {
    read(entry, title, weights.title, true);
    read(entry, line, weights.line, false);
    read(entry, words, weights.words, true);
  });
  return {
    entries,
    variants,
    readings,
    phrases,
    postings,
    spellings: once(() => phrases.map(({ text }) => spellingOf(text, readings))),
    alike: once(() => pairsBySound(postings, readings)),
  };
}

/** What a hit in each part of an entry says. */
const weights = { title: 1.8, line: 0.9, words: 1 };

/** Characters of the longest stretch that may be a name. */
const longestName = 24;

function pairsBySound(postings: ReadonlyMap<string, unknown>, readings: Readings): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const token of postings.keys()) {
    const [first = '', second = ''] = spellingOf(token, readings);
    for (const one of first) {
      for (const other of second) {
        const key = one + other;
        const pairs = found.get(key);
        if (pairs) pairs.push(token);
        else found.set(key, [token]);
      }
    }
  }
  return found;
}

/** A value worked out on first use. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
