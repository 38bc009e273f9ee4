const wide = '[\\p{Script=Han}，。！？；：、“”‘’（）《》]';
const closes: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '（': '）', '《': '》' };

const fullwidth: Readonly<Record<string, string>> = { ',': '，', '.': '。', ';': '；', ':': '：', '!': '！', '?': '？' };

/** A slip of writing with the text as it should stand. */
export interface CopySlip {
  readonly what: string;
  /** The text with this slip mended, or in words how to mend it. */
  readonly mended: string;
  /** Mends this slip in any text, where that needs no judgement. */
  readonly mend?: (text: string) => string;
}

/** Slips of punctuation that a general linter leaves alone: it cannot know that this site writes no spaces, and fears for code. */
export function copySlips(text: string): readonly CopySlip[] {
  const slips: CopySlip[] = [];
  const mend = (what: string, pattern: RegExp, by: (found: string, mark: string) => string): void => {
    const mended = text.replace(pattern, by);
    if (mended !== text) slips.push({ what, mended, mend: (other) => other.replace(pattern, by) });
  };
  mend('汉字中间有空格', new RegExp(`(?<=${wide})[ \\u3000]+(?=${wide})`, 'gu'), () => '');
  mend('标点用了半角', /(?<=\p{Script=Han}) *([,.;:!?]) *(?=\p{Script=Han}|[“‘]|$)/gu, (_, mark) => fullwidth[mark] ?? mark);
  mend('标点写了两遍', /([，。；：、])\1+/g, (_, mark) => mark);
  if (/(?<=\p{Script=Han})["']|["'](?=\p{Script=Han})/u.test(text)) slips.push({ what: '引号用了半角', mended: '中文引号：“……”' });
  const open = unclosed(text);
  if (open) slips.push({ what: `“${open}”没有配上对`, mended: '引号、括号一前一后配成对' });
  return slips;
}

/** The first mark of a pair that lacks its other half. */
function unclosed(text: string): string | undefined {
  const waiting: string[] = [];
  for (const mark of text) {
    const closing = closes[mark];
    if (closing !== undefined) waiting.push(mark);
    else if (Object.values(closes).includes(mark) && closes[waiting.pop() ?? ''] !== mark) return mark;
  }
  return waiting[0];
}
