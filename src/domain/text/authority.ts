/** Offices that are gone, and who does their work now. Reform of 2018 (保监会, 银监会, 工商) and of 2023 (银保监会, 乡村振兴局). */
const successors: readonly (readonly [RegExp, string])[] = [
  [/(?:中国)?(?:银保监会|银监会|保监会)/, '金融监管总局'],
  [/(?:银保监|银监|保监)(?:分)?局/, '当地的金融监管局'],
  [/(?:国家)?工商(?:行政管理)?(?:总)?局/, '市场监管局'],
  [/国家乡村振兴局|(?:国务院)?扶贫办/, '农业农村部门'],
  [/\bC(?:BIRC|BRC|IRC)\b|Banking (?:and Insurance )?Regulatory Commission/, 'National Financial Regulatory Administration'],
];

/** Words that say the name belongs to the past. */
const past = /(?:原|前|原来的|以前的|过去的|former |Former )$/;
const history = /改名|改成|改叫|并入|撤销|以前叫|原来叫|现在叫|现在归|(?:now|since) (?:called|part of)|renamed|replaced by/;
/** Titles and numbers of documents keep the name they were issued under. */
const document =
  /《[^》]*》|(?:银保监|银监|保监)[会发办规令]*(?:令|发|办发|规)?〔\d{4}〕\d+号|(?:银保监会|银监会|保监会)令?\d{4}年第\d+号/g;

/** An office that a text names as if it still existed, with its successor; undefined when there is none. */
export function supersededAuthority(text: string): { readonly name: string; readonly now: string } | undefined {
  const plain = text.replace(document, (title) => '\uE003'.repeat(title.length));
  for (const sentence of plain.split(/[。！？；\n]/)) {
    if (history.test(sentence)) continue;
    for (const [office, now] of successors) {
      for (const found of sentence.matchAll(new RegExp(office, 'g'))) {
        if (!past.test(sentence.slice(0, found.index))) return { name: found[0], now };
      }
    }
  }
  return undefined;
}
