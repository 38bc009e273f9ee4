import { describe, expect, test } from 'vitest';
import { withoutStraddled } from '../../../src/domain/text/straddled.ts';
import { isSaidPlainly, saysWhatItIs } from '../../../src/library/checks/explained.ts';

const term = (word: string, plain: string, also: string[] = [], everyday = false) => ({ id: word, word, plain, also, everyday });
const overdue = term('逾期', '过了说好的日子还没还够。', ['到期不还', '罚息日', '逾期几天', 'M1']);
const penalty = term('罚息', '晚还以后多收的利息。');
const plan = term('背债', '给你点好处，让你背一大笔贷款。');

describe('a hard word is explained', () => {
  test.each([
    ['展期，就是晚一点还。', '展期'],
    ['信托公司这些持牌机构放的贷款，不适用。', '信托公司'],
    ['评上的，叫信用户。', '信用户'],
    ['拿新借的还旧账，叫借新还旧。', '借新还旧'],
    ['帮你贷款、分你钱，是职业背债。', '背债'],
    ['征信不吓人。它是借钱还钱的流水账。', '征信'],
    ['整村授信这办法，就是进村挨家评。', '整村授信'],
  ])('by its own sentence: %s', (text, word) => expect(saysWhatItIs(text, word)).toBe(true));

  test.each([
    ['到期以前，可以申请展期。', '展期'],
    ['小贷公司这回不来。', '小贷公司'],
    ['别人叫你背债，别去。', '背债'],
    ['他说是贷款，是逾期还的。', '逾期'],
    ['会影响征信。小军挂了电话。', '征信'],
  ])('but not by this one: %s', (text, word) => expect(saysWhatItIs(text, word)).toBe(false));

  test('by its everyday name nearby', () => {
    expect(isSaidPlainly('到期不还，要付逾期利息。', overdue, [overdue, penalty])).toBe(true);
    expect(isSaidPlainly('这一期逾期了。', overdue, [overdue, penalty])).toBe(false);
  });

  test('but not by a name that is as hard, foreign, or made of the word itself', () => {
    for (const text of ['罚息日到了，逾期了。', '逾期几天了。', 'M1就是逾期一个月。'])
      expect(isSaidPlainly(text, overdue, [overdue, penalty])).toBe(false);
  });

  test('by a piece of its explanation', () => {
    expect(isSaidPlainly('有人请你背一大笔贷款。别背债。', plan, [plan])).toBe(true);
    expect(isSaidPlainly('他有一大笔钱。别背债。', plan, [plan])).toBe(false);
  });
});

describe('a word within another', () => {
  test.each(['今年化肥涨了', '人脸特征信息', '每月费用多少', '小额度的贷款', '第三人民医院'])('is hidden: %s', (text) => {
    const rest = withoutStraddled(text);
    expect(rest).toHaveLength(text.length);
    expect(['年化', '征信', '月费', '额度', '第三人'].some((word) => rest.includes(word))).toBe(false);
  });

  test.each(['真年化约13%', '会影响征信', '月费0.6%', '贷款额度', '第三人不欠这笔钱'])('is no other: %s', (text) => {
    expect(withoutStraddled(text)).toBe(text);
  });
});
