import { type LessonRevs, type Plot, plotOf, progressFrom } from '../../domain/progress/progress.ts';
import '../local/local.ts';
import '../page/page.ts';
import { onOtherPages, readLog, whenStorageIsReady } from '../log-store.ts';
import { readProps } from '../props.ts';

/** Draws every lesson's plot as the reader has left it, and says the same in words. */
function drawField(land: HTMLElement): void {
  const words: { readonly [plot in Plot]: string } = JSON.parse(land.dataset['states'] ?? '{}');
  const progress = progressFrom(readLog());
  for (const lesson of readProps<LessonRevs[]>()) {
    const link = land.querySelector(`[data-slug="${lesson.slug}"]`);
    const plot = plotOf(progress, lesson);
    link?.setAttribute('data-plot', plot);
    link?.querySelector('use')?.setAttribute('href', `#${plot}`);
    const state = link?.querySelector('small');
    if (state) state.textContent = words[plot];
  }
}

const land = document.getElementById('land');
if (land) {
  const draw = () => drawField(land);
  whenStorageIsReady(draw);
  onOtherPages(draw);
  // Coming back from a lesson, the page may be shown from memory as it was.
  addEventListener('pageshow', (event) => {
    if (event.persisted) draw();
  });
}
