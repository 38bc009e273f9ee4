/**
 * About how wide a character is, in em, in the sans fonts of phones and laptops. Rounded up: a slide that is
 * a little too empty can be read, one that overflows cannot.
 */
function widthOf(character: string): number {
  if (/[\u2e80-\u9fff\uf900-\uffef“”‘’…—]/.test(character)) return 1;
  if (/[ilj.,:;'|!()[\]]/.test(character)) return 0.36;
  if (/[mwMW%@]/.test(character)) return 0.94;
  if (/[A-Z]/.test(character)) return 0.7;
  return character === ' ' ? 0.33 : 0.6;
}

/** Bold letters are so much wider; bold Chinese is not. */
const boldness = 1.13;

/** Chinese breaks anywhere but before its closing marks; other words stay whole. */
const unbreakable = /[\u2e80-\u9fff][，。！？；：、”’）》…—]*|[^\s\u2e80-\u9fff]+|\s+/gu;

/** A Chinese text as its clauses, each with its closing marks: a slogan on a wall breaks between them. Other texts stay whole. */
export function clausesOf(text: string): readonly string[] {
  return text.split(/(?<=[，。！？；：][”’）》]*)(?![，。！？；：”’）》]|$)/);
}

/** How a text is set. */
export interface Setting {
  /** A clause that fits on a line is not broken. */
  readonly clauses?: boolean | undefined;
  readonly bold?: boolean | undefined;
}

/** How many lines a text takes when set `measure` em wide; at least one. */
export function linesOf(text: string, measure: number, { clauses = false, bold = false }: Setting = {}): number {
  let lines = 1;
  let filled = 0;
  for (const word of clauses ? clausesOf(text) : Array.from(text.matchAll(unbreakable), ([match]) => match)) {
    const width = [...word].reduce((sum, character) => {
      const own = widthOf(character);
      return sum + (bold && own < 1 ? own * boldness : own);
    }, 0);
    if (word.trim() === '') filled += width;
    else if (filled + width <= measure) filled += width;
    else if (width <= measure) {
      lines += filled > 0 ? 1 : 0;
      filled = width;
    } else if (clauses) {
      // A clause has lines to itself when it does not fit on one.
      lines += linesOf(word, measure, { bold }) - (filled > 0 ? 0 : 1);
      filled = measure;
    } else {
      // A word longer than a line begins on one of its own and is broken.
      const own = Math.ceil(width / measure);
      lines += own - (filled > 0 ? 0 : 1);
      filled = width - (own - 1) * measure;
    }
  }
  return lines;
}
