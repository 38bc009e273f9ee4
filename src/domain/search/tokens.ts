import { stem } from './english.ts';
import { isHan } from './normal.ts';
import { withoutParticles } from './question-words.ts';

/** A run of Han characters, or a word or number of any other script. */
export function runsOf(folded: string): readonly string[] {
  return folded.match(/[\u3400-\u9fff]+|[^ \u3400-\u9fff]+/g) ?? [];
}

/** What is compared: single Han characters and neighbouring pairs of them, stems of words. */
export function tokensOf(folded: string): readonly string[] {
  return runsOf(folded).flatMap((run) => {
    if (!isHan(run)) return [stem(run)];
    const characters = Array.from(withoutParticles(run));
    return characters.flatMap((character, at) => (at === 0 ? [character] : [`${characters[at - 1]}${character}`, character]));
  });
}
