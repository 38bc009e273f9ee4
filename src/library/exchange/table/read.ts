import { unwrittenMark } from '../../../domain/text/unwritten.ts';
import { locales } from '../../../i18n/locales.ts';
import type { QuestionSource } from '../../../schema/quiz.ts';
import type { Banked, LeftOut, ReadBank } from '../banked.ts';
import { typeNamed, typeNames } from '../labels.ts';
import { isId, stableId } from '../stable-id.ts';
import { type Cell, heads, itemHeads, mostItems, pickMark, type Row } from './columns.ts';

/** Reads a sheet by the names in its first row: columns may stand in any order, and those that are not needed may be missing. */
export function readTable(rows: readonly Row[]): ReadBank {
  const [names = [], ...body] = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? lines(cell) : cell)));
  const missing = ['题型', '问题'].filter((name) => !names.includes(name));
  if (missing.length > 0) return { questions: [], left: [{ id: '第1行', why: `第一行少了列名：${missing.join('、')}。` }] };
  const known = new Set<Cell>([
    ...heads,
    ...Array.from({ length: mostItems }, (_, index) => itemHeads.map((head) => `${head}${index + 1}`)).flat(),
  ]);
  const questions: Banked[] = [];
  const left: LeftOut[] = names
    .filter((name) => name !== '' && !known.has(name))
    .map((name) => ({ id: `“${name}”列`, why: '不认识这一列，没有读。' }));
  for (const [index, row] of body.entries()) {
    if (row.every((cell) => cell === '')) continue;
    const cell = (name: string): Cell => row[names.indexOf(name)] ?? '';
    const read = readRow((name) => String(cell(name)));
    if ('question' in read) questions.push(read);
    else left.push({ id: read.id || `第${index + 2}行`, why: read.why });
  }
  return { questions, left };
}

/** Sheets end lines as they like. */
const lines = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim();

interface Item {
  readonly text: string;
  readonly mark: string;
  readonly why: string;
}

function readRow(cell: (name: string) => string): Banked | LeftOut {
  const ask = cell('问题');
  const id = isId(cell('编号')) ? cell('编号') : stableId(cell('编号'), ask);
  const type = typeNamed(cell('题型'));
  if (!type) return { id: cell('编号'), why: `题型“${cell('题型')}”不认识，能写：${Object.values(typeNames).join('、')}。` };
  const language = cell('语言');
  const locale = locales.find((known) => known === language);
  if (language !== '' && !locale) return { id, why: `语言“${language}”不认识，能写：${locales.join('、')}。` };
  const claims = cell('依据')
    .split(/[\s,，、;；]+/)
    .filter(Boolean);
  const items = Array.from({ length: mostItems }, (_, index) => {
    const [text = '', mark = '', why = ''] = itemHeads.map((head) => cell(`${head}${index + 1}`));
    return { text, mark, why };
  }).filter(({ text, mark, why }) => text + mark + why !== '');
  const question = questionOf(type, { id, ask, claims }, items, cell);
  return typeof question === 'string' ? { id, why: question } : { lesson: cell('课') || undefined, locale, question };
}

const isPicked = ({ mark }: Item): boolean => mark === pickMark;
const reason = (item: Item | undefined): string => item?.why || `${unwrittenMark}道理`;

/** The question, or what its row lacks. */
function questionOf(
  type: QuestionSource['type'],
  base: Pick<QuestionSource, 'id' | 'ask' | 'claims'>,
  items: readonly Item[],
  cell: (name: string) => string,
): QuestionSource | string {
  const [first, second, third] = items;
  switch (type) {
    case 'single':
    case 'multiple':
      return { ...base, type, options: items.map((item) => ({ text: item.text, right: isPicked(item), why: reason(item) })) };
    case 'spot': {
      const lines = items.map((item) => ({ text: item.text, trap: isPicked(item), why: reason(item) }));
      return { ...base, type, from: cell('谁发来的'), lines };
    }
    case 'judge':
      if (!first || !second || isPicked(first) === isPicked(second)) return '判断题在“对1”或“对2”里写一个“对”。';
      return { ...base, type, answer: isPicked(first), when_true: reason(first), when_false: reason(second) };
    case 'order':
      return { ...base, type, steps: items.map((item) => ({ text: item.text, why: reason(item) })) };
    case 'match':
      return { ...base, type, pairs: items.map((item) => ({ left: item.text, right: item.mark, why: reason(item) })) };
    case 'amount': {
      const [answer, tolerance] = [cell('答案'), cell('上下差') || '0'].map(Number);
      if (answer === undefined || tolerance === undefined || cell('答案') === '' || Number.isNaN(answer + tolerance)) {
        return '“答案”和“上下差”要写数字。';
      }
      return { ...base, type, answer, tolerance, why: reason(first), low: reason(second), high: reason(third) };
    }
  }
}
