import type { QuestionSource } from '../../../schema/quiz.ts';
import type { Banked } from '../banked.ts';
import { categoryOf, share, tagsOf } from '../labels.ts';
import { joinReasons } from '../reasons.ts';
import { withSender } from '../spoken.ts';
import { escapeGift } from './escape.ts';

/** Lower end of “too little”: no sum a quiz asks for is further away. */
const least = -99_999_999;

/** Questions as GIFT, one category per lesson. What GIFT has no field for stands in tags and in the general feedback. */
export function writeGift(bank: readonly Banked[]): string {
  let category = '';
  const blocks: string[] = [];
  for (const { lesson, locale, question } of bank) {
    const own = lesson && locale ? categoryOf(locale, lesson) : '';
    if (own !== category) blocks.push(`$CATEGORY: ${own}\n`);
    category = own;
    blocks.push(writeQuestion(question));
  }
  return blocks.join('\n');
}

function writeQuestion(question: QuestionSource): string {
  const tags = tagsOf(question).map((tag) => `[tag:${tag}]`);
  const ask = question.type === 'spot' ? withSender(question.ask, question.from) : question.ask;
  // The text is plain, whatever signs it holds: without the word it would be read as markup.
  return `// [id:${question.id}] ${tags.join(' ')}\n::${question.id}::[plain]${escapeGift(ask)}{${answersOf(question)}}\n`;
}

/** An opening bracket could be taken for the name of a format, a percent sign for a weight. */
const plain = (text: string): string => (/^[[%]/.test(text) ? '[plain]' : '') + escapeGift(text);

const lines = (rows: readonly string[]): string => `\n${rows.map((row) => `\t${row}\n`).join('')}`;

function answersOf(question: QuestionSource): string {
  switch (question.type) {
    case 'single':
      return lines(question.options.map(({ text, right, why }) => `${right ? '=' : '~'}${plain(text)}#${plain(why)}`));
    case 'multiple':
      return picks(question.options.map(({ text, right, why }) => ({ text, right, why })));
    case 'spot':
      return picks(question.lines.map(({ text, trap, why }) => ({ text, right: trap, why })));
    case 'judge': {
      const { answer, when_true, when_false } = question;
      const [wrong, right] = answer ? [when_false, when_true] : [when_true, when_false];
      return `${answer ? 'TRUE' : 'FALSE'}#${plain(wrong)}#${plain(right)}`;
    }
    case 'order':
      return lines([
        ...question.steps.map(({ text }, index) => `=${plain(text)} -> ${index + 1}`),
        `####${escapeGift(joinReasons(question.steps.map(({ why }) => why)))}`,
      ]);
    case 'match':
      return lines([
        ...question.pairs.map(({ left, right }) => `=${plain(left)} -> ${escapeGift(right)}`),
        `####${escapeGift(joinReasons(question.pairs.map(({ why }) => why)))}`,
      ]);
    case 'amount': {
      const { answer, tolerance, why, low, high } = question;
      // The first that fits counts, so "too little" may reach up to the answer itself.
      return `#${lines([`=${answer}:${tolerance}#${plain(why)}`, `=%0%${least}..${answer}#${plain(low)}`, `~#${plain(high)}`])}`;
    }
  }
}

/** Right picks share the mark; one wrong pick takes it all, as on the page. */
function picks(items: readonly { readonly text: string; readonly right: boolean; readonly why: string }[]): string {
  const each = share(items.filter(({ right }) => right).length);
  return lines(items.map(({ text, right, why }) => `~%${right ? each : '-100'}%${plain(text)}#${plain(why)}`));
}
