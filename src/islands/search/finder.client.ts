import { find } from '../../domain/search/find.ts';
import { prepare } from '../../domain/search/finder.ts';
import { marks } from '../../domain/search/marks.ts';
import type { FinderIndex } from '../../domain/search/types.ts';

// The file's first line gives the index a name.
declare const xintianIndex: FinderIndex;

const finder = prepare(xintianIndex);
window.xintianFinder = {
  find: (query, most) => find(finder, query, most),
  marks: (text, query) => marks(text, query, finder.variants),
};
