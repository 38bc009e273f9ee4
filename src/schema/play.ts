import { z } from 'astro/zod';
import { itemKinds } from '../domain/play/verdict.ts';
import { figureGuide, type Guide, id, lessonsGuide, sourceHash, text } from './field.ts';

const role = z.strictObject({
  /** As the other calls them; stands on the buttons. */
  name: text(20),
  /** Who you are, said to you. */
  who: text(160),
  /** What you want from this talk. */
  wants: text(160),
  /** What the other does not know. */
  knows: text(200),
});

const prompt = z.strictObject({
  /** What to say or do, in one's own words. Not a line to read out. */
  do: text(160),
  /** Folded: for whoever does not know how to begin. */
  hint: text(160).optional(),
});

const step = z
  .strictObject({
    /** The prompt of 甲, who begins when both have one. */
    a: prompt.optional(),
    /** The prompt of 乙. */
    b: prompt.optional(),
    /** For both, when the step has been acted. */
    pause: text(120).optional(),
  })
  .refine((one) => one.a !== undefined || one.b !== undefined, { path: ['pause'], params: { code: 'play-step' } });

const item = z.strictObject({
  /** What may not happen, or what belongs to a good talk. */
  kind: z.enum(itemKinds),
  /** What somebody who watches can see or hear. */
  text: text(60),
  /** The claim behind it; its own text is printed in the debrief. */
  claim: id,
});

/** A role play for two, `content/plays/<locale>/<slug>.yaml`. 甲 is who collects or lends, 乙 who is spoken to. */
export const playSchema = z.strictObject({
  title: text(40),
  /** One sentence for lists. */
  summary: text(160),
  /** How long it takes with its debrief. */
  minutes: z.number().int().min(5).max(60),
  /** Name of a drawing, and what it shows. */
  figure: id,
  alt: text(160),
  /** Slugs of the lessons it belongs to, the nearest first. */
  lessons: z.array(id).min(1).max(4),
  source: sourceHash.optional(),
  roles: z.strictObject({ a: role, b: role }),
  /** What both know before they begin. A blank line starts a paragraph. */
  scene: text(400),
  steps: z.array(step).min(3).max(9),
  checklist: z.array(item).min(4).max(10),
  debrief: z.strictObject({
    /** Questions to 甲. */
    a: z.array(text(120)).min(1).max(3),
    /** Questions to 乙. */
    b: z.array(text(120)).min(1).max(3),
    /** What is to be remembered, each with the claims behind it. */
    points: z
      .array(z.strictObject({ text: text(160), claims: z.array(id).min(1).max(2) }))
      .min(2)
      .max(5),
  }),
});
export type PlayFields = z.infer<typeof playSchema>;

const stepExample = '- a:\n    do: 报清哪家机构、叫什么\n    hint: “我是农商行的小周。”\n  b:\n    do: 有点慌，先听他说';
const itemExample = '- kind: must-not\n  text: 夜里打电话\n  claim: cba-2026-hours';
const indented = (example: string): string => example.replaceAll(/^/gm, '  ');

export const playGuide: Guide = {
  title: { label: '这一场的名字', expected: '这一场的名字，最多40个字', example: 'title: 到期前的提醒电话' },
  summary: { label: '一句话', hint: '说清练什么', expected: '一句话说清练什么', example: 'summary: 还没到期，怎么打电话提醒。' },
  minutes: {
    label: '几分钟',
    hint: '连讲评大约几分钟，5到60',
    same: true,
    expected: '连讲评大约几分钟，写数字，5到60',
    example: 'minutes: 15',
  },
  figure: figureGuide('early-call'),
  alt: { label: '图上有什么', expected: '图上有什么', example: 'alt: 桌上一部电话，旁边一张日历' },
  lessons: lessonsGuide('call-before-due'),
  source: { label: '照哪一版中文译的', expected: '12位的记号，只有译文才写，用 npm run translated 填', example: 'source: "0a1b2c3d4e5f"' },
  roles: {
    label: '两个人',
    expected: '两个人：a 是催收、放贷的一方，b 是另一方',
    example: 'roles:\n  a:\n    name: 小周\n  b:\n    name: 何满仓',
  },
  'roles.a': {
    label: '甲',
    hint: '催收、放贷的一方',
    expected: '一个人要写 name、who、wants、knows 四样',
    example: 'a:\n  name: 小周\n  who: 你是信贷员\n  wants: 提醒他别晚还\n  knows: 他上回晚过一天',
  },
  'roles.b': {
    label: '乙',
    hint: '另一方',
    expected: '一个人要写 name、who、wants、knows 四样',
    example: 'b:\n  name: 何满仓\n  who: 你种大棚菜\n  wants: 别丢面子\n  knows: 卡里还差两千',
  },
  scene: {
    label: '两个人都知道的',
    hint: '什么时候，在哪里，为什么事；空一行就是另起一段',
    expected: '两个人都知道的：什么时候，在哪里，为什么事',
    example: 'scene: 上午十点，小周在营业厅打电话。',
  },
  steps: {
    label: '一步一步',
    hint: '3到9步，甲先乙后，只写一个人也行',
    expected: '3到9步，一步一步演',
    example: `steps:\n${indented(stepExample)}`,
  },
  'steps.*': { label: '一步', expected: '每一步至少写 a 或 b 一个人的 do', example: stepExample },
  'steps.*.a': { label: '甲做什么', expected: 'do 写他要说什么、做什么，hint 可以不写', example: 'a:\n  do: 报清哪家机构、叫什么' },
  'steps.*.b': { label: '乙做什么', expected: 'do 写他要说什么、做什么，hint 可以不写', example: 'b:\n  do: 有点慌，先听他说' },
  'steps.*.pause': {
    label: '停下来想一想',
    hint: '可以不写',
    expected: '演完这一步，两个人停下来想的一句话',
    example: 'pause: 他愿意说真话了吗？',
  },
  checklist: {
    label: '打勾的单子',
    hint: '4到10样，看的人能看见、听见的',
    expected: '4到10样，看的人能看见、听见的',
    example: `checklist:\n${indented(itemExample)}`,
  },
  'checklist.*': { label: '一样', expected: '每一样写 kind、text、claim', example: itemExample },
  'checklist.*.kind': { label: '该有还是不该有', expected: 'must-not（不该有的）或 should（该做到的）', example: 'kind: must-not' },
  'checklist.*.claim': { label: '依据', names: 'claim', expected: '背后的依据，content/claims/ 里有的', example: 'claim: cba-2026-hours' },
  debrief: {
    label: '讲评',
    expected: '演完以后：a、b 各几个问题，points 是讲评',
    example:
      'debrief:\n  a: [哪一句最难开口？]\n  b: [哪一句让你踏实？]\n  points:\n    - text: 早一天说，多一条路。\n      claims: [nego-before-due]',
  },
  'debrief.a': { label: '问甲', hint: '1到3个', expected: '问甲的问题，1到3个', example: 'a: [哪一句最难开口？]' },
  'debrief.b': { label: '问乙', hint: '1到3个', expected: '问乙的问题，1到3个', example: 'b: [哪一句让你踏实？]' },
  'debrief.points': {
    label: '记住这几条',
    hint: '2到5条，每条都要有依据',
    expected: '2到5条讲评，每条写 text 和 claims',
    example: 'points:\n  - text: 早一天说，多一条路。\n    claims: [nego-before-due]',
  },
  'debrief.points.*.claims': {
    label: '依据',
    hint: '一到两个',
    names: 'claim',
    expected: '方括号里写依据的编号，一到两个',
    example: 'claims: [nego-before-due]',
  },
  'roles.a.name': {
    label: '叫什么',
    expected: '一个人要写 name、who、wants、knows 四样',
    example: 'a:\n  name: 小周\n  who: 你是信贷员\n  wants: 提醒他别晚还\n  knows: 他上回晚过一天',
  },
  'roles.a.who': {
    label: '是谁',
    expected: '一个人要写 name、who、wants、knows 四样',
    example: 'a:\n  name: 小周\n  who: 你是信贷员\n  wants: 提醒他别晚还\n  knows: 他上回晚过一天',
  },
  'roles.a.wants': {
    label: '想要什么',
    expected: '一个人要写 name、who、wants、knows 四样',
    example: 'a:\n  name: 小周\n  who: 你是信贷员\n  wants: 提醒他别晚还\n  knows: 他上回晚过一天',
  },
  'roles.a.knows': {
    label: '知道什么',
    hint: '对方不知道的',
    expected: '一个人要写 name、who、wants、knows 四样',
    example: 'a:\n  name: 小周\n  who: 你是信贷员\n  wants: 提醒他别晚还\n  knows: 他上回晚过一天',
  },
  'roles.b.name': {
    label: '叫什么',
    expected: '一个人要写 name、who、wants、knows 四样',
    example: 'b:\n  name: 何满仓\n  who: 你种大棚菜\n  wants: 别丢面子\n  knows: 卡里还差两千',
  },
  'roles.b.who': {
    label: '是谁',
    expected: '一个人要写 name、who、wants、knows 四样',
    example: 'b:\n  name: 何满仓\n  who: 你种大棚菜\n  wants: 别丢面子\n  knows: 卡里还差两千',
  },
  'roles.b.wants': {
    label: '想要什么',
    expected: '一个人要写 name、who、wants、knows 四样',
    example: 'b:\n  name: 何满仓\n  who: 你种大棚菜\n  wants: 别丢面子\n  knows: 卡里还差两千',
  },
  'roles.b.knows': {
    label: '知道什么',
    hint: '对方不知道的',
    expected: '一个人要写 name、who、wants、knows 四样',
    example: 'b:\n  name: 何满仓\n  who: 你种大棚菜\n  wants: 别丢面子\n  knows: 卡里还差两千',
  },
  'steps.*.a.do': { label: '说什么、做什么', expected: '要说什么、做什么，最多160个字', example: 'do: 报清哪家机构、叫什么' },
  'steps.*.a.hint': { label: '不会说就点开', expected: '不会说的点开看，最多160个字；可以不写', example: 'hint: “我是农商行的小周。”' },
  'steps.*.b.do': { label: '说什么、做什么', expected: '要说什么、做什么，最多160个字', example: 'do: 有点慌，先听他说' },
  'steps.*.b.hint': { label: '不会说就点开', expected: '不会说的点开看，最多160个字；可以不写', example: 'hint: “我现在有点忙。”' },
  'checklist.*.text': { label: '看见什么、听见什么', expected: '看的人能看见、听见的，最多60个字', example: 'text: 夜里打电话' },
  'debrief.a.*': { label: '一问', expected: '一个问题，最多120个字', example: 'a: [哪一句最难开口？]' },
  'debrief.b.*': { label: '一问', expected: '一个问题，最多120个字', example: 'b: [哪一句让你踏实？]' },
  'debrief.points.*.text': { label: '说什么', expected: '要记住的一句话，最多160个字', example: 'text: 早一天说，多一条路。' },
  'lessons.*': { label: '一课', expected: '课的名字', example: 'lessons: [call-before-due]' },
  'debrief.points.*': {
    label: '一条',
    expected: '每一条都有 text 和 claims',
    example: '- text: 早一天说，多一条路。\n  claims: [nego-before-due]',
  },
  'debrief.points.*.claims.*': { label: '一条依据', expected: '依据的编号', example: 'claims: [nego-before-due]' },
};
