import { z } from 'astro/zod';
import { type Guide, id, sourceHash, text } from './field.ts';

const step = z.strictObject({
  text: text(200),
  /** The claim a step leans on, whenever it states a rule or a number. */
  claim: id.optional(),
});

/** What to do at one of the moments, `content/moments/<locale>/<moment>.yaml`. */
export const momentSchema = z.strictObject({
  source: sourceHash.optional(),
  /** The label on the home page. */
  title: text(30),
  /** Slug of the one lesson to read first. */
  read: id,
  /** One calm sentence. */
  lead: text(120),
  /** In the next ten minutes. */
  now: z.array(step).min(1).max(5),
  today: z.array(step).min(1).max(4),
  week: z.array(step).min(1).max(4),
  /** The duty beside the right. */
  duty: text(200),
  /** Who will try to cheat you here. */
  trap: text(240),
  trap_claim: id.optional(),
  /** Channels to call, in the order to try. */
  call: z.array(id).min(1).max(6),
});
export type MomentFields = z.infer<typeof momentSchema>;

const stepHelp = {
  expected: '一步一步写，每步有 text；说到规定或数字时再写 claim',
  example: '- text: 把合同找出来，看清哪天到期。\n  claim: cc-678-extension',
};
export const momentGuide: Guide = {
  source: { label: '照哪一版中文译的', expected: '12位的记号，只有译文才写，用 npm run translated 填', example: 'source: "0a1b2c3d4e5f"' },
  title: { label: '名字', hint: '首页上的几个字', expected: '首页上的几个字', example: 'title: 还不上' },
  read: { label: '先读哪一课', names: 'lesson', same: true, expected: '先读哪一课，写课的名字', example: 'read: call-before-due' },
  lead: { label: '定心的一句话', expected: '一句让人定下心来的话', example: 'lead: 先别躲。早一天开口，多一条路。' },
  now: { ...stepHelp, label: '十分钟里做', hint: '1到5步' },
  'now.*': { ...stepHelp, label: '一步' },
  'now.*.text': { ...stepHelp, label: '做什么' },
  today: { ...stepHelp, label: '今天做', hint: '1到4步' },
  'today.*': { ...stepHelp, label: '一步' },
  'today.*.text': { ...stepHelp, label: '做什么' },
  week: { ...stepHelp, label: '这个星期做', hint: '1到4步' },
  'week.*': { ...stepHelp, label: '一步' },
  'week.*.text': { ...stepHelp, label: '做什么' },
  duty: {
    label: '本分',
    hint: '权利旁边的本分，一两句',
    expected: '权利旁边的本分，一两句',
    example: 'duty: 钱该还还是要还，早说比躲着强。',
  },
  trap: {
    label: '谁会来骗',
    hint: '这时候谁会来骗人，一两句',
    expected: '这时候谁会来骗人，一两句',
    example: 'trap: 有人说交钱就能停催收。别信。',
  },
  trap_claim: {
    label: '“谁会来骗”的依据',
    hint: '说到规定时才选',
    names: 'claim',
    expected: '依据的编号',
    example: 'trap_claim: scam-fee-before-loan',
  },
  call: {
    label: '打给谁',
    hint: '按先后选',
    names: 'channel',
    expected: '方括号里按先后写电话的编号，加引号',
    example: 'call: [lender, "12378"]',
  },
  'now.*.claim': {
    label: '依据',
    hint: '说到规定或号码时才选',
    names: 'claim',
    expected: '依据的编号，说到规定或号码时才写',
    example: 'claim: cc-678-extension',
  },
  'today.*.claim': {
    label: '依据',
    hint: '说到规定或号码时才选',
    names: 'claim',
    expected: '依据的编号，说到规定或号码时才写',
    example: 'claim: cc-678-extension',
  },
  'week.*.claim': {
    label: '依据',
    hint: '说到规定或号码时才选',
    names: 'claim',
    expected: '依据的编号，说到规定或号码时才写',
    example: 'claim: cc-678-extension',
  },
  'call.*': { label: '一个电话', expected: '电话的编号，加引号', example: 'call: [lender, "12378"]' },
};
