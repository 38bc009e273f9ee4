import type { Locale } from '../../../i18n/locales.ts';
import type { Banked, LeftOut, ReadBank, ReadQuestion } from '../banked.ts';
import { readCategory, tagged, typeNamed } from '../labels.ts';
import { isId, stableId } from '../stable-id.ts';
import { readAnswers } from './answers.ts';
import { hideEscaped, showEscaped, showText } from './escape.ts';

/** Reads GIFT, from here or from elsewhere. Blank lines part the questions; comments carry ids and tags. */
export function readGift(source: string): ReadBank {
  const questions: Banked[] = [];
  const left: LeftOut[] = [];
  let place: { lesson?: string; locale?: Locale } = {};
  const blocks = source
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/);
  for (const [index, block] of blocks.entries()) {
    const rows = block.split('\n');
    const isComment = (row: string): boolean => row.trim().startsWith('//');
    const comment = rows.filter(isComment).join('\n');
    const text = hideEscaped(
      rows
        .filter((row) => !isComment(row))
        .join('\n')
        .trim(),
    );
    if (text === '') continue;
    if (text.startsWith('$CATEGORY:')) {
      place = readCategory(text.slice('$CATEGORY:'.length));
      continue;
    }
    const read = readBlock(text, comment);
    if ('question' in read) {
      const { question, losses } = read;
      questions.push({ ...place, question });
      left.push(...losses.map((why) => ({ id: question.id, why })));
    } else left.push({ id: read.id || `第${index + 1}段`, why: read.why });
  }
  return { questions, left };
}

function readBlock(text: string, comment: string): ReadQuestion | LeftOut {
  const named = /^::([\s\S]*?)::/.exec(text);
  const name = showEscaped(named?.[1] ?? '');
  const body = text.slice(named?.[0].length ?? 0);
  const written = /\[id:([^\]]+)\]/.exec(comment)?.[1]?.trim() ?? '';
  const [open, close] = [body.indexOf('{'), body.indexOf('}')];
  const [before, after] = [body.slice(0, open), body.slice(close + 1)];
  // A gap in the middle of a sentence is shown as a line to fill.
  const ask = showText(open < 0 || after.trim() === '' ? before : `${before}____${after}`);
  const id = isId(written) ? written : stableId(name, ask);
  if (open < 0 || close < open) return { id, why: '没有答案，不是一道题。' };
  const tags = [...comment.matchAll(/\[tag:([^\]]+)\]/g)].map(([, tag = '']) => tag.trim());
  const type = typeNamed(tagged(tags, 'type')[0] ?? '');
  const claims = [...tagged(tags, 'claim')];
  const read = readAnswers(body.slice(open + 1, close).trim(), { id, ask, claims }, type);
  const isMarkup = /^\s*\[(?:html|markdown)\]/.test(before);
  return 'question' in read && isMarkup ? { ...read, losses: [...read.losses, '问题里有网页标记，当成普通的字放进来了。'] } : read;
}
