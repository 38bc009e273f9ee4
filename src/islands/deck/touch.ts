import type { Move } from '../../domain/deck/deck.ts';

/** Pixels a finger has to travel sideways. */
const far = 50;

/**
 * A swipe sideways, and a tap or click beside everything that is pressed: the fifth where lines begin goes back, the rest on.
 * Where lines begin on the right, everything is the other way round.
 */
export function watchTouch(slides: HTMLElement, move: (move: Move) => void, wanted: () => boolean): void {
  let start: Touch | undefined;
  const on = document.dir ? 1 : -1;
  slides.addEventListener('touchstart', ({ touches }) => (start = touches.length === 1 ? touches[0] : undefined), { passive: true });
  slides.addEventListener('touchend', ({ changedTouches: [end] }) => {
    if (!start || !end) return;
    const across = end.clientX - start.clientX;
    if (Math.abs(across) > far && Math.abs(across) > 2 * Math.abs(end.clientY - start.clientY)) move(across * on > 0 ? 'next' : 'back');
  });
  slides.addEventListener('click', ({ target, clientX }) => {
    // A finger that misses a card while counting must not lose the slide.
    if (!wanted() || (target as HTMLElement).closest('a, button, input, .options') || getSelection()?.toString()) return;
    move((0.5 - clientX / innerWidth) * on < -0.3 ? 'back' : 'next');
  });
}
