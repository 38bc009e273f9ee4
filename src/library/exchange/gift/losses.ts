import { unwrittenMark } from '../../../domain/text/unwritten.ts';
import type { QuestionSource } from '../../../schema/quiz.ts';
import { share } from '../labels.ts';

/** What GIFT can say and a question here cannot, in plain Chinese: it is told, not dropped. */
export function lossesOf(written: string, question: QuestionSource): readonly string[] {
  const losses: string[] = [];
  const weights = [...written.matchAll(/[~=]\s*%(-?[\d.]+)%/g)].map(([, weight]) => Number(weight)).filter((weight) => weight > 0);
  if (weights.some((weight) => weight !== expected(question, weights.length))) losses.push('部分得分没有放进来：这里一项只有对和不对。');
  if (written.includes('####') && !holdsReasons(question)) losses.push('总的一句反馈没有放进来，写进各项的道理。');
  if (/(?:^|[~=#])\s*(?:%[^%]*%)?\[(?:html|markdown)\]/.test(written)) losses.push('有网页标记，当成普通的字放进来了。');
  return losses;
}

/** The weight every right answer has where nothing is marked in parts. */
function expected({ type }: QuestionSource, count: number): number {
  return type === 'multiple' || type === 'spot' ? Number(share(count)) : 100;
}

/** Pairs and steps take their reasons from the general feedback, where it lists one for each. */
function holdsReasons(question: QuestionSource): boolean {
  if (question.type !== 'order' && question.type !== 'match') return false;
  const parts: readonly { readonly why: string }[] = question.type === 'order' ? question.steps : question.pairs;
  return parts.every(({ why }) => !why.startsWith(unwrittenMark));
}
