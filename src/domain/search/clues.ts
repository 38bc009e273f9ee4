import { nearly, stem } from './english.ts';
import type { Finder } from './finder.ts';
import { isHan } from './normal.ts';
import type { Spelling } from './spelling.ts';
import { runsOf, tokensOf } from './tokens.ts';

/** One thing a query asks for: tokens of the index that may be meant, each with how sure that is, from 0 to 1. */
export type Clue = readonly { readonly token: string; readonly sure: number }[];

/** How sure a meaning is that is not the very same word. */
const sure = { single: 0.22, sound: 0.7, prefix: 0.7, typo: 0.5 };

/** What the written query asks for. */
export function cluesOf(query: string, finder: Finder): readonly Clue[] {
  return runsOf(query).flatMap((run): Clue[] => {
    if (!isHan(run)) return [latinClue(run, finder)];
    return tokensOf(run).map((token) => {
      if (finder.postings.has(token)) return [{ token, sure: token.length > 1 || run.length === 1 ? 1 : sure.single }];
      return token.length > 1
        ? soundClue(finder.readings.soundsOf(token.charAt(0)), finder.readings.soundsOf(token.charAt(1)), finder)
        : [];
    });
  });
}

/** What a query asks for that is heard rather than read: pinyin, and mixtures of it. */
export function heardClues(spelling: Spelling, finder: Finder): readonly Clue[] {
  return spelling.slice(1).map((sounds, at) => soundClue(spelling[at] ?? '', sounds, finder));
}

/** A Latin word as the index has it: the same, begun, or mistyped. */
function latinClue(word: string, { postings }: Finder): Clue {
  const root = stem(word);
  if (postings.has(root)) return [{ token: root, sure: 1 }];
  const known = Array.from(postings.keys()).filter((token) => !isHan(token));
  const begun = word.length > 1 ? known.filter((token) => token.startsWith(root)) : [];
  if (begun.length > 0) return begun.map((token) => ({ token, sure: sure.prefix }));
  return root.length < 5 ? [] : known.filter((token) => nearly(token, root)).map((token) => ({ token, sure: sure.typo }));
}

/** Pairs of characters that sound like these two places. More than a few readings say nothing. */
function soundClue(first: string, second: string, finder: Finder): Clue {
  if (first.length * second.length > 16) return [];
  const found = new Set<string>();
  for (const one of first) for (const other of second) for (const token of finder.alike().get(one + other) ?? []) found.add(token);
  return Array.from(found, (token) => ({ token, sure: sure.sound }));
}
