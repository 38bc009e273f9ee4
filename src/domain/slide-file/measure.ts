/** Full-width characters: Han, kana, and the marks that a Chinese font draws as wide as them. */
const wide =
  /[\u2010-\u2027\u2030-\u205e\u2190-\u2bff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffe6]|[\u{1f000}-\u{3ffff}]/u;
const narrow = /[ .,:;'"!|()[\]{}ijlftr-]/;
const broad = /[MWmw@%&]/;
const capital = /[A-Z]/;

/**
 * Width of a text in em, rather too much than too little: which font a computer in a village has is not known. Latin letters
 * are counted as wide as those of Arial in bold, or wider.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (wide.test(character)) width += 1;
    else if (narrow.test(character)) width += 0.34;
    else if (broad.test(character)) width += 0.92;
    else if (capital.test(character)) width += 0.72;
    else width += 0.59;
  }
  return width;
}

/** Marks that never start a line, and those that never end one. */
const closes = /^[，。、；：？！”’）》」…—,.;:?!)%]/;
const opens = /[“‘（《「(]$/;

/** Pieces between which a program may end a line: after spaces, and around Han characters unless a mark holds them together. */
export function unitsOf(text: string): readonly string[] {
  const units: string[] = [];
  for (const character of text) {
    const last = units.at(-1);
    const joins =
      last !== undefined && (closes.test(character) || opens.test(last) || character === ' ' || !(wide.test(character) || wide.test(last)));
    if (joins && !(last.endsWith(' ') && character !== ' ')) units[units.length - 1] = last + character;
    else units.push(character);
  }
  return units;
}

/** A Chinese text cut after the marks that end a clause. */
export function clausesOf(text: string): readonly string[] {
  return text.split(/(?<=[，；。！？][”’]?)(?![”’])(?=.)/u);
}

/** Some programs set this much, in em, between a Han character and a letter or figure. */
const between = 0.25;

/** How many lines a text takes in a column of `width` em. A unit wider than the column is counted as broken anywhere. */
export function lineCount(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  let before = '';
  for (const unit of unitsOf(text)) {
    const apart = before !== '' && wide.test(before.slice(-1)) !== wide.test(unit) ? between : 0;
    const needed = apart + textWidth(unit.trimEnd());
    if (used > 0 && used + needed > width) {
      lines++;
      used = 0;
    }
    if (needed > width) {
      lines += Math.ceil(needed / width);
      used = 0;
    } else used += apart + textWidth(unit);
    before = unit;
  }
  return lines;
}
