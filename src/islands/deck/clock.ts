import { byId, filled } from './page.ts';
import type { DeckTexts } from './props.ts';

/** Shows the time, the minutes gone and the minutes planned up to this slide. */
export function watchClock(
  slides: readonly HTMLElement[],
  now: () => { readonly place: number; readonly began: number },
  texts: DeckTexts,
): void {
  const minutesTo = (place: number): number =>
    Math.round(slides.slice(0, place).reduce((sum, slide) => sum + Number(slide.dataset['seconds']), 0) / 60);
  const tick = (): void => {
    const { place, began } = now();
    const time = new Date();
    byId('now').textContent = `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`;
    byId('passed').textContent = filled(texts.passed, began ? Math.floor((time.getTime() - began) / 60_000) : 0);
    byId('planned').textContent = filled(texts.planned, minutesTo(place), minutesTo(slides.length));
  };
  tick();
  setInterval(tick, 1000);
}
