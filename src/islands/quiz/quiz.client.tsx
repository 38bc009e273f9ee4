import { hydrate } from 'preact';
import { readLine } from '../../domain/progress/log.ts';
import { localDay } from '../../domain/text/iso-date.ts';
import { note, whenStorageIsReady } from '../log-store.ts';
import '../page/page.ts';
import { readProps } from '../props.ts';
import { Quiz, type QuizProps } from './Quiz.tsx';

const root = document.getElementById('quiz') as HTMLElement;
const props = readProps<QuizProps>();
// The folded answers are for pages without a script; here the quiz itself tells them, after thinking.
for (const key of root.querySelectorAll('.key')) key.remove();
hydrate(<Quiz {...props} />, root);

// Whoever gets as far as the questions has read the lesson.
const whenRead = new IntersectionObserver((entries) => {
  if (entries.some((entry) => entry.isIntersecting)) note(readLine(localDay(new Date()), props.slug));
});
whenStorageIsReady(() => whenRead.observe(root));
