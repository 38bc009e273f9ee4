/** Most characters that one breath reads aloud. */
export const longestSentence = 30;
/** Characters of half a small phone's screen: 16 in a line of 20 px, 8 lines. */
export const longestParagraph = 128;

/** Characters that are read aloud: no spaces, no punctuation. */
export function spokenLength(text: string): number {
  return text.match(/[\p{L}\p{N}%％]/gu)?.length ?? 0;
}

/** Sentences that are too long to be read aloud in one breath. A half-width mark is a slip, and ends a sentence still. */
export function longSentences(text: string): readonly string[] {
  return text
    .split(/[。！？；!?;\n]|——|(?<=…)|(?<=\p{Script=Han})\.(?!\d)/u)
    .map((sentence) => sentence.replace(/^[”’）]+/, '').trim())
    .filter((sentence) => spokenLength(sentence) > longestSentence);
}

/** A share of something, told in percent. */
export function tellsPercent(text: string): boolean {
  return /\d ?[%％]|百分之[一二三四五六七八九十百零\d]/.test(text);
}

/** An amount that can be held in the hand. */
export function tellsYuan(text: string): boolean {
  return /[\d一二三四五六七八九十百千万两半几多] ?(?:元|块|万|千|百|毛|分钱|角)|[元块]钱|\d{3,}/.test(text);
}
