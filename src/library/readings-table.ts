import { pinyin, polyphonic } from 'pinyin-pro';
import { isHan } from '../domain/search/normal.ts';
import { commonCharacters } from '../domain/search/readings.ts';

/** Readings that the dictionary does not put first, or has not, and that this site's words need. */
const alsoRead: Readonly<Record<string, readonly string[]>> = {
  还: ['huan', 'hai'],
  行: ['hang', 'xing'],
  率: ['lu', 'shuai'],
  重: ['zhong', 'chong'],
  长: ['chang', 'zhang'],
  调: ['diao', 'tiao'],
  数: ['shu'],
  得: ['de', 'dei'],
  了: ['le', 'liao'],
  的: ['de', 'di'],
  地: ['di', 'de'],
  担: ['dan'],
  贷: ['dai'],
  给: ['gei', 'ji'],
  卡: ['ka', 'qia'],
  差: ['cha', 'chai'],
  便: ['bian', 'pian'],
  宅: ['zhai'],
  单: ['dan'],
  会: ['hui', 'kuai'],
  分: ['fen'],
  折: ['zhe'],
};

const plain = (syllable: string): string => syllable.replace(/ü/g, 'u');
const isSyllable = (text: string): boolean => /^[a-z]+$/.test(text);

/** All readings of a character that a reader may type. */
function readingsOf(character: string): readonly string[] {
  const own = alsoRead[character];
  if (own) return own;
  const first = pinyin(character, { toneType: 'none' });
  const all = polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? [];
  return [...new Set([first, ...all].map(plain).filter(isSyllable))];
}

/** The table that `decodeReadings` reads, for an index that is written with these characters. */
export function readingsTable(characters: ReadonlySet<string>): string {
  const common = Array.from(commonCharacters());
  const known = common.map((character) => polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? []);
  const places = inOrder(known.map((readings) => readings.map(plain).filter(isSyllable)));
  const shares = new Map<string, number>();
  for (const syllable of places) shares.set(syllable, (shares.get(syllable) ?? 0) + 1);
  const told = new Map(common.map((character, at) => [character, places[at]]));
  const extra = new Map<string, string>();
  for (const character of [...characters].filter(isHan).sort()) {
    for (const reading of readingsOf(character)) {
      if (told.get(character) !== reading) extra.set(reading, (extra.get(reading) ?? '') + character);
    }
  }
  const further = [...extra].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, list]) => syllable + list);
  return `${[...shares].map(([syllable, count]) => syllable + count).join('')}|${further.join('')}`;
}

/**
 * One reading for each character so that the readings never go back in the alphabet, as in the standard's own order,
 * with as few characters as possible read in a way the dictionary does not know.
 */
function inOrder(known: readonly (readonly string[])[]): readonly string[] {
  const syllables = [...new Set(known.flat())].sort();
  const place = new Map(syllables.map((syllable, at) => [syllable, at]));
  // cost[s]: fewest misreadings up to here when the last character is read as syllable s.
  let cost = syllables.map(() => 0);
  const from: number[][] = [];
  for (const readings of known) {
    const fits = new Set(readings.map((reading) => place.get(reading)));
    const came: number[] = [];
    let best = 0;
    cost = cost.map((_, at) => {
      if ((cost[at] ?? 0) < (cost[best] ?? 0)) best = at;
      came.push(best);
      return (cost[best] ?? 0) + (fits.has(at) ? 0 : 1);
    });
    from.push(came);
  }
  let at = cost.indexOf(Math.min(...cost));
  const chosen: string[] = [];
  for (let index = known.length - 1; index >= 0; index--) {
    chosen.unshift(syllables[at] ?? '');
    at = from[index]?.[at] ?? 0;
  }
  return chosen;
}
