import { z } from 'astro/zod';
import { type Guide, id, isoDate, localisedInPart, text } from './field.ts';

/** Kinds of sources, from the strongest: what a reader may call "the law says" and what only "should". */
export const sourceKinds = [
  'law',
  'regulation',
  'interpretation',
  'rule',
  'standard',
  'guideline',
  'notice',
  'report',
  'calculation',
] as const;

/** A law, rule, standard or notice, in `content/sources.yaml`. */
export const sourceSchema = z.strictObject({
  id,
  title: localisedInPart(80),
  /** The few characters that stand as a mark behind a sentence. */
  short: localisedInPart(40),
  issuer: localisedInPart(80),
  /** Official number, where known. */
  number: text(60).optional(),
  kind: z.enum(sourceKinds),
  published: isoDate.optional(),
  effective: isoDate.optional(),
  /** `voluntary`: recommended, nobody is punished for ignoring it. `ended`: told only as past. */
  status: z.enum(['in-force', 'voluntary', 'ended']),
  url: z.url().optional(),
});
export type LegalSource = z.infer<typeof sourceSchema>;
export const sourcesSchema = z.array(sourceSchema);

export const sourceGuide: Guide = {
  '': {
    label: '出处',
    expected: '一个一个的出处，每个前面一个减号',
    example: '- id: civil-code\n  title: { zh-CN: 民法典, en: Civil Code }',
  },
  '*': { label: '一个出处', expected: '一个完整的出处', example: '- id: civil-code\n  title: { zh-CN: 民法典, en: Civil Code }' },
  '*.id': {
    label: '编号',
    hint: '小写字母、数字和短横线，不重复，定了就不改',
    expected: '小写字母、数字和短横线，不重复',
    example: 'id: civil-code',
  },
  '*.title': {
    label: '全名',
    hint: '每种语言都写',
    expected: '每种语言的全名',
    example: 'title: { zh-CN: 中华人民共和国民法典, en: Civil Code of the PRC }',
  },
  '*.short': { label: '短名', hint: '每种语言都写', expected: '每种语言的短名', example: 'short: { zh-CN: 民法典, en: Civil Code }' },
  '*.issuer': {
    label: '谁发布的',
    hint: '每种语言都写',
    expected: '谁发布的，每种语言都写',
    example: 'issuer: { zh-CN: 国务院, en: State Council }',
  },
  '*.number': { label: '文号', hint: '不知道就不写', expected: '文号，不知道就不写这一行', example: 'number: 国务院令第631号' },
  '*.kind': {
    label: '种类',
    expected:
      '只能是：law（法律）、regulation（行政法规）、interpretation（司法解释）、rule（规章）、standard（标准）、guideline（行业指引）、notice（通知）、report（报道）、calculation（算出来的）',
    example: 'kind: law',
  },
  '*.published': {
    label: '发布日期',
    hint: '不确定就不写',
    expected: '发布日期，写成 年-月-日，不确定就不写这一行',
    example: 'published: 2013-01-21',
  },
  '*.effective': {
    label: '施行日期',
    hint: '不确定就不写',
    expected: '施行日期，写成 年-月-日，不确定就不写这一行',
    example: 'effective: 2013-03-15',
  },
  '*.status': { label: '效力', expected: 'in-force（有效）、voluntary（自愿遵守）或 ended（已失效）', example: 'status: in-force' },
  '*.url': { label: '网址', hint: '完整的网址', expected: '完整的网址', example: 'url: https://www.pbccrc.org.cn/' },
};
