/**
 * What a program changed between `base` and `theirs`, done to `ours`, which says the same as `base` in another hand. Line by line: where nothing
 * was changed, ours stays byte for byte; where something was, their lines take the place of ours.
 */
export function keepLines(ours: string, base: string, theirs: string): string {
  const [mine, old, fresh] = [ours.split('\n'), base.split('\n'), theirs.split('\n')];
  const inMine = paired(places(old, mine), mine.length);
  const inFresh = places(old, fresh);
  const kept: string[] = [];
  let [from, fromMine, fromFresh] = [0, 0, 0];
  for (let line = 0; line <= old.length; line++) {
    const end = line === old.length;
    const toMine = end ? mine.length : inMine[line];
    const toFresh = end ? fresh.length : inFresh[line];
    if (toMine === undefined || toFresh === undefined) continue;
    const before = old.slice(from, line).join('\n');
    const after = fresh.slice(fromFresh, toFresh);
    kept.push(...(after.join('\n') === before && after.length === line - from ? mine.slice(fromMine, toMine) : after));
    if (!end) kept.push(mine[toMine] ?? '');
    [from, fromMine, fromFresh] = [line + 1, toMine + 1, toFresh + 1];
  }
  return kept.join('\n');
}

/** Where as many lines differ on both sides, each is the other's counterpart: the same line in two hands. */
function paired(found: readonly (number | undefined)[], length: number): readonly (number | undefined)[] {
  const all = [...found];
  let [from, to] = [0, 0];
  for (let line = 0; line <= found.length; line++) {
    const place = line === found.length ? length : found[line];
    if (place === undefined) continue;
    if (line - from === place - to) for (let gap = from; gap < line; gap++) all[gap] = to + gap - from;
    [from, to] = [line + 1, place + 1];
  }
  return all;
}

/** For every line of `from`, its place in `to` where both have it in the same order: a longest common subsequence. */
function places(from: readonly string[], to: readonly string[]): readonly (number | undefined)[] {
  const width = to.length + 1;
  const longest = new Uint32Array((from.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = from.length - 1; row >= 0; row--) {
    for (let column = to.length - 1; column >= 0; column--) {
      longest[row * width + column] =
        from[row] === to[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const found = new Array<number | undefined>(from.length).fill(undefined);
  for (let row = 0, column = 0; row < from.length && column < to.length; ) {
    if (from[row] === to[column]) found[row++] = column++;
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return found;
}
