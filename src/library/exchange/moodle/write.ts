import type { QuestionSource } from '../../../schema/quiz.ts';
import type { Banked } from '../banked.ts';
import { categoryOf, share, tagsOf } from '../labels.ts';
import { joinReasons } from '../reasons.ts';
import { withSender } from '../spoken.ts';

/** Questions as Moodle XML, one category per lesson; ids are ID numbers, claims and types are tags, reasons are feedback. */
export function writeMoodleXml(bank: readonly Banked[]): string {
  let category = '';
  const parts: string[] = [];
  for (const { lesson, locale, question } of bank) {
    const own = lesson && locale ? categoryOf(locale, lesson) : '';
    if (own !== category && own !== '') parts.push(`  <question type="category">\n    <category>${text(own)}</category>\n  </question>\n`);
    category = own;
    parts.push(questionXml(question));
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join('')}</quiz>\n`;
}

/**
 * A text as Moodle's own export writes it. Its import drops blank lines that its parser hands over alone, as PHP's does beside an entity
 * or a bracket; what stands in CDATA comes whole.
 */
function text(plain: string): string {
  return `<text>${/[&<>\]\n]/.test(plain) ? `<![CDATA[${plain.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : plain}</text>`;
}

const plainText = (name: string, plain: string): string => `<${name} format="plain_text">${text(plain)}</${name}>`;

const kinds: { readonly [T in QuestionSource['type']]: string } = {
  single: 'multichoice',
  multiple: 'multichoice',
  spot: 'multichoice',
  judge: 'truefalse',
  // Numbering by matching works in every Moodle; the type for ordering is not in all of them.
  order: 'matching',
  match: 'matching',
  amount: 'numerical',
};

function questionXml(question: QuestionSource): string {
  const { id, type, ask } = question;
  const rows = [
    `<name>${text(id)}</name>`,
    plainText('questiontext', type === 'spot' ? withSender(ask, question.from) : ask),
    plainText('generalfeedback', generalOf(question)),
    '<defaultgrade>1</defaultgrade>',
    `<penalty>${type === 'judge' ? 1 : 0.3333333}</penalty>`,
    '<hidden>0</hidden>',
    `<idnumber>${id}</idnumber>`,
    ...answersOf(question),
    `<tags>${tagsOf(question)
      .map((tag) => `<tag>${text(tag)}</tag>`)
      .join('')}</tags>`,
  ];
  return `  <question type="${kinds[type]}">\n${rows.map((row) => `    ${row}\n`).join('')}  </question>\n`;
}

function generalOf(question: QuestionSource): string {
  if (question.type === 'order') return joinReasons(question.steps.map(({ why }) => why));
  return question.type === 'match' ? joinReasons(question.pairs.map(({ why }) => why)) : '';
}

const answer = (fraction: string, words: string, why: string, more = ''): string =>
  `<answer fraction="${fraction}" format="plain_text">${text(words)}${plainText('feedback', why)}${more}</answer>`;

function answersOf(question: QuestionSource): readonly string[] {
  switch (question.type) {
    case 'single':
      return picks(true, question.options);
    case 'multiple':
      return picks(false, question.options);
    case 'spot':
      return picks(
        false,
        question.lines.map(({ text, trap, why }) => ({ text, right: trap, why })),
      );
    case 'judge':
      return [
        answer(question.answer ? '100' : '0', 'true', question.when_true),
        answer(question.answer ? '0' : '100', 'false', question.when_false),
      ];
    case 'order':
      return matching(question.steps.map(({ text }, index) => ({ left: text, right: String(index + 1) })));
    case 'match':
      return matching(question.pairs);
    case 'amount': {
      const { answer: sum, tolerance, why, low, high } = question;
      // The first that fits counts: the sum itself, then everything below it, then everything else.
      const far = 99_999_999;
      return [
        answer('100', String(sum), why, `<tolerance>${tolerance}</tolerance>`),
        answer('0', String((sum - far) / 2), low, `<tolerance>${(sum + far) / 2}</tolerance>`),
        answer('0', '*', high, '<tolerance>0</tolerance>'),
      ];
    }
  }
}

/** Right picks share the mark; one wrong pick takes it all, as on the page. */
function picks(
  single: boolean,
  items: readonly { readonly text: string; readonly right: boolean; readonly why: string }[],
): readonly string[] {
  const each = share(items.filter(({ right }) => right).length);
  const wrong = single ? '0' : '-100';
  return [
    `<single>${single}</single>`,
    '<shuffleanswers>false</shuffleanswers>',
    '<answernumbering>none</answernumbering>',
    ...items.map(({ text, right, why }) => answer(right ? each : wrong, text, why)),
  ];
}

function matching(pairs: readonly { readonly left: string; readonly right: string }[]): readonly string[] {
  return [
    '<shuffleanswers>true</shuffleanswers>',
    ...pairs.map(({ left, right }) => `<subquestion format="plain_text">${text(left)}<answer>${text(right)}</answer></subquestion>`),
  ];
}
