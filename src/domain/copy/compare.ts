/** A file of the kit as it was packed. */
export interface PackedFile {
  /** Path below the kit's folder, with `/`. */
  readonly path: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What a copy of the kit is like, compared with what was packed. Paths are sorted. */
export interface Comparison {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** More than was packed does no harm. */
  readonly extra: readonly string[];
}

/**
 * Compares a copy with what was packed.
 * @param found SHA-256 by path below the copy's folder, at least for every packed file that is there.
 * @param own files that may have any content but have to be there.
 */
export function compareCopy(packed: readonly PackedFile[], own: readonly string[], found: ReadonlyMap<string, string>): Comparison {
  const expected = new Map(packed.map(({ path, sha256 }) => [path, sha256]));
  const all = new Set([...expected.keys(), ...own]);
  return {
    missing: [...all].filter((path) => !found.has(path)).sort(),
    changed: [...expected].flatMap(([path, sha256]) => (found.has(path) && found.get(path) !== sha256 ? [path] : [])).sort(),
    extra: [...found.keys()].filter((path) => !all.has(path)).sort(),
  };
}

/**
 * The folder within what somebody chose, in which most of the packed files lie: '' or a path that ends in `/`.
 * People choose the whole stick, or the folder above; undefined when nothing of the kit is there.
 */
export function folderOfCopy(paths: readonly string[], packed: readonly string[]): string | undefined {
  const known = new Set(packed);
  const counts = new Map<string, number>();
  for (const path of paths) {
    // Every way to cut the path in a folder and a packed file.
    for (let cut = 0; cut >= 0; cut = path.indexOf('/', cut) + 1 || -1) {
      if (known.has(path.slice(cut))) counts.set(path.slice(0, cut), (counts.get(path.slice(0, cut)) ?? 0) + 1);
    }
  }
  const most = Math.max(...counts.values());
  return [...counts.keys()].sort().find((folder) => counts.get(folder) === most);
}
