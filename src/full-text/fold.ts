/** A text as it is compared: no spaces, no case, full width as half width; `places` leads back to the text as written. */
export interface Folded {
  readonly text: string;
  /** For each character of the folded text, its place in the written one. */
  readonly places: readonly number[];
}

/** Folds a text so that what looks alike is alike. */
export function fold(written: string): Folded {
  let text = '';
  const places: number[] = [];
  for (let place = 0; place < written.length; place++) {
    const character = written.charAt(place);
    // Han characters, most of a text, are as they are; asking for their normal form would cost a phone half a second.
    if (character >= '\u4e00' && character <= '\u9fff') {
      places.push(place);
      text += character;
      continue;
    }
    if (/[\s\u200b]/.test(character)) continue;
    const folded = character.normalize('NFKC').toLowerCase().replace(/\s/g, '');
    for (let index = 0; index < folded.length; index++) places.push(place);
    text += folded;
  }
  return { text, places };
}
