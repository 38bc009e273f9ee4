import { addressOf, placeOf } from '../../domain/play/address.ts';
import { type Move, moved, outside, type Part, type Place, type Shape, type Side, screenOf } from '../../domain/play/play.ts';
import { type ItemKind, verdictOf } from '../../domain/play/verdict.ts';

/** The elements of a selector, as an array: old engines cannot walk a list of nodes with `map`. */
const all = (root: ParentNode, selector: string): HTMLElement[] => Array.from(root.querySelectorAll<HTMLElement>(selector));

/**
 * Shows one screen at a time of a play that stands in the page whole, for readers without a script. Everything is hidden or
 * shown; the script has no text. Ticks stay in their boxes: nothing is stored.
 */
export function startPlay(root: HTMLElement): void {
  const acts = all(root, '.act');
  const shape: Shape = acts.map((act) => all(act, '[data-side]').map(({ dataset }) => dataset['side'] as Side));
  const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
  let place: Place = outside;

  /** What the ticks say, and which item of the checklist each is about. */
  function showVerdicts(): void {
    let wrong = 0;
    for (const item of all(root, '[data-found]')) {
      const box = root.querySelector(`[data-item="${item.dataset['found']}"]`) as HTMLInputElement;
      const verdict = verdictOf(item.dataset['kind'] as ItemKind, box.checked);
      if (verdict === 'wrong') wrong++;
      item.hidden = !verdict;
      for (const label of all(item, '[data-verdict]')) label.hidden = label.dataset['verdict'] !== verdict;
    }
    byId('clean').hidden = wrong > 0;
  }

  function show(): void {
    const screen = screenOf(shape, place);
    const isStep = screen.kind === 'step';
    const watches = place.part === 'watch';
    byId('main').className = screen.kind === 'choose' ? '' : 'playing';
    byId('intro').hidden = screen.kind !== 'choose';
    byId('field').hidden = screen.kind === 'choose';
    all(root, '#field i').forEach((plot, index) => {
      plot.className = index > place.step ? '' : 'sown';
    });
    for (const hand of all(root, '[data-hand]')) hand.hidden = screen.kind !== 'hand' || hand.dataset['hand'] !== screen.to;
    acts.forEach((act, index) => {
      act.hidden = !isStep || index !== screen.step;
      if (act.hidden || !isStep) return;
      for (const part of all(act, '[data-side]')) {
        part.hidden = screen.shown.indexOf(part.dataset['side'] as Side) < 0;
        (part as HTMLDetailsElement).open = true;
      }
      for (const ask of all(act, '.ask')) ask.hidden = !screen.isReady;
      for (const wait of all(act, '[data-wait]')) wait.hidden = wait.dataset['wait'] !== place.part;
    });
    // Who watches ticks along the way.
    if (watches && isStep && !screen.isLast) byId('check').hidden = false;
    // What the rules say stays out of sight until the debrief: it would tell the answers.
    for (const sheets of all(document, '.sheets')) sheets.hidden = !isStep || !screen.isLast;
    showVerdicts();
    // On one phone they lay it down now and act; there is something to act between who they are and the checklist.
    byId('now').hidden = place.part !== 'one' || !isStep || !screen.isReady || !screen.step || screen.step > shape.length - 3;
    byId('moves').hidden = screen.kind === 'choose';
    for (const button of all(root, '#moves [data-move=next]')) button.hidden = !isStep || screen.isLast;
  }

  /** To the top of what is shown now, read out from its heading on. */
  function meet(): void {
    const heading = all(root, 'h2').find((one) => one.offsetParent);
    scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }

  function move(how: Move): void {
    // A new round begins without the ticks of the last.
    if (how.type === 'take') for (const box of all(root, '[data-item]')) (box as HTMLInputElement).checked = false;
    place = moved(shape, place, how);
    show();
    meet();
    const address = addressOf(place);
    if (location.hash.slice(1) !== address) location.hash = address;
  }

  function follow(): void {
    const next = placeOf(shape, location.hash.slice(1));
    // The page's own step of another turn is where we are; a source or the skip link is no place in the play.
    if (!next || addressOf(next) === addressOf(place)) return;
    place = next;
    show();
    meet();
  }

  byId('by-hand').hidden = true;
  byId('choose').hidden = false;
  byId('again').hidden = false;
  for (const button of all(root, '[data-part]')) button.onclick = () => move({ type: 'take', part: button.dataset['part'] as Part });
  for (const button of all(root, '[data-move]')) button.onclick = () => move({ type: button.dataset['move'] as 'next' | 'back' | 'again' });
  root.onchange = showVerdicts;
  addEventListener('hashchange', follow);
  place = placeOf(shape, location.hash.slice(1)) || outside;
  show();
}
