import { type Child, h } from '../dom.ts';
import { button, saveLink } from './fields.ts';
import type { RecordTexts } from './texts.ts';

/** Says that something stored is damaged, and lets go of it only when told to twice. */
export function damagedPart(text: string, texts: RecordTexts, asking: boolean, ask: (what: string) => void, forget: () => void): Child {
  if (!text) return false;
  return h(
    'section',
    { class: 'stale no-print' },
    h('h2', {}, texts.damagedTitle),
    h('p', {}, texts.damaged),
    saveLink(texts.damagedSave, '', 'text/plain', 'xintian-hall-damaged.txt', text),
    asking
      ? h(
          'fieldset',
          {},
          h('legend', {}, texts.removeAsk),
          button(texts.damagedForget, forget, 'danger'),
          button(texts.removeNo, () => ask('')),
        )
      : button(texts.damagedForget, () => ask('damaged')),
  );
}
