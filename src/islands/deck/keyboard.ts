import type { Move } from '../../domain/deck/deck.ts';
import { type Wish, wishOf } from '../../domain/deck/keys.ts';

/** Who is asked when a key is pressed, in this order. */
interface Hearers {
  /** The counters of the slide; true when the key was theirs. */
  count(key: string): boolean;
  /** A slide's number and Enter. */
  jump(number: string): void;
  act(wanted: Move | Wish): void;
}

/** Listens to the keyboard and to clickers. Fields, buttons and links keep the keys that are theirs. */
export function watchKeys({ count, jump, act }: Hearers): void {
  let digits = '';
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const within = target instanceof Element && target.closest<HTMLElement>('input, button, a');
    if (within && within.tagName === 'INPUT') {
      if (key === 'Enter' || key === 'Escape') within.blur();
      return;
    }
    if (within && (key === 'Enter' || key === ' ')) return;
    const wanted = wishOf(key);
    if (count(key)) event.preventDefault();
    else if (/^\d$/.test(key)) digits += key;
    else {
      if (key === 'Enter' && digits) jump(digits);
      else if (wanted) act(wanted);
      if (wanted) event.preventDefault();
      digits = '';
    }
  });
}
