import { z } from 'astro/zod';
import { type Guide, id, text } from './field.ts';

const option = z.strictObject({
  /** What the reader picks. */
  text: text(120),
  /** `true` on a right option; left out on the others. */
  right: z.boolean().default(false),
  /** The reason shown for picking it. */
  why: text(240),
});

const base = {
  /** Stable for ever: progress hangs on it. */
  id,
  ask: text(160),
  /** Claims behind the question. */
  claims: z.array(id).default([]),
};

const wrong = (code: string, path: (string | number)[]) => ({ path, params: { code } });
const rightCount = (options: readonly { right: boolean }[]): number => options.filter((item) => item.right).length;

const single = z
  .strictObject({ ...base, type: z.literal('single'), options: z.array(option).min(2).max(4) })
  .refine((question) => rightCount(question.options) > 0, wrong('no-right-answer', ['options']))
  .refine((question) => rightCount(question.options) < 2, wrong('too-many-right', ['options']));

const multiple = z
  .strictObject({ ...base, type: z.literal('multiple'), options: z.array(option).min(3).max(6) })
  .refine((question) => rightCount(question.options) > 0, wrong('no-right-answer', ['options']))
  .refine((question) => rightCount(question.options) < question.options.length, wrong('all-right', ['options']));

const judge = z.strictObject({
  ...base,
  type: z.literal('judge'),
  /** `true` when the statement is right. */
  answer: z.boolean(),
  /** Reason shown to somebody who says the statement is right. */
  when_true: text(240),
  /** Reason shown to somebody who says it is wrong. */
  when_false: text(240),
});

const order = z.strictObject({
  ...base,
  type: z.literal('order'),
  /** In the right order; the page shuffles them. */
  steps: z
    .array(z.strictObject({ text: text(120), why: text(240) }))
    .min(3)
    .max(5),
});

const match = z.strictObject({
  ...base,
  type: z.literal('match'),
  pairs: z
    .array(z.strictObject({ left: text(60), right: text(120), why: text(240) }))
    .min(3)
    .max(5),
});

const yuan = z.number().min(0).max(99_999_999).multipleOf(0.01);
const amount = z.strictObject({
  ...base,
  type: z.literal('amount'),
  /** In yuan. */
  answer: yuan,
  /** Yuan either way that still count as right. */
  tolerance: yuan,
  why: text(240),
  /** Reason shown for an answer that is too small. */
  low: text(240),
  /** Reason shown for an answer that is too big. */
  high: text(240),
});

const spot = z
  .strictObject({
    ...base,
    type: z.literal('spot'),
    /** Who the message comes from. */
    from: text(40),
    lines: z
      .array(z.strictObject({ text: text(160), trap: z.boolean().default(false), why: text(240) }))
      .min(2)
      .max(6),
  })
  .refine((question) => question.lines.some((line) => line.trap), wrong('no-right-answer', ['lines']));

/** One question, by its `type`. */
export const questionSchema = z.discriminatedUnion('type', [single, multiple, judge, order, match, amount, spot]);
export type QuestionSource = z.infer<typeof questionSchema>;

/** `content/quizzes/<locale>/<slug>.yaml`. */
export const quizSchema = z.strictObject({ questions: z.array(questionSchema).min(1).max(8) });
export type QuizSource = z.infer<typeof quizSchema>;

const optionExample = '- text: 一张白纸，不好也不坏\n  right: true\n  why: 没借过就没有记录。';

export const quizGuide: Guide = {
  questions: {
    label: '题',
    hint: '1到8道，一课四到六道最好',
    expected: '1到8道题，每题前面一个减号',
    example: 'questions:\n  - id: blank-page\n    type: single',
  },
  'questions.*': {
    label: '一道题',
    expected: '一道完整的题',
    example: '- id: blank-page\n  type: single\n  ask: 没贷过款，征信是什么样？',
  },
  'questions.*.id': {
    label: '编号',
    hint: '小写字母、数字和短横线，一份题里不重复。读者的记录靠它，定了就不改',
    expected: '小写字母、数字和短横线，一份题里不重复，定了就不改',
    example: 'id: blank-page',
  },
  'questions.*.type': {
    label: '题型',
    expected: '题型：single、multiple、judge、order、match、amount、spot 之一',
    example: 'type: single',
  },
  'questions.*.ask': { label: '问题', expected: '问题，最多160个字', example: 'ask: 刘桂兰从没贷过款，她的征信是什么样？' },
  'questions.*.claims': {
    label: '依据',
    hint: '这道题说的规定，可以不选',
    names: 'claim',
    expected: '方括号里写依据的编号，可以空着',
    example: 'claims: [zx-bad-record-5y]',
  },
  'questions.*.options': {
    label: '选项',
    hint: '单选2到4个，只有一个对；多选3到6个，至少一个对、一个不对',
    expected: '选项：单选2到4个，只有一个 right: true；多选3到6个，至少一个对、至少一个不对',
    example: optionExample,
  },
  'questions.*.options.*': { label: '一个选项', expected: '每个选项都有 text 和 why', example: optionExample },
  'questions.*.options.*.text': { label: '选项的话', expected: '选项的话，最多120个字', example: 'text: 一张白纸，不好也不坏' },
  'questions.*.options.*.right': { label: '这一项是对的', expected: '正确的选项写 true，别的不用写', example: 'right: true' },
  'questions.*.options.*.why': {
    label: '道理',
    hint: '选了这一项会看到的话，要教人一点东西',
    expected: '选了这一项会看到的道理，每个选项都要有，最多240个字',
    example: 'why: 没借过就没有记录。银行只是还不认识她。',
  },
  'questions.*.answer': {
    label: '答案',
    hint: '判断题：打开就是“对”。算钱的题：多少元，只写数字',
    expected: '判断题写 true 或 false；算钱的题写多少元，只写数字',
    example: 'answer: 1825',
  },
  'questions.*.when_true': {
    label: '选“对”的人看到',
    expected: '选“对”的人会看到的话',
    example: 'when_true: 不对。没还清，五年一天也没开始数。',
  },
  'questions.*.when_false': {
    label: '选“不对”的人看到',
    expected: '选“不对”的人会看到的话',
    example: 'when_false: 你说得准。先还清，才开始数五年。',
  },
  'questions.*.steps': {
    label: '步骤',
    hint: '3到5步，按正确的先后写，网页会打乱',
    expected: '3到5步，按正确的先后写，每步有 text 和 why',
    example: '- text: 问清他是哪家机构\n  why: 先知道对方是谁。',
  },
  'questions.*.steps.*.text': { label: '做什么', expected: '这一步做什么', example: 'text: 问清他是哪家机构' },
  'questions.*.steps.*.why': { label: '为什么排在这里', expected: '为什么排在这里', example: 'why: 先知道对方是谁。' },
  'questions.*.pairs': {
    label: '配对',
    hint: '3到5对',
    expected: '3到5对，每对有 left、right 和 why',
    example: '- left: 本金\n  right: 借到手的钱\n  why: 利息按它算。',
  },
  'questions.*.pairs.*.left': { label: '左边', expected: '左边的说法', example: 'left: 本金' },
  'questions.*.pairs.*.right': { label: '右边', hint: '每对都不一样', expected: '右边的意思，每对都不一样', example: 'right: 借到手的钱' },
  'questions.*.pairs.*.why': { label: '为什么这样配', expected: '为什么这样配', example: 'why: 利息按它算。' },
  'questions.*.tolerance': {
    label: '上下差',
    hint: '上下差多少元也算对',
    expected: '上下差多少元也算对，只写数字',
    example: 'tolerance: 5',
  },
  'questions.*.why': { label: '答对看到', expected: '答对后看到的道理', example: 'why: 5元乘365天，是1825元。' },
  'questions.*.low': { label: '答少了看到', expected: '答少了的人会看到的话', example: 'low: 少了。一天5块，要乘365天。' },
  'questions.*.high': { label: '答多了看到', expected: '答多了的人会看到的话', example: 'high: 多了。只乘一年365天。' },
  'questions.*.from': { label: '谁发来的', expected: '这段话是谁发来的', example: 'from: 陌生短信' },
  'questions.*.lines': {
    label: '一句一句',
    hint: '2到6句，至少一句是圈套',
    expected: '2到6句，至少一句写 trap: true',
    example: '- text: 先交980元解冻费\n  trap: true\n  why: 放款前要钱的，都是骗。',
  },
  'questions.*.lines.*.text': { label: '短信里的一句', expected: '短信里的一句话', example: 'text: 先交980元解冻费' },
  'questions.*.lines.*.trap': { label: '这一句是圈套', expected: '是圈套写 true，不是就写 false', example: 'trap: true' },
  'questions.*.lines.*.why': {
    label: '道理',
    hint: '为什么是圈套，或者为什么不是',
    expected: '为什么是圈套，或者为什么不是',
    example: 'why: 放款前要钱的，都是骗。',
  },
  'questions.*.steps.*': {
    label: '一步',
    expected: '每一步都有 text 和 why',
    example: '- text: 问清他是哪家机构\n  why: 先知道对方是谁。',
  },
  'questions.*.pairs.*': {
    label: '一对',
    expected: '每一对都有 left、right 和 why',
    example: '- left: 本金\n  right: 借到手的钱\n  why: 利息按它算。',
  },
  'questions.*.lines.*': {
    label: '一句',
    expected: '每一句都有 text、trap 和 why',
    example: '- text: 先交980元解冻费\n  trap: true\n  why: 放款前要钱的，都是骗。',
  },
  'questions.*.claims.*': { label: '一条依据', expected: '依据的编号', example: 'claims: [zx-bad-record-5y]' },
};
