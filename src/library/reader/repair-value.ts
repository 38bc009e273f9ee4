import { isIsoDate } from '../../domain/text/iso-date.ts';
import { typeNames } from '../exchange/labels.ts';

/** How a value was meant: what is wrong with the way it is written, and the line as it should be. */
interface MeantValue {
  readonly what: string;
  readonly expected: string;
  readonly example: string;
}

/** What a field takes, as far as the schema tells. */
export interface Wants {
  readonly type?: string | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly date?: boolean | undefined;
}

const yes = /^(?:对|是|正确|yes|y|√|true)$/i;
const no = /^(?:不对|不是|错|错误|否|no|n|×|false)$/i;
/** What fields with a few names are called in Chinese, in the guide and in the form. */
const inChinese: ReadonlyMap<string, string> = new Map([
  ...Object.entries(typeNames).map(([name, chinese]) => [chinese, name] as const),
  ['农户', 'borrower'],
  ['一线人员', 'staff'],
  ['草稿', 'draft'],
  ['已复核', 'reviewed'],
  ['看过原文', 'text-seen'],
]);
const inQuotes = /^[“”‘’「『"']+(.*?)[“”‘’」』"']+$/;

/** Parts a list that was written with Chinese marks. */
const partsOf = (text: string): readonly string[] =>
  text
    .replace(/^[[【［]|[\]】］]$/g, '')
    .split(/[，、,；;\s]+/)
    .filter(Boolean);

/** A value that cannot stay, said as its writer seems to have meant it. Nothing when that cannot be told. */
export function meantValue(field: string, value: unknown, wants: Wants): MeantValue | undefined {
  if (wants.type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return { what: `“${field}”写的 ${value} 会被当成数，不当成字。`, expected: '用英文引号括起来', example: `${field}: "${value}"` };
  }
  if (typeof value !== 'string') return undefined;
  const bare = inQuotes.exec(value)?.[1] ?? value;
  if (wants.date) {
    const [, year = '', month = '', day = ''] = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(bare.trim()) ?? [];
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!isIsoDate(date)) return undefined;
    return {
      what: `“${field}”写的是 “${value}”，写法不对。`,
      expected: '年四位、月两位、日两位，中间用英文短横线',
      example: `${field}: ${date}`,
    };
  }
  if (wants.values) {
    const said = inChinese.get(bare.trim()) ?? bare.trim().toLowerCase();
    const meant = wants.values.find((known) => String(known) === said);
    if (meant === undefined) return undefined;
    if (inChinese.has(bare.trim())) {
      return { what: `“${field}”写的是中文，电脑只认英文的名字。`, expected: `“${bare.trim()}”写成 ${said}`, example: `${field}: ${said}` };
    }
    return { what: `“${field}”写的是 ${value}，写法不对。`, expected: '不加引号，用小写字母', example: `${field}: ${String(meant)}` };
  }
  switch (wants.type) {
    case 'number': {
      const digits = /^[\d,，]+(?:\.\d+)?/.exec(bare.replace(/^[￥¥]/, ''))?.[0].replace(/[,，]/g, '');
      if (!digits) return undefined;
      return { what: `“${field}”写的是 “${value}”，不只是数字。`, expected: '只写数字，不写单位和逗号', example: `${field}: ${digits}` };
    }
    case 'boolean': {
      const meant = yes.test(bare) ? 'true' : no.test(bare) ? 'false' : undefined;
      const what = `“${field}”写的是 “${value}”，电脑只认 true 和 false。`;
      return { what, expected: '对写 true，不对写 false', example: `${field}: ${meant ?? 'false'}` };
    }
    case 'array':
      return {
        what: `“${field}”写的是 “${value}”，不是一列。`,
        expected: '英文的方括号和逗号：[第一个, 第二个]',
        example: `${field}: [${partsOf(value).join(', ')}]`,
      };
    default:
      return undefined;
  }
}

/** A list whose commas are Chinese ones is read as one long name. */
export function meantList(field: string, list: unknown): MeantValue | undefined {
  if (!Array.isArray(list) || !list.every((one) => typeof one === 'string') || !list.some((one) => /[，、]/.test(one))) return undefined;
  return {
    what: `“${field}”里用了中文的逗号或顿号，几个连成了一个。`,
    expected: '方括号里用英文逗号隔开',
    example: `${field}: [${list.flatMap(partsOf).join(', ')}]`,
  };
}
