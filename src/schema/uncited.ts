import { z } from 'astro/zod';
import { type Guide, text } from './field.ts';

/** A sentence that sounds like a rule and needs no claim, in `content/uncited.yaml`. */
export const uncitedSchema = z.array(
  z.strictObject({
    /** The sentence as it stands in the text, or the part of it that is said elsewhere too. */
    sentence: text(120),
    /** Why no claim is needed. */
    reason: text(120),
  }),
);
export type UncitedException = z.infer<typeof uncitedSchema>[number];

export const uncitedGuide: Guide = {
  '': {
    label: '不用依据的话',
    expected: '一条一条的例外，每条前面一个减号',
    example: '- sentence: 一天只要五毛\n  reason: 故事里骗子的话',
  },
  '*': { label: '一句话', expected: '一条完整的例外', example: '- sentence: 一天只要五毛\n  reason: 故事里骗子的话' },
  '*.sentence': { label: '课里那句话', hint: '一字不差', expected: '课里那句话，一字不差', example: 'sentence: 一天只要五毛' },
  '*.reason': { label: '为什么不用依据', expected: '为什么不用依据', example: 'reason: 故事里骗子的话' },
};
