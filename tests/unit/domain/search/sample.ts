import { prepare } from '../../../../src/domain/search/finder.ts';
import type { FinderEntry, FinderIndex } from '../../../../src/domain/search/types.ts';
import { readingsTable } from '../../../../src/library/readings-table.ts';
import { variantsTable } from '../../../../src/library/variants-table.ts';

const entry = (kind: FinderEntry['kind'], href: string, title: string, line: string, words = ''): FinderEntry => ({
  kind,
  href,
  title,
  line,
  words,
});

const entries = [
  entry('lesson', 'credit', '信用就是别人敢不敢借给你', '有借有还，下回不难', '征信是什么|征信|信用记录'),
  entry('lesson', 'calendar', '还款日前三天，钱就到位', '提前三天，不差一分', '忘了还款|逾期|晚还'),
  entry('moment', 'collected', '被催收', '别慌。先问清是谁，再说钱的事。'),
  entry('moment', 'cannot-pay', '还不上', '先别躲。早一天开口，多一条路。'),
  entry('term', 'ab', 'AB贷', '说请你帮忙，其实拿你的名义贷款。', '人脸加分'),
  entry('term', 'rate', '利率', '借一百元，一年多付几元。', '年利率'),
  entry('term', 'guarantee', '担保', '替人签字作保：他还不上，你来还。', '保人|作保'),
  entry('help', 'line', '12378 银行保险投诉热线', '银行、保险公司的事。', '12378'),
  entry('lesson', 'collateral', 'Small farm loans without collateral', 'Be rated first', 'where to get a farm loan|loan officers'),
];
const characters = new Set(JSON.stringify(entries));

/** A small index with a bit of everything. */
export const sample: FinderIndex = { entries, readings: readingsTable(characters), variants: variantsTable(characters) };

export const finder = prepare(sample);
