import { isHan } from './normal.ts';
import { blur, type Readings } from './readings.ts';

/** The sounds that may stand at each place of a text: one string of sounds per character or typed syllable. */
export type Spelling = readonly string[];

/** How Han text is read; what is not Han has no sound and matches nothing. */
export function spellingOf(text: string, readings: Readings): Spelling {
  return Array.from(text.split(' ').join(''), (character) => (isHan(character) ? readings.soundsOf(character) : ''));
}

/** Longest syllable: `zhuang`. */
const longestSyllable = 6;

/**
 * Typed letters as sounds: full syllables, bare initials (`zx`), both (`zhengx`), with spaces or without.
 * The reading with the fewest pieces is taken, full syllables before bare initials. Undefined when the letters are no pinyin.
 */
export function spellingOfLetters(letters: string, readings: Readings): Spelling | undefined {
  const parts: string[] = [];
  for (const word of letters.split(' ')) {
    const pieces = cut(word, readings);
    if (!pieces) return undefined;
    parts.push(...pieces);
  }
  return parts;
}

/** Best way to cut a run of letters from every place to its end, from the last place back to the first. */
function cut(word: string, readings: Readings): Spelling | undefined {
  const text = word.replace(/v/g, 'u');
  const best: ({ readonly cost: number; readonly sounds: Spelling } | undefined)[] = [];
  best[text.length] = { cost: 0, sounds: [] };
  for (let from = text.length - 1; from >= 0; from--) {
    for (let to = Math.min(text.length, from + longestSyllable); to > from; to--) {
      const rest = best[to];
      const piece = text.slice(from, to);
      const full = readings.syllables.has(piece);
      const started = /^[zcs]h$|^[b-df-hj-np-tw-z]$/.test(piece) || (to === text.length && from > 0);
      if (!rest || !(full || started)) continue;
      const sounds = full ? wholeSound(piece, readings) : readings.soundsFrom(piece);
      // A bare initial weighs more than a syllable, so that letters are read as syllables wherever they can be.
      const cost = rest.cost + (full ? 2 : 3);
      if (sounds !== '' && cost < (best[from]?.cost ?? Number.POSITIVE_INFINITY)) best[from] = { cost, sounds: [sounds, ...rest.sounds] };
    }
  }
  return best[0]?.sounds;
}

/** The one sound of a full syllable. */
function wholeSound(syllable: string, readings: Readings): string {
  return readings.soundOf(blur(syllable));
}

/** Whether two places may sound alike. */
export function soundsAlike(one: string, other: string): boolean {
  for (const sound of one) if (other.indexOf(sound) >= 0) return true;
  return false;
}

/** Where `part` is heard within `whole`, or -1. */
export function heardAt(part: Spelling, whole: Spelling): number {
  for (let start = 0; start + part.length <= whole.length; start++) {
    if (part.every((sounds, at) => soundsAlike(sounds, whole[start + at] ?? ''))) return start;
  }
  return -1;
}
