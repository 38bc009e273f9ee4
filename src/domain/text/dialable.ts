/** Shapes of numbers that a phone in China can dial, without spaces and dashes. */
const shapes = [
  // Emergencies.
  /^1(?:10|14|19|20|22)$/,
  // Hotlines of offices (12110, 12378, 12345) and of carriers (10086).
  /^12[0-3]\d{2}$|^100(?:00|10|15|16|18|19|50|86|96|99)$/,
  // Banks and companies, with or without a last digit for the service; the anti-fraud line and others of a province.
  /^9[56]\d{3,4}$/,
  // Mobiles, numbers that are free to call, and senders of texts.
  /^(?:86)?1[3-9]\d{9}$/,
  /^[48]00\d{7}$/,
  /^106\d{5,15}$/,
  // Fixed lines with their area code.
  /^0\d{2,3}\d{7,8}$/,
];

/** What is said before digits that are to be dialled, whatever their shape. */
const call = /(?:打|拨|拨打|致电|热线|电话|(?:\b(?:call|dial|ring|phone|text)))[：: ]{0,2}$/i;
/** What makes digits an amount, a day, an article or a sum instead. */
const unit =
  /^\s*(?:多|来|几)?(?:元|块|万|亿|千|百|毛|角|分|厘|人|户|亩|斤|公斤|吨|头|只|个|笔|期|次|天|日|月|年|号|条|章|款|页|岁|倍|成|点|%|％|‰|里|字|字节|加|减|乘|除|yuan|people|days?|years?|months?|times|[-+×÷*/=])/;
const counted = /(?:第|￥|¥|RMB|〔|[加减乘除是共剩缺还交付给收差赚亏多少约得等于=×÷+]|(?:\bArt\.|\bNo\.|\bis|\bby)) ?$/;

/** Every number in a text that looks as if it could be dialled, as digits. Amounts, days, articles and sums are left out. */
export function dialableIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\d*]|\d[.,])\+?\d[\d-]*(?:[ ]\d{3,8})*(?![\d*])/g)].flatMap((found) => {
    const digits = found[0].replace(/\D/g, '');
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found[0].length);
    if (unit.test(after) || /^[.,]\d/.test(after)) return [];
    if (call.test(before) && digits.length >= 3 && digits.length <= 12) return [digits];
    return !counted.test(before) && shapes.some((shape) => shape.test(digits)) ? [digits] : [];
  });
}
