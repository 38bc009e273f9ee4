import type { Spoken } from './reader/mdx-passages.ts';

/** Ids that the renderer gives the headings of a text, in order: the words in small letters, without punctuation, each only once. */
export function headingIds({ passages }: Spoken): readonly string[] {
  const used = new Map<string, number>();
  return passages
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => {
      const id = text
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
        .replaceAll(' ', '-');
      const count = used.get(id) ?? 0;
      used.set(id, count + 1);
      return count === 0 ? id : `${id}-${count}`;
    });
}
