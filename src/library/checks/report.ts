import type { Problem } from '../../schema/problem.ts';
import type { Place } from '../reader/yaml-file.ts';

/** Something in a file that a problem can point at. */
interface Located {
  readonly file: string;
  locate(path: readonly PropertyKey[]): Place;
}

type Words = Pick<Problem, 'code' | 'what' | 'expected' | 'example'>;

/** An error at a field of a file. */
export function errorAt(at: Located, path: readonly PropertyKey[], words: Words): Problem {
  return { severity: 'error', file: at.file, ...at.locate(path), ...words };
}

/** Advice at a field of a file: it does not stop the build. */
export function warningAt(at: Located, path: readonly PropertyKey[], words: Words): Problem {
  return { ...errorAt(at, path, words), severity: 'warning' };
}

/** The known name that looks most like a mistyped one, to offer as a correction. */
export function closest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(3, Math.ceil(name.length / 2));
  for (const candidate of known) {
    const distance = editDistance(name, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
