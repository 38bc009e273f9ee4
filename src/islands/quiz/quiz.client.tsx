import { hydrate } from 'preact';
import { markRead } from '../../domain/progress/progress.ts';
import { localDay } from '../../domain/text/iso-date.ts';
import '../page/page.ts';
import { updateProgress } from '../progress-store.ts';
import { readProps } from '../props.ts';
import { Quiz, type QuizProps } from './Quiz.tsx';

const root = document.getElementById('quiz') as HTMLElement;
const props = readProps<QuizProps>();
// The folded answers are for pages without a script; here the quiz itself tells them, after thinking.
for (const key of root.querySelectorAll('.key')) key.remove();
hydrate(<Quiz {...props} />, root);

// Whoever gets as far as the questions has read the lesson.
new IntersectionObserver((entries, observer) => {
  if (!entries.some((entry) => entry.isIntersecting)) return;
  observer.disconnect();
  updateProgress((progress) => markRead(progress, props.slug, localDay(new Date())));
}).observe(root);
