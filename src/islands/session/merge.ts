import { type HallLesson, knownLessons } from '../../domain/session/known.ts';
import { mergeSessions } from '../../domain/session/merge.ts';
import { type HallFault, readHallText } from '../../domain/session/read.ts';
import type { HallSession } from '../../domain/session/store.ts';
import { hallTable } from '../../domain/session/table.ts';
import { h, show, written } from '../dom.ts';
import { button, field, withNumber } from './fields.ts';
import { readHallStore } from './hall-store.ts';
import { result } from './result.ts';
import type { MergeTexts } from './texts.ts';

export interface MergeProps {
  readonly lessons: readonly HallLesson[];
  readonly texts: MergeTexts;
}

/** One file or text that was given, with what it held or why it held nothing. */
interface Given {
  readonly name: string;
  readonly sessions: readonly HallSession[];
  readonly dropped: number;
  readonly fault?: HallFault | 'too-big' | undefined;
}

/** Longer than years of sessions: something else was chosen by mistake. */
const mostBytes = 5_000_000;
const accept = '.csv,.json,.txt,text/csv,application/json,text/plain';

/** Gathers records from files, from pasted text and from this device, and shows them as one table. Nothing is stored. */
export function startMerge(root: Element, { lessons, texts }: MergeProps): void {
  let given: readonly Given[] = [];
  let pasted = '';

  const draw = (): void => {
    const { sessions, repeated, differing } = mergeSessions(given.map((file) => file.sessions));
    show(
      root,
      h(
        'div',
        { class: 'no-print' },
        field(texts.files, h('input', { type: 'file', multiple: true, accept, onchange: readFiles })),
        field(texts.paste, h('textarea', { rows: 3, value: pasted, oninput: note })),
        button(texts.add, paste),
        button(texts.addOwn, addOwn),
      ),
      h(
        'div',
        { role: 'status' },
        h('ul', { class: 'given' }, given.map(givenLine)),
        repeated > 0 && h('p', {}, withNumber(texts.repeated, repeated)),
        differing > 0 && h('p', {}, withNumber(texts.differing, differing)),
      ),
      h('div', {}, given.length > 0 && button(texts.clear, clear)),
      h('div', {}, sessions.length > 0 && result(hallTable(sessions, knownLessons(lessons)), lessons, texts)),
    );
  };

  const givenLine = ({ name, sessions, dropped, fault }: Given): Node =>
    h(
      'li',
      {},
      `${fault ? '✕' : '✓'} ${name}: ${fault ? texts.faults[fault] : withNumber(texts.readAs, sessions.length)}`,
      dropped > 0 && ` · ${withNumber(texts.dropped, dropped)}`,
    );

  const add = (one: Given): void => {
    given = [...given, one];
    draw();
  };

  const addText = (name: string, text: string): void => {
    const read = readHallText(text);
    if (typeof read === 'string') add({ name, sessions: [], dropped: 0, fault: read });
    else add({ name, sessions: read.found.sessions, dropped: read.dropped });
  };

  const readFile = (file: File): void => {
    const refuse = (fault: Given['fault']) => add({ name: file.name, sessions: [], dropped: 0, fault });
    // Not Blob.text(): old WebViews lack it.
    const reader = new FileReader();
    reader.onload = () => addText(file.name, String(reader.result));
    reader.onerror = () => refuse('damaged');
    if (file.size > mostBytes) refuse('too-big');
    else reader.readAsText(file);
  };

  const readFiles = ({ currentTarget: input }: Event): void => {
    if (!(input instanceof HTMLInputElement)) return;
    for (const file of Array.from(input.files ?? [])) readFile(file);
    // The same file can then be chosen again.
    input.value = '';
  };

  const note = (event: Event): void => {
    pasted = written(event);
  };

  const paste = (): void => {
    const text = pasted;
    pasted = '';
    addText(texts.pasted, text);
  };

  const addOwn = (): void => {
    const { found, dropped } = readHallStore();
    add({ name: texts.own, sessions: found.sessions, dropped });
  };

  const clear = (): void => {
    given = [];
    draw();
  };

  draw();
}
