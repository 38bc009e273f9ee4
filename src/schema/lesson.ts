import { z } from 'astro/zod';
import { type Guide, id, isoDate, sourceHash, text } from './field.ts';

/** The moments in which people come, in the order of the home page. */
export const moments = ['borrow', 'sign', 'due', 'cannot-pay', 'collected', 'cheated', 'check-record'] as const;
export type Moment = (typeof moments)[number];

/** Longest rule in characters, for a language written in Han characters and for others. */
export const ruleLength = { han: 20, other: 60 };

/** Frontmatter of a lesson, `content/lessons/<locale>/<slug>.mdx`. */
export const lessonSchema = z.strictObject({
  /** The lesson's name in a farmer's own words. */
  title: text(60),
  /** Id of the module it belongs to. */
  module: id,
  /** Place within the module, from 1. */
  order: z.number().int().min(1).max(99),
  /** The one rule of thumb. */
  rule: text(ruleLength.other),
  /** The one thing to do today. */
  action: text(120),
  /** One sentence for lists and for people who forward the page. */
  summary: text(160),
  /**
   * What people who need this lesson would say or type, in their own short words: the search box looks here, no page shows it.
   * For example `没钱还贷款` and `能不能缓几个月` for a lesson on calling before a loan is due.
   */
  asks: z.array(text(40)).max(8).default([]),
  /** The moments in which this lesson helps. */
  moments: z.array(z.enum(moments)),
  /** Who it is for. */
  audience: z.enum(['borrower', 'staff']),
  /** A draft is built, and says so. */
  status: z.enum(['draft', 'reviewed']),
  /** The day somebody last reread the whole lesson. */
  reviewed: isoDate,
  /** Translations only: hash of the source files at the time of translation. */
  source: sourceHash.optional(),
});
export type LessonFields = z.infer<typeof lessonSchema>;

/** Frontmatter of a running text such as `content/pages/<locale>/about.mdx`. */
export const pageSchema = z.strictObject({
  title: text(60),
  summary: text(160),
  source: sourceHash.optional(),
});
export type PageFields = z.infer<typeof pageSchema>;

export const lessonGuide: Guide = {
  title: {
    label: '课的名字',
    hint: '用农户自己的话',
    expected: '课的名字，用农户自己的话，最多60个字',
    example: 'title: 信用就是别人敢不敢借给你',
  },
  module: {
    label: '单元',
    hint: '放在哪个单元里',
    names: 'module',
    same: true,
    expected: 'content/modules.yaml 里有的单元编号',
    example: 'module: credit',
  },
  order: { label: '第几课', hint: '在单元里排第几，从1起', same: true, expected: '在单元里排第几课，写数字，从1起', example: 'order: 1' },
  rule: {
    label: '一条规矩',
    hint: '中文最多20个字，英文最多60个字母；中间有逗号的，分成两行写进田字格',
    mostHan: ruleLength.han,
    expected: '一条规矩，中文最多20个字（英文最多60个字母）',
    example: 'rule: 有借有还，下回不难',
  },
  action: {
    label: '今天做一件事',
    hint: '今天就能做的一件事',
    expected: '今天能做的一件事，最多120个字',
    example: 'action: 在家里墙历上写下每笔欠款和到期日',
  },
  summary: {
    label: '一句话',
    hint: '说清这课讲什么',
    expected: '一句话说清这课讲什么，最多160个字',
    example: 'summary: 征信记什么、谁会看，几句话讲清。',
  },
  asks: {
    label: '大家会怎么问',
    hint: '来找这课的人会怎么说、怎么打字，最多8句；网页上不显示，给搜索用',
    expected: '方括号里写来找这课的人会怎么说，最多8句，给搜索用',
    example: 'asks: [没钱还贷款, 能不能缓几个月]',
  },
  'asks.*': {
    label: '一句问话',
    hint: '农户自己的话',
    expected: '短短一句，农户自己的话，最多40个字',
    example: 'asks: [没钱还贷款, 能不能缓几个月]',
  },
  moments: {
    label: '碰上哪件事',
    hint: '碰上哪件事时该读，可以选几件，也可以不选',
    same: true,
    expected: `方括号里写时刻，只能是：${moments.join('、')}`,
    example: 'moments: [borrow, sign]',
  },
  'moments.*': { label: '一件事', expected: `只能是：${moments.join('、')}`, example: 'moments: [borrow, sign]' },
  audience: { label: '给谁看', same: true, expected: 'borrower（农户）或 staff（一线人员）', example: 'audience: borrower' },
  status: {
    label: '写到哪一步',
    hint: '草稿的网页上会写明是草稿',
    expected: 'draft（草稿）或 reviewed（已复核）',
    example: 'status: draft',
  },
  reviewed: {
    label: '复核日期',
    hint: '整课从头再读一遍的那天',
    expected: '整课复核的日期，写成 年-月-日',
    example: 'reviewed: 2026-11-24',
  },
  source: { label: '照哪一版中文译的', expected: '12位的记号，只有译文才写，用 npm run translated 填', example: 'source: "0a1b2c3d4e5f"' },
};
