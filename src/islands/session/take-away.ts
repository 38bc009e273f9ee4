import { forExport, toHallJson, toHallLine } from '../../domain/session/export.ts';
import { toSheet } from '../../domain/session/sheet.ts';
import type { HallSession } from '../../domain/session/store.ts';
import { h } from '../dom.ts';
import { button, saveLink } from './fields.ts';
import { type HallNames, sheetTexts } from './texts.ts';

/** Called when sessions have been taken off the device, with what to say about it and the line to show. */
export type Taken = (ids: readonly string[], said: string, line?: string) => void;

/** The ways off the device: a sheet, a file, a line for a chat, paper. */
export function takeAway(sessions: readonly HallSession[], { lessons, texts, places, today }: HallNames, line: string, taken: Taken): Node {
  const known = { places, lessons: lessons.map(({ slug }) => slug) };
  const leaving = sessions.map((session) => ({ ...forExport(session, known), exported: today }));
  const ids = sessions.map(({ id }) => id);
  const name = `xintian-hall-${today}`;
  const saved = () => taken(ids, texts.taken);
  const copy = () => {
    // Shown as well: WeChat's browser may refuse the clipboard, and a long press always works.
    taken(ids, texts.copyByHand, toHallLine(leaving));
    const field = document.getElementById('line');
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.select();
    if (document.execCommand('copy')) taken(ids, texts.copied, field.value);
  };
  return h(
    'section',
    {},
    h('h2', { class: 'no-print' }, texts.awayTitle),
    saveLink(texts.saveSheet, '', 'text/csv', `${name}.csv`, toSheet(leaving, sheetTexts(texts, lessons)), saved),
    saveLink(texts.saveFile, 'quiet', 'application/json', `${name}.json`, toHallJson(leaving), saved),
    button(texts.copy, copy),
    button(texts.print, () => print()),
    line && h('textarea', { id: 'line', class: 'no-print', rows: 3, readonly: true, 'aria-label': texts.line, value: line }),
  );
}
