/** Other words that hold a hard word's characters by accident: what `今年化肥` is about is no annual rate. */
const others = /小额度|年化[肥学]|特征信息|(?:发|扩|开)展期|月费[用心力时电油]|第三人[民称]|判断卡|宣传票|明白户|地基点|[变差]异议/g;

/** The text without the words that hold another word by accident, as long as before. */
export function withoutStraddled(text: string): string {
  return text.replace(others, (word) => '\uE003'.repeat(word.length));
}
