import { withoutQuotes, withoutTitles } from '../../domain/text/quoted.ts';
import { withoutStraddled } from '../../domain/text/straddled.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import type { Term } from '../../schema/glossary.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content, ParsedText } from '../content.ts';
import { placeOf } from '../spoken-texts.ts';
import { isSaidPlainly, saysWhatItIs } from './explained.ts';
import { warningAt } from './report.ts';

/** Parts of a lesson that the phone does not show, or where a mark would be in the way. */
const elsewhere: ReadonlySet<string | undefined> = new Set(['Slide', 'Notes', 'Ask', 'Figure']);

/**
 * A hard word of the glossary is explained where a lesson first uses it. Everyday words, other people's words and the trade of those who lend
 * and collect are left alone.
 */
export function checkTerms(content: Content): readonly Problem[] {
  const terms = (content.glossary[sourceLocale].get(sourceLocale)?.fields.terms ?? []).toSorted((a, b) => b.word.length - a.word.length);
  const lessons = [...content.lessons[sourceLocale].values()].filter(({ fields }) => fields.audience === 'borrower');
  return lessons.flatMap((lesson) => unmarked(lesson, terms));
}

function unmarked(lesson: ParsedText<unknown>, longestFirst: readonly Term[]): Problem[] {
  const met = new Set<string>();
  let last = '';
  return lesson.spoken.passages.flatMap((passage): Problem[] => {
    if (passage.kind === 'heading' || elsewhere.has(passage.within)) return [];
    for (const id of passage.terms) met.add(id);
    // Two claims on one line are two passages to the parser, and one to a reader.
    const line = lesson.spoken.passages.filter((other) => other.line === passage.line).map(({ text }) => text);
    const nearby = [last, ...line].join('\n');
    last = passage.text;
    // Somebody else's word may be explained at once: “停息挂账”，就是利息先停。
    const unquoted = passage.text.replace(/[“”‘’"]/g, '');
    for (const { id, word } of longestFirst) if (unquoted.includes(word) && saysWhatItIs(unquoted, word)) met.add(id);
    let rest = withoutStraddled(withoutTitles(withoutQuotes(passage.unexplained)));
    return longestFirst.flatMap((term): Problem[] => {
      if (!rest.includes(term.word)) return [];
      // A shorter word within this one is not a word of its own.
      rest = rest.replaceAll(term.word, '\uE004'.repeat(term.word.length));
      if (term.everyday || met.has(term.id)) return [];
      met.add(term.id);
      if (isSaidPlainly(nearby, term, longestFirst) || restsOn(term, met, longestFirst)) return [];
      return [
        warningAt(placeOf(lesson, passage), [], {
          code: 'term-unmarked',
          what: `“${term.word}”难懂，这一课头一回说到它，没有解释。`,
          expected: '头一回用 <Term>，读的人点开看大白话；大家都懂的词，在词表里写 everyday: true',
          example: `<Term id="${term.id}">${term.word}</Term>`,
        }),
      ];
    });
  });
}

/** Whether a word is made of another that the lesson has explained: “四倍LPR” after “LPR”. */
function restsOn(term: Term, met: ReadonlySet<string>, all: readonly Term[]): boolean {
  return all.some(({ id, word }) => id !== term.id && met.has(id) && term.word.includes(word));
}
