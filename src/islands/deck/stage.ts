import { atOf, hashOf, type Stop, stopsOf } from '../../domain/deck/deck.ts';
import { byId, filled } from './page.ts';
import type { DeckTexts } from './props.ts';

/** Name in the address of the view with the script. */
const scriptView = 'script';

/** The slides of the page and the two ways to look at them: alone, or small with the script. */
export interface Stage {
  readonly slides: readonly HTMLElement[];
  readonly stops: readonly Stop[];
  /** The stop with this place among all stops. */
  stop(at: number): Stop;
  show(at: number): void;
  /** Whether the script is shown. */
  withScript(): boolean;
  setScript(on: boolean): void;
  /** The address of a stop, in the view it is asked for. */
  address(at: number, script: boolean): string;
  /** Reads the address: sets the view and gives the stop. */
  readAddress(): number;
}

/** Takes over the slides that stand in the page. */
export function makeStage(texts: DeckTexts): Stage {
  const { classList } = document.documentElement;
  const slides = Array.from(document.querySelectorAll<HTMLElement>('.slide'));
  const stops = stopsOf(slides.map((slide) => Number(slide.dataset['stops'] || 1)));
  const stop = (at: number): Stop => stops[at] || { slide: 0, stop: 0 };
  const withScript = (): boolean => classList.contains(scriptView);

  const setScript = (on: boolean): void => {
    classList.toggle(scriptView, on);
    byId('clock').hidden = !on;
    byId('view').textContent = on ? texts.showSlides : texts.showScript;
  };

  return {
    slides,
    stops,
    stop,
    withScript,
    setScript,
    show: (at) => {
      const here = stop(at);
      slides.forEach((slide, place) => {
        const on = place === here.slide;
        slide.classList.toggle('on', on);
        slide.nextElementSibling?.classList.toggle('on', on);
        slide.classList.toggle('near', place === here.slide + 1);
        slide.dataset['at'] = on ? String(here.stop) : '0';
      });
      byId('place').textContent = `${here.slide + 1} / ${slides.length}`;
      byId('place').setAttribute('aria-label', filled(texts.place, here.slide + 1, slides.length));
    },
    address: (at, script) => `#${script ? `${scriptView}-` : ''}${hashOf(stop(at))}`,
    readAddress: () => {
      const [, script, place = ''] = /^#(script)?-?(.*)$/.exec(location.hash) || [];
      setScript(script !== undefined);
      return atOf(place, stops);
    },
  };
}
