import { z } from 'astro/zod';
import { type Guide, id, isoDate, localisedInPart, text } from './field.ts';

/** How far a claim was verified. `unverified` exists so that the build can refuse it by name. */
export const levels = ['text-seen', 'secondary', 'unverified'] as const;

/** One statement of fact or law with the clause behind it, in `content/claims/*.yaml`. */
export const claimSchema = z.strictObject({
  id,
  /** The statement in plain words, no stronger than its source. */
  text: localisedInPart(400),
  /** Id of the law, rule or notice in `content/sources.yaml`. */
  source: id,
  /** Article within the source. */
  article: localisedInPart(60).optional(),
  /** The rule's own words, only where they were read in the rule itself. */
  quote: text(200).optional(),
  /** `text-seen`: the rule's own text was read. `secondary`: a reliable report of it. */
  level: z.enum(levels),
  /** How many independent readings agree. */
  readings: z.number().int().min(1).max(9).default(1),
  /** The day it was last compared with its source. */
  checked: isoDate,
  /** First day it holds, where that differs from its source's. */
  effective: isoDate.optional(),
  /** Last day it holds. */
  expires: isoDate.optional(),
  /** For editors only: where the text was read, and how it was settled when two readings differed. */
  note: text(300).optional(),
});
export type ClaimSource = z.infer<typeof claimSchema>;
export const claimsSchema = z.array(claimSchema);

export const claimGuide: Guide = {
  '': { label: '依据', expected: '一条一条的依据，每条前面一个减号', example: '- id: zx-bad-record-5y\n  text: { zh-CN: …, en: … }' },
  '*': {
    label: '一条依据',
    expected: '一条完整的依据',
    example: '- id: zx-bad-record-5y\n  text: { zh-CN: …, en: … }\n  source: credit-reporting-regulation',
  },
  '*.id': {
    label: '编号',
    hint: '小写字母、数字和短横线，全站不重复，定了就不改',
    expected: '小写字母、数字和短横线，全站不重复',
    example: 'id: zx-bad-record-5y',
  },
  '*.text': {
    label: '这条规定说什么',
    hint: '每种语言一句话，不能比原文说得重',
    expected: '每种语言一句话',
    example: 'text: { zh-CN: 从还清那天起算，再保存五年。, en: Kept five years from payoff. }',
  },
  '*.source': {
    label: '出处',
    names: 'source',
    expected: 'content/sources.yaml 里有的出处编号，每条依据都要有',
    example: 'source: credit-reporting-regulation',
  },
  '*.article': {
    label: '第几条',
    hint: '每种语言都写；没有就不写',
    expected: '第几条，每种语言都写',
    example: 'article: { zh-CN: 第十六条, en: Article 16 }',
  },
  '*.quote': {
    label: '条文原话',
    hint: '一字不改；没看过原文就不写',
    expected: '条文原话，一字不改，最多200个字',
    example: 'quote: 自不良行为或者事件终止之日起为5年',
  },
  '*.level': {
    label: '核实到哪一步',
    hint: '没核实的不能发布',
    expected: 'text-seen（看过原文）或 secondary（可靠转述）；unverified（没核实）的不能发布',
    example: 'level: text-seen',
  },
  '*.readings': { label: '核对过几遍', hint: '分头核对的遍数，一遍就不写', expected: '分头核对过几遍，写数字', example: 'readings: 2' },
  '*.checked': {
    label: '核对日期',
    hint: '最近一次对照出处的那天',
    expected: '最近一次对照出处的日期，写成 年-月-日',
    example: 'checked: 2026-11-24',
  },
  '*.effective': { label: '从哪天起', hint: '和出处不一样才写', expected: '从哪天起有效，写成 年-月-日', example: 'effective: 2026-08-01' },
  '*.expires': { label: '到哪天为止', hint: '有期限才写', expected: '到哪天为止有效，写成 年-月-日', example: 'expires: 2026-12-31' },
  '*.note': {
    label: '给编辑看的话',
    hint: '不上网页：原文在哪里看到的，两遍核对不一样时怎么定的',
    expected: '给编辑看的话：原文在哪里看到的，两遍核对不一样时怎么定的',
    example: 'note: 两份材料写的收费不同，按2025年的新通知。',
  },
};
