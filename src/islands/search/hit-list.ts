import type { Mark } from './finder.ts';

/** One line of the result list. */
export interface ShownHit {
  readonly href: string;
  /** Lesson, story, word …, and how far the reader has come with it. */
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly titleMarks: readonly Mark[];
  readonly textMarks: readonly Mark[];
}

/** The text with its marked stretches; built from text nodes, so that nothing a reader types can become markup. */
function marked(text: string, marks: readonly Mark[]): DocumentFragment {
  const parts = document.createDocumentFragment();
  let done = 0;
  for (const [from, to] of marks) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    parts.append(text.slice(done, from), mark);
    done = to;
  }
  parts.append(text.slice(done));
  return parts;
}

/** Puts the hits into the list in place of the former ones. */
export function showHits(list: HTMLElement, hits: readonly ShownHit[]): void {
  list.textContent = '';
  for (const hit of hits) {
    const link = document.createElement('a');
    link.href = hit.href;
    const label = document.createElement('small');
    label.className = 'soft';
    label.textContent = hit.label;
    const title = document.createElement('b');
    title.append(marked(hit.title, hit.titleMarks));
    const text = document.createElement('span');
    text.append(marked(hit.text, hit.textMarks));
    link.append(label, title, text);
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
}
