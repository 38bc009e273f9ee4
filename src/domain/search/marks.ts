import { stem } from './english.ts';
import { decodeVariants, isHan, normal, normalQuery, type Variants } from './normal.ts';
import { withoutQuestion } from './question-words.ts';
import { runsOf } from './tokens.ts';

/** A stretch of a text, from its first UTF-16 unit to the one after its last. */
export type Mark = readonly [from: number, to: number];

const noVariants: Variants = decodeVariants('');

/**
 * The stretches of `text` to mark for what somebody typed: runs of at least two Han characters that the query has too
 * (single ones only for a query of one), and words of other scripts that begin with one of its words. In order, never overlapping.
 */
export function marks(text: string, query: string, variants: Variants = noVariants): readonly Mark[] {
  const runs = runsOf(withoutQuestion(normalQuery(query, variants)));
  const words = runs.filter((run) => !isHan(run)).map(stem);
  const han = runs.filter(isHan);
  const found: Mark[] = [];
  for (let from = 0; from < text.length; ) {
    const length = isHan(text.charAt(from)) ? hanLength(text, from, han) : wordLength(text, from, words);
    if (length > 0) found.push([from, from + length]);
    from += Math.max(1, length);
  }
  return found;
}

/** Length of the longest stretch from here that stands in the query. */
function hanLength(text: string, from: number, runs: readonly string[]): number {
  let longest = 0;
  for (const run of runs) {
    const least = Math.min(2, run.length);
    for (let length = Math.max(least, longest + 1); from + length <= text.length; length++) {
      if (run.indexOf(text.slice(from, from + length)) < 0) break;
      longest = length;
    }
  }
  return longest;
}

/** What words are made of in scripts that part them by spaces. */
const letter = /(?![\u3400-\u9fff])[\p{L}\p{M}0-9]/u;
const letters = /^(?:(?![\u3400-\u9fff])[\p{L}\p{M}0-9])+/u;

/** Length of the word that begins here, when the query has it or its beginning. */
function wordLength(text: string, from: number, words: readonly string[]): number {
  if (from > 0 && letter.test(text.charAt(from - 1))) return 0;
  const [word = ''] = letters.exec(text.slice(from, from + 40)) ?? [];
  const root = stem(normal(word, noVariants));
  return words.some((asked) => asked !== '' && root.startsWith(asked)) ? word.length : 0;
}
