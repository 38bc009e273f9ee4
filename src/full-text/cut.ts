const han = /[\u3400-\u9fff\uf900-\ufaff]/;

/** Whether a text has Han characters, which are written without spaces between words. */
export function hasHan(text: string): boolean {
  return han.test(text);
}

/**
 * Cuts a query into pieces that Pagefind can find: Han text into the longest words that it cut when indexing, from the left,
 * everything else at what is neither letter nor digit. The reader's browser need not know where words end.
 * @param words words of several Han characters that the index holds.
 */
export function cut(query: string, words: ReadonlySet<string>): readonly string[] {
  const pieces: string[] = [];
  for (const run of query.match(/[\u3400-\u9fff\uf900-\ufaff]+|[^\s\u3400-\u9fff\uf900-\ufaff]+/g) ?? []) {
    if (!hasHan(run)) {
      pieces.push(...run.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
      continue;
    }
    for (let place = 0; place < run.length; ) {
      let length = Math.min(8, run.length - place);
      while (length > 1 && !words.has(run.slice(place, place + length))) length--;
      pieces.push(run.slice(place, place + length));
      place += length;
    }
  }
  return [...new Set(pieces)];
}
