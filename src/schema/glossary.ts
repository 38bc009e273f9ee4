import { z } from 'astro/zod';
import { type Guide, id, sourceHash, text } from './field.ts';

/** Hard words in plain ones, `content/glossary/<locale>.yaml`. */
export const glossarySchema = z.strictObject({
  /** Translations only: hash of the source file at the time of translation. */
  source: sourceHash.optional(),
  terms: z.array(
    z.strictObject({
      id,
      word: text(60),
      plain: text(240),
      /** What people call it in everyday speech. */
      also: z.array(text(40)).default([]),
      /** A word that people use themselves: lessons need not explain it. It stands here for the search and the list of words. */
      everyday: z.boolean().default(false),
    }),
  ),
});
export type Glossary = z.infer<typeof glossarySchema>;
export type Term = Glossary['terms'][number];

export const glossaryGuide: Guide = {
  source: { label: '照哪一版中文译的', expected: '12位的记号，只有译文才写，用 npm run translated 填', example: 'source: "0a1b2c3d4e5f"' },
  terms: {
    label: '难懂的词',
    expected: '一个一个的词，每个前面一个减号',
    example: 'terms:\n  - id: benjin\n    word: 本金\n    plain: 借到手的钱。',
  },
  'terms.*': { label: '一个词', expected: '一个完整的词条', example: '- id: benjin\n  word: 本金\n  plain: 借到手的钱。' },
  'terms.*.id': {
    label: '编号',
    hint: '小写字母、数字和短横线，不重复，定了就不改',
    expected: '小写字母、数字和短横线，不重复',
    example: 'id: benjin',
  },
  'terms.*.word': { label: '难懂的词', expected: '难懂的词', example: 'word: 本金' },
  'terms.*.plain': { label: '大白话', expected: '用大白话解释', example: 'plain: 借到手的钱，利息按它算。' },
  'terms.*.everyday': {
    label: '大家都懂',
    hint: '打开：课里不用点开解释，只给搜索和词表用',
    expected: '大家都懂的词写 true，别的不写；课里不用 <Term>',
    example: 'everyday: true',
  },
  'terms.*.also': { label: '平时的叫法', expected: '方括号里写平时的叫法', example: 'also: [老本, 本钱]' },
  'terms.*.also.*': { label: '一种叫法', expected: '平时的一种叫法', example: 'also: [老本, 本钱]' },
};
