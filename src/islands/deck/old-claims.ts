import { claimState } from '../../domain/claims/claim-state.ts';
import { localDay } from '../../domain/text/iso-date.ts';
import { element } from './page.ts';

/** Slides whose claims have run out on this device's clock say so, on the wall and beside the script, also on an old stick. */
export function markOldSlides(slides: readonly HTMLElement[], notes: { readonly [state: string]: string }): void {
  for (const slide of slides) {
    const { checked, expires } = slide.dataset;
    const note = checked && notes[claimState({ checked, expires }, localDay(new Date()))];
    if (note) slide.querySelector('.tag')?.append(element('b', 'old', note));
  }
}
