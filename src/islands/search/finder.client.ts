import { find } from '../../domain/search/find.ts';
import { prepare } from '../../domain/search/finder.ts';
import { marks } from '../../domain/search/marks.ts';
import { normalQuery } from '../../domain/search/normal.ts';
import { withoutQuestion } from '../../domain/search/question-words.ts';
import type { FinderIndex } from '../../domain/search/types.ts';

// The file's first line gives the index a name.
declare const xintianIndex: FinderIndex;

const finder = prepare(xintianIndex);
window.xintianFinder = {
  find: (query, most) => find(finder, query, most),
  words: (query) => withoutQuestion(normalQuery(query, finder.variants)).split(' '),
  marks: (text, query) => marks(text, query, finder.variants),
};
