import { z } from 'astro/zod';
import { figureGuide, type Guide, id, lessonsGuide, sourceHash, text } from './field.ts';

/** How a story ended: well, so that it can still be mended, by a wrong turn, or in the hands of a cheat. */
export const moods = ['good', 'mixed', 'bad', 'cheated'] as const;

const scene = z
  .strictObject({
    /** Unique within its story; becomes an anchor of the page. */
    id,
    /** What happens. A blank line starts a paragraph. */
    text: text(400),
    /** Claims whose own text the page prints below the scene: a story never restates the law. */
    claims: z.array(id).max(2).default([]),
    /** What the reader may do now. */
    choices: z
      .array(z.strictObject({ text: text(80), to: id }))
      .min(2)
      .max(3)
      .optional(),
    /** Instead of choices: the story is over, here is the one thing to do and whom to call. */
    end: z.strictObject({ mood: z.enum(moods), action: text(120), call: id }).optional(),
  })
  .refine((one) => (one.choices === undefined) !== (one.end === undefined), { path: ['id'], params: { code: 'story-scene' } });

/** A branching role play, `content/stories/<locale>/<slug>.yaml`. The first scene is its start. */
export const storySchema = z.strictObject({
  title: text(40),
  /** One sentence for lists. */
  summary: text(160),
  audience: z.enum(['borrower', 'staff']),
  /** Name of a drawing, and what it shows. */
  figure: id,
  alt: text(160),
  /** Slugs of the lessons it belongs to, the nearest first. */
  lessons: z.array(id).min(1).max(5),
  source: sourceHash.optional(),
  scenes: z.array(scene).min(3).max(24),
});
export type StoryFields = z.infer<typeof storySchema>;

const sceneExample = '- id: ring\n  text: 夜里十一点，电话响了。\n  choices:\n    - text: 先问他是哪家机构\n      to: asked';

export const storyGuide: Guide = {
  title: { label: '故事的名字', expected: '故事的名字，最多40个字', example: 'title: 夜里来电' },
  summary: { label: '一句话', hint: '说清讲什么', expected: '一句话说清讲什么', example: 'summary: 夜里有人打电话催债，怎么接。' },
  audience: { label: '给谁看', same: true, expected: 'borrower（农户）或 staff（一线人员）', example: 'audience: borrower' },
  figure: figureGuide('night-clock'),
  alt: { label: '图上有什么', expected: '图上有什么', example: 'alt: 挂钟指着十点，猫睡在手机旁' },
  lessons: lessonsGuide('verify-the-collector'),
  source: { label: '照哪一版中文译的', expected: '12位的记号，只有译文才写，用 npm run translated 填', example: 'source: "0a1b2c3d4e5f"' },
  scenes: {
    label: '一幕一幕',
    hint: '3到24幕，第一幕就是开头',
    expected: '3到24幕，第一幕就是开头',
    example: `scenes:\n  ${sceneExample.replaceAll('\n', '\n  ')}`,
  },
  'scenes.*': { label: '一幕', expected: '一幕要么有 choices（2到3个），要么有 end，不能两样都有，也不能都没有', example: sceneExample },
  'scenes.*.text': {
    label: '发生了什么',
    hint: '空一行就是另起一段；规定不写在这里',
    expected: '这一幕发生了什么，最多400个字',
    example: 'text: 夜里十一点，电话响了。',
  },
  'scenes.*.claims': {
    label: '依据',
    hint: '最多两个，网页印依据自己的话',
    names: 'claim',
    expected: '方括号里写依据的编号，最多两个；网页印依据自己的话',
    example: 'claims: [gb45251-hours]',
  },
  'scenes.*.choices': {
    label: '选择',
    hint: '2到3个；结局的那一幕不写',
    expected: '2到3个选择，每个有 text 和 to',
    example: 'choices:\n  - text: 先问他是哪家机构\n    to: asked',
  },
  'scenes.*.choices.*.to': {
    label: '通到哪一幕',
    hint: '写那一幕的编号',
    names: 'scene',
    expected: '这份故事里有的一幕',
    example: 'to: asked',
  },
  'scenes.*.end': {
    label: '结局',
    hint: '有选择的那一幕不写',
    expected: '结局：mood、action、call 三样',
    example: 'end:\n  mood: good\n  action: 把来电记下来\n  call: "12378"',
  },
  'scenes.*.end.mood': {
    label: '结局好不好',
    expected: 'good（好）、mixed（还能补救）、bad（走错了）或 cheated（上了当）',
    example: 'mood: good',
  },
  'scenes.*.end.action': { label: '现在做一件事', expected: '现在做的一件事', example: 'action: 把来电的时间记下来' },
  'scenes.*.end.call': { label: '打给谁', names: 'channel', expected: '电话的编号，加引号', example: 'call: "12378"' },
  'scenes.*.id': {
    label: '编号',
    hint: '小写字母、数字和短横线，一个故事里不重复',
    expected: '一幕要么有 choices（2到3个），要么有 end，不能两样都有，也不能都没有',
    example: sceneExample,
  },
  'scenes.*.choices.*.text': { label: '怎么做', expected: '读者能做的一件事，最多80个字', example: 'text: 先问他是哪家机构' },
  'scenes.*.choices.*': { label: '一个选择', expected: '每个选择都有 text 和 to', example: '- text: 先问他是哪家机构\n  to: asked' },
  'lessons.*': { label: '一课', expected: '课的名字', example: 'lessons: [verify-the-collector]' },
  'scenes.*.claims.*': { label: '一条依据', expected: '依据的编号', example: 'claims: [gb45251-hours]' },
};
