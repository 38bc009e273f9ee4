import type { XmlElement } from '@rgrove/parse-xml';
import { below, rawText } from './element.ts';

/** What editors' programs write for signs that stand in no alphabet. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
};
const sign = /&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]+));/gi;
const breaks = /<\/(?:p|div|li|h\d|tr)>|<br ?\/?>/gi;
const tag = /<\/?[a-z][^<>]*>/gi;
/** Tags that only say where a line ends, whatever their attributes. */
const harmless = /^<\/?(?:p|div|br|span)\b/i;

type Format = 'html' | 'auto' | 'plain';

/** Moodle takes for HTML what names no format; its own automatic one is HTML that keeps its line breaks. */
function formatOf(element: XmlElement, otherwise: string): Format {
  const name = element.attributes['format'] ?? otherwise;
  if (name === 'plain_text') return 'plain';
  return name === 'moodle_auto_format' ? 'auto' : 'html';
}

/** The words of an element that people read, without the markup. `otherwise` is the format of the question's own text. */
export function wordsOf(element: XmlElement | undefined, otherwise: string): string {
  const raw = rawText(element);
  if (!element) return raw;
  const format = formatOf(element, otherwise);
  if (format === 'plain') return raw;
  // A source that goes on in the next line goes on without a space in Chinese.
  const flowing = format === 'auto' ? raw : raw.replace(/(?<=\P{ASCII})\s*\n\s*(?=\P{ASCII})/gu, '').replace(/\s+/g, ' ');
  return shown(flowing.replace(breaks, '\n').replace(tag, ''))
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function shown(html: string): string {
  return html.replace(sign, (written, decimal?: string, hex?: string, name?: string) => {
    const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    if (name) return named[name.toLowerCase()] ?? written;
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });
}

/** What of a question's texts is more than words, in plain Chinese. */
export function markupLosses(question: XmlElement, otherwise: string): readonly string[] {
  const all = below(question);
  const rich = all.filter((element) => element.name !== 'text' && formatOf(element, otherwise) !== 'plain').map(rawText);
  const losses: string[] = [];
  if (rich.some((raw) => (raw.match(tag) ?? []).some((one) => !harmless.test(one)))) losses.push('有网页标记，去掉了，只留下字。');
  // Old files keep one picture beside the text.
  if (all.some(({ name, isEmpty }) => ['file', 'image', 'image_base64'].includes(name) && !isEmpty)) losses.push('图片和附件没有放进来。');
  return losses;
}
