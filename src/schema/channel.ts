import { z } from 'astro/zod';
import { type Guide, id, isoDate, localised } from './field.ts';

/** Somebody to call, in `content/channels.yaml`. */
export const channelSchema = z.strictObject({
  id,
  /** Digits to dial; absent where the number is on the reader's own contract or in the village. */
  number: z
    .string()
    .refine((value) => /^\d{3,12}$/.test(value), { params: { code: 'field-type' } })
    .optional(),
  name: localised(60),
  /** What to call it for. */
  for: localised(240),
  /** The first words to say. */
  say: localised(240),
  /** Honest words about hours: they differ from place to place. */
  hours: localised(120),
  /** For collectors and loan officers: not listed on the page for borrowers. */
  staff: z.boolean().default(false),
  /** The day the number was last checked. */
  checked: isoDate,
  /** The claim that carries the number's source. */
  claim: id.optional(),
});
export type Channel = z.infer<typeof channelSchema>;
export const channelsSchema = z.array(channelSchema);

export const channelGuide: Guide = {
  '': { label: '电话', expected: '一个一个的电话，每个前面一个减号', example: '- id: "12378"\n  number: "12378"' },
  '*': { label: '一个电话', expected: '一个完整的电话', example: '- id: "12378"\n  number: "12378"' },
  '*.id': { label: '编号', hint: '小写字母、数字和短横线，定了就不改', expected: '编号，加引号', example: 'id: "12378"' },
  '*.number': {
    label: '号码',
    hint: '只写数字；没有固定号码就不写',
    expected: '要拨的号码，只写数字，加引号；没有固定号码就不写这一行',
    example: 'number: "12378"',
  },
  '*.name': {
    label: '名字',
    hint: '每种语言都写',
    expected: '每种语言的名字',
    example: 'name: { zh-CN: 银行保险投诉热线, en: Banking complaints line }',
  },
  '*.for': {
    label: '什么事打它',
    hint: '每种语言都写',
    expected: '什么事打它，每种语言都写',
    example: 'for: { zh-CN: 投诉银行。, en: Complaints about banks. }',
  },
  '*.say': {
    label: '打通了先说什么',
    hint: '每种语言都写',
    expected: '打通了先说什么，每种语言都写',
    example: 'say: { zh-CN: “我要投诉……”, en: "“I want to complain…”" }',
  },
  '*.hours': {
    label: '什么时候有人接',
    hint: '拿不准就实话实说',
    expected: '什么时候有人接，拿不准就实话实说',
    example: 'hours: { zh-CN: 各地不一样，白天打最稳。, en: Differs by place. }',
  },
  '*.staff': {
    label: '只给一线人员',
    hint: '打开：农户的求助页上不列',
    expected: '只给一线人员看的写 true，别的不写',
    example: 'staff: true',
  },
  '*.checked': {
    label: '核对日期',
    hint: '最近一次核对号码的那天',
    expected: '最近核对的日期，写成 年-月-日',
    example: 'checked: 2026-11-24',
  },
  '*.claim': { label: '依据', hint: '说明这个号码的依据', names: 'claim', expected: '依据的编号', example: 'claim: hot-12378' },
};
