/** How the characters of a language's index, and the common ones people mistake them for, are read. */
export interface Readings {
  /** Syllables as they are typed, without tones, `ü` as `u`. */
  readonly syllables: ReadonlySet<string>;
  /** Sounds of a character: one letter of a private alphabet for every syllable that sounds alike. */
  soundsOf(character: string): string;
  /** The sound of a blurred syllable, or nothing. */
  soundOf(blurred: string): string;
  /** Sounds of all syllables that begin like this: `zhe`, `z`. Empty when none does. */
  soundsFrom(start: string): string;
}

/**
 * A syllable as a farmer says it: zh/z, ch/c, sh/s, n/l and the endings -n/-ng are not told apart.
 * Input methods of phones offer the same "fuzzy" sounds.
 */
export function blur(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/ng$/, 'n');
}

/** First code of the private alphabet: any block would do, Latin letters with marks are short to look at. */
const firstSound = 0x100;

/**
 * Reads an index's table: `a2 ai13 …|hang行 huan还 …`. The first half gives each syllable's share of the 3,755 common
 * characters of GB 2312, which stand there in the order of pinyin: a browser knows that list, so it need not be sent.
 * The second half adds single characters: rarer ones, and further readings.
 */
export function decodeReadings(table: string): Readings {
  const [shares = '', extra = ''] = table.split('|');
  const syllables = new Set<string>();
  const sounds = new Map<string, string>();
  const ofCharacter = new Map<string, string>();
  const add = (syllable: string, characters: string): void => {
    syllables.add(syllable);
    const alike = blur(syllable);
    const sound = sounds.get(alike) ?? String.fromCharCode(firstSound + sounds.size);
    sounds.set(alike, sound);
    for (const character of characters) {
      const known = ofCharacter.get(character) ?? '';
      if (known.indexOf(sound) < 0) ofCharacter.set(character, known + sound);
    }
  };
  const common = commonCharacters();
  let at = 0;
  for (const [, syllable = '', share] of shares.matchAll(/([a-z]+)(\d+)/g)) {
    add(syllable, common.slice(at, at + Number(share)));
    at += Number(share);
  }
  for (const [, syllable = '', characters = ''] of extra.matchAll(/([a-z]+)([^a-z ]+)/g)) add(syllable, characters);
  return {
    syllables,
    soundsOf: (character) => ofCharacter.get(character) ?? '',
    soundOf: (blurred) => sounds.get(blurred) ?? '',
    soundsFrom: (start) => {
      let found = '';
      const alike = start.replace(/^([zcs])h/, '$1').replace(/^n/, 'l');
      for (const [syllable, sound] of sounds) if (syllable.startsWith(alike)) found += sound;
      return found;
    },
  };
}

/** The first level of GB 2312 (rows 16 to 55), in its own order, or nothing where the browser does not know it. */
export function commonCharacters(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  try {
    return new TextDecoder('gbk').decode(new Uint8Array(bytes));
  } catch {
    return '';
  }
}
