/** How a rule stands in 田字格: one text per row, a character per cell. */
export interface RuleGrid {
  readonly rows: readonly string[];
  readonly columns: number;
  /** Side of a cell, in the unit of the box. */
  readonly cell: number;
}

/** A further row must make the characters this much larger. */
const worthARow = 1.45;

/**
 * The grid with the largest characters for a box: clauses start a row of their own, as they do in the lesson,
 * and long ones are divided between words.
 * @param words divides a clause into its words.
 */
export function ruleGrid(
  rule: string,
  box: { readonly width: number; readonly height: number; readonly largest: number },
  words: (clause: string) => readonly string[],
): RuleGrid {
  const clauses = rule.split(/(?<=[，；])/);
  const longest = Math.max(...clauses.map((clause) => [...clause].length));
  const grids = Array.from({ length: longest }, (_, index) => gridOf(clauses, index + 1, box, words));
  const worth = ({ cell, rows }: RuleGrid): number => cell / worthARow ** (rows.length - clauses.length);
  return grids.reduce((best, grid) => (worth(grid) >= worth(best) ? grid : best));
}

function gridOf(
  clauses: readonly string[],
  most: number,
  box: { readonly width: number; readonly height: number; readonly largest: number },
  words: (clause: string) => readonly string[],
): RuleGrid {
  const rows = clauses.flatMap((clause) => divided(clause, most, words));
  const columns = Math.max(...rows.map((row) => [...row].length));
  return { rows, columns, cell: Math.floor(Math.min(box.width / columns, box.height / rows.length, box.largest)) };
}

/** What leans on the character after it, and what leans on the one before: no row ends or starts with these if it can be helped. */
const leansOn = /[不没别未先再就才也]/;
const follows = /[的了着过，。、；：？！”]/;

/** A clause in even rows of at most `most` characters, divided between words where there is the choice. */
function divided(clause: string, most: number, words: (clause: string) => readonly string[]): readonly string[] {
  const characters = [...clause];
  const ends = new Set<number>();
  let place = 0;
  for (const word of words(clause)) {
    place += [...word].length;
    ends.add(place);
  }
  const rows: string[] = [];
  let start = 0;
  for (let left = Math.ceil(characters.length / most); left > 1; left--) {
    const even = Math.floor((characters.length - start) / left);
    const fits = (size: number): boolean => size > 0 && size <= most && characters.length - start - size <= most * (left - 1);
    const isGood = (size: number): boolean =>
      ends.has(start + size) && !leansOn.test(characters[start + size - 1] ?? '') && !follows.test(characters[start + size] ?? '');
    // A short row before a long one reads better than the other way round.
    const near = [even, even + 1, even - 1, even + 2, even - 2].filter(fits);
    const size = near.find(isGood) ?? near.find((candidate) => !follows.test(characters[start + candidate] ?? '')) ?? most;
    rows.push(characters.slice(start, start + size).join(''));
    start += size;
  }
  return [...rows, characters.slice(start).join('')];
}
