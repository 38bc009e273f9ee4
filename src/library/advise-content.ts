import type { IsoDate } from '../domain/text/iso-date.ts';
import type { Problem } from '../schema/problem.ts';
import { checkCopyStyle } from './checks/copy-style.ts';
import { checkDue } from './checks/due.ts';
import { checkFuture } from './checks/future.ts';
import { checkGuessable } from './checks/guessable.ts';
import { checkLessonOrder } from './checks/lesson-order.ts';
import { checkReadable } from './checks/readable.ts';
import { checkTerms } from './checks/terms.ts';
import type { Content } from './content.ts';

/** Advice to editors on content that is not wrong: how it reads, and what will be old soon. The build does not ask for it. */
export function adviseContent(content: Content, today: IsoDate): readonly Problem[] {
  return [
    ...checkReadable(content),
    ...checkTerms(content),
    ...checkGuessable(content),
    ...checkDue(content, today),
    ...checkFuture(content, today),
    ...checkLessonOrder(content),
    ...checkCopyStyle(content),
  ];
}
