/**
 * Breaks a text into lines no wider than `width`, with as few lines as possible. They end after a mark where that needs no further line,
 * and are as even as they can be. What cannot be divided and is wider stands alone on its line.
 * @param words the text, cut where words and marks begin.
 * @param measure width of a text, in the unit of `width`.
 */
export function linesOf(words: readonly string[], width: number, measure: (text: string) => number): readonly string[] {
  const units = unitsOf(words);
  const byWords = filled(units, width, measure);
  const phrases = phrasesOf(units);
  const byPhrases = filled(phrases, width, measure);
  const reads = byPhrases.length <= byWords.length && byPhrases.every((line) => measure(line) <= width);
  return reads ? evened(phrases, byPhrases.length, width, measure) : evened(units, byWords.length, width, measure);
}

/** The lines of the narrowest column that needs no more than `most` lines. */
function evened(units: readonly string[], most: number, width: number, measure: (text: string) => number): readonly string[] {
  let [narrow, wide] = [0, width];
  while (wide - narrow > width / 200) {
    const middle = (narrow + wide) / 2;
    const lines = filled(units, middle, measure);
    if (lines.length <= most && lines.every((line) => measure(line) <= middle)) wide = middle;
    else narrow = middle;
  }
  return filled(units, wide, measure);
}

const han = /\p{Script=Han}/u;
const closes = /^[，。、；：？！”’）》」%]/;
const opens = /[“‘（《「]\s*$/;

/** Pieces between which a line may end: after spaces, and between Han words unless a mark or a figure holds them together. */
function unitsOf(words: readonly string[]): readonly string[] {
  const units: string[] = [];
  for (const word of words) {
    const last = units.at(-1);
    if (last === undefined) units.push(word);
    else if (closes.test(word) || opens.test(last)) units[units.length - 1] = last + word;
    else if (/\s$/.test(last)) units.push(word);
    else if (/^\s/.test(word) || /\d$/.test(last)) units[units.length - 1] = last + word;
    else if (han.test(last) || han.test(word)) units.push(word);
    else units[units.length - 1] = last + word;
  }
  return units;
}

/** Units joined up to the marks that end a phrase. */
function phrasesOf(units: readonly string[]): readonly string[] {
  const phrases: string[] = [];
  for (const unit of units) {
    const last = phrases.at(-1);
    if (last === undefined || /[，。、；：？！,;:.?!]["”’]?\s*$/.test(last)) phrases.push(unit);
    else phrases[phrases.length - 1] = last + unit;
  }
  return phrases;
}

function filled(units: readonly string[], width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const next of units) {
    if (line !== '' && measure((line + next).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += next;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
