/** A sheet of questions: a row of names, then one row per question. Numbers only where a sum is meant. */
export type Cell = string | number;
export type Row = readonly Cell[];

/** Most options, steps, pairs or lines of a question. */
export const mostItems = 6;

/** Names of the columns before the items. */
export const heads = ['课', '语言', '编号', '题型', '问题', '依据', '谁发来的', '答案', '上下差'] as const;

/** The three columns of an item. `对` holds 对 for what is to be picked, and the right-hand text of a pair. */
export const itemHeads = ['项', '对', '道理'] as const;

/** First row of every sheet. */
export const headRow: Row = [
  ...heads,
  ...Array.from({ length: mostItems }, (_, index) => itemHeads.map((head) => `${head}${index + 1}`)).flat(),
];

/** Marks what is to be picked. */
export const pickMark = '对';

/** What the items of a question without options are called, in their order. */
export const judgeItems = ['对', '不对'] as const;
export const amountItems = ['正好', '少了', '多了'] as const;
