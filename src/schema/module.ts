import { z } from 'astro/zod';
import { type Guide, id, localised } from './field.ts';

/** The modules in their order, `content/modules.yaml`: each is a field on the home page. */
export const moduleSchema = z.strictObject({
  id,
  /** Name of a drawing in `src/drawings`. */
  icon: id,
  title: localised(60),
  /** One line: what you will be able to do. */
  promise: localised(120),
});
export type Module = z.infer<typeof moduleSchema>;
export const modulesSchema = z.array(moduleSchema);

export const moduleGuide: Guide = {
  '': { label: '单元', expected: '一个一个的单元，每个前面一个减号', example: '- id: credit\n  icon: module-credit' },
  '*': { label: '一个单元', expected: '一个完整的单元', example: '- id: credit\n  icon: module-credit' },
  '*.id': {
    label: '编号',
    hint: '小写字母、数字和短横线，不重复，定了就不改',
    expected: '小写字母、数字和短横线，不重复',
    example: 'id: credit',
  },
  '*.icon': { label: '图', names: 'figure', expected: '图的名字', example: 'icon: module-credit' },
  '*.title': {
    label: '名字',
    hint: '每种语言都写',
    expected: '每种语言的名字',
    example: 'title: { zh-CN: 信用是怎么回事, en: What credit is }',
  },
  '*.promise': {
    label: '学完会做什么',
    hint: '每种语言一句',
    expected: '学完会做什么，每种语言一句',
    example: 'promise: { zh-CN: 会查自己的征信。, en: Read your own record. }',
  },
};
