import type { XmlElement } from '@rgrove/parse-xml';
import { unwrittenMark } from '../../../domain/text/unwritten.ts';
import type { QuestionSource } from '../../../schema/quiz.ts';
import { childOf, childrenOf, rawText, settingOf } from './element.ts';
import { markupLosses } from './words.ts';

/** What questions of every type can have in Moodle and not here, in plain Chinese: it is told, not dropped. */
export function generalLosses(element: XmlElement, question: QuestionSource, format: string, tags: readonly string[]): readonly string[] {
  const losses = [...markupLosses(element, format)];
  const overall = [
    'correctfeedback',
    'partiallycorrectfeedback',
    'incorrectfeedback',
    ...(holdsReasons(question) ? [] : ['generalfeedback']),
  ];
  if (overall.some((name) => rawText(childOf(element, name)) !== '')) losses.push('总的一句反馈没有放进来，写进各项的道理。');
  if (childrenOf(element, 'hint').some((hint) => (rawText(hint) || rawText(childOf(hint, 'hintcontent'))) !== '')) {
    losses.push('提示没有放进来。');
  }
  const foreign = tags.filter((tag) => !/^(?:type|claim):/.test(tag));
  if (foreign.length > 0) losses.push(`标签没有放进来：${foreign.join('、')}。`);
  if (settingOf(element, 'hidden') === '1') losses.push('在 Moodle 里是停用的题，也放进来了。');
  return losses;
}

/** Pairs and steps take their reasons from the general feedback, where it lists one for each. */
function holdsReasons(question: QuestionSource): boolean {
  if (question.type !== 'order' && question.type !== 'match') return false;
  const parts: readonly { readonly why: string }[] = question.type === 'order' ? question.steps : question.pairs;
  return parts.every(({ why }) => !why.startsWith(unwrittenMark));
}
