import { addOne, type Counting, counted, setTotal, startCounting, takeBack } from '../../domain/deck/counting.ts';
import type { Phase } from '../../domain/session/store.ts';
import { type AllHands, type Asked, keyOf } from './hall.ts';
import { element, filled } from './page.ts';
import type { DeckTexts } from './props.ts';

/** The counters on one question's slide. */
export interface Tally {
  readonly asked: Asked;
  /** Takes a pressed key; false when it means nothing to the count. */
  key(key: string): boolean;
  /** Shows these hands, with those of the other round beside the bars. */
  show(all: AllHands): void;
}

/** Turns the options of a question's slide into counters: a card adds one, the number takes a total. */
export function makeTally(slide: HTMLElement, texts: DeckTexts, changed: (asked: Asked, hands: readonly number[]) => void): Tally {
  const { phase, question = '', revision = '' } = slide.dataset;
  const rows = Array.from(slide.querySelectorAll('li'));
  const asked: Asked = { phase: phase as Phase, question, revision, options: rows.length };
  let counting = startCounting(rows.map(() => 0));

  const draw = (all: AllHands): void => {
    rows.forEach((row, option) => {
      const input = row.querySelector('input');
      if (input && document.activeElement !== input) input.value = String(counting.hands[option] || 0);
      for (const bars of Array.from(row.querySelectorAll('.bars'))) drawBars(bars, option, all);
    });
  };
  const drawBars = (bars: Element, option: number, all: AllHands): void => {
    bars.textContent = '';
    for (const round of ['before', 'after'] as const) {
      const hands = round === phase ? counting.hands : all[keyOf({ ...asked, phase: round })];
      if (!hands) continue;
      const line = element('p', `bar-line ${round}`);
      const bar = element('i', '');
      bar.style.width = `${((hands[option] || 0) / Math.max(1, ...hands)) * 60}%`;
      line.append(bar, `${texts[round]} ${filled(texts.people, hands[option] || 0)}`);
      bars.append(line);
    }
  };
  const become = (next: Counting): void => {
    const before = counting;
    counting = next;
    if (String(before.hands) !== String(next.hands)) changed(asked, next.hands);
  };

  rows.forEach((row, option) => {
    const card = row.querySelector('.card') as HTMLElement;
    const letter = card.textContent || '';
    const button = element('button', card.className, letter);
    button.type = 'button';
    button.setAttribute('aria-label', filled(texts.addOne, letter));
    button.onclick = () => become(addOne(counting, option));
    card.replaceWith(button);
    const input = element('input', 'counter');
    input.inputMode = 'numeric';
    input.setAttribute('aria-label', filled(texts.total, letter));
    input.onfocus = () => input.select();
    input.onchange = () => become(setTotal(counting, option, Number(input.value)));
    input.onblur = () => changed(asked, counting.hands);
    row.append(input);
    if (phase === 'after') row.querySelector('div')?.append(element('div', 'bars'));
  });
  const undo = element('button', 'button quiet undo', texts.undo);
  undo.type = 'button';
  undo.onclick = () => become(takeBack(counting));
  slide.querySelector('.how')?.append(undo);

  return {
    asked,
    key: (key) => {
      const next = counted(counting, key, Date.now());
      if (next) become(next);
      return next !== undefined;
    },
    show: (all) => {
      const hands = all[keyOf(asked)];
      if (String(hands) !== String(counting.hands)) counting = startCounting(hands || rows.map(() => 0));
      draw(all);
    },
  };
}
