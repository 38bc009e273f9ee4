import type { FinderIndex } from '../../domain/search/types.ts';
import { shortHash } from '../../domain/text/hash.ts';
import finder from './finder.client.ts?iife';

/** The finder as it is written beside the search page. */
interface FinderFile {
  /** Says what the file holds: a search page never runs the finder of another edition. */
  readonly rev: string;
  readonly code: string;
}

/** The finder with its index as one classic script: it loads beside the search page over http and from a disk alike. */
export function finderFile(index: FinderIndex): FinderFile {
  const code = `var xintianIndex=${JSON.stringify(index)};\n${finder}`;
  return { rev: shortHash(code), code };
}
