import type { FullTextResult } from './client.ts';
import type { Folded } from './fold.ts';

/** Characters shown before the find, and altogether. */
const before = 14;
const shown = 80;

/**
 * The words around the first find in a text, the asked-for ones marked. It begins with the block that holds the find,
 * if that is near.
 * @param folded the text, folded.
 * @param wanted folded pieces, the one that matters most first.
 */
export function snippetOf(written: string, folded: Folded, wanted: readonly string[]): FullTextResult['snippet'] {
  const finds = wanted.map((piece) => findsOf(written, folded, piece));
  const at = finds.find((places) => places.length > 0)?.[0]?.from ?? 0;
  const block = written.lastIndexOf('\n', at - 1) + 1;
  const start = wordStart(written, Math.max(block, at - before));
  const end = wordEnd(written, Math.min(written.length, start + shown));
  const marked = new Set<number>();
  for (const { from, to } of finds.reduce((all, places) => all.concat(places), [])) {
    for (let index = Math.max(from, start); index <= Math.min(to, end); index++) marked.add(index);
  }
  const parts: { text: string; marked: boolean }[] = start > block ? [{ text: '…', marked: false }] : [];
  for (let index = start; index < end; index++) {
    const character = written.charAt(index) === '\n' ? ' ' : written.charAt(index);
    const last = parts[parts.length - 1];
    if (last?.marked === marked.has(index)) last.text += character;
    else parts.push({ text: character, marked: marked.has(index) });
  }
  if (end < written.length) parts.push({ text: '…', marked: false });
  return parts;
}

interface Find {
  readonly from: number;
  /** Its last character. */
  readonly to: number;
}

/** Where a piece stands in the text as written: at the beginning of words with spaces between, and inside them only if nowhere else. */
function findsOf(written: string, { text, places }: Folded, piece: string): Find[] {
  const finds: Find[] = [];
  for (let place = text.indexOf(piece); place >= 0; place = text.indexOf(piece, place + piece.length)) {
    finds.push({ from: places[place] ?? 0, to: places[place + piece.length - 1] ?? 0 });
  }
  const beginning = finds.filter(({ from }) => !insideWord(written, from));
  return beginning.length > 0 ? beginning : finds;
}

function insideWord(written: string, place: number): boolean {
  return place > 0 && /(?:(?![\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{M}\d_’']){2}/u.test(written.slice(place - 1, place + 1));
}

/** No word with spaces around it is shown in part, unless it is endless. */
function wordStart(written: string, place: number): number {
  let start = place;
  while (place - start < 20 && insideWord(written, start)) start--;
  return start;
}

function wordEnd(written: string, place: number): number {
  let end = place;
  while (end < written.length && end - place < 20 && insideWord(written, end)) end++;
  return end;
}
