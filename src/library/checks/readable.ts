import { longestParagraph, longestSentence, longSentences, spokenLength, tellsPercent, tellsYuan } from '../../domain/text/readable.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content, ParsedText } from '../content.ts';
import type { SpokenPassage } from '../reader/mdx-passages.ts';
import { placeOf, spokenTexts } from '../spoken-texts.ts';
import { warningAt } from './report.ts';

/** What is hard to read aloud or on a small phone, in the source language. */
export function checkReadable(content: Content): readonly Problem[] {
  return [...longOnes(content), ...[...content.lessons[sourceLocale].values()].flatMap(lonelyPercents)];
}

function longOnes(content: Content): Problem[] {
  return [...spokenTexts(content)].flatMap(({ at, path, locale, text }): Problem[] => {
    if (locale !== sourceLocale) return [];
    const sentences = longSentences(text).map((sentence) =>
      warningAt(at, path, {
        code: 'sentence-long',
        what: `这一句有 ${spokenLength(sentence)} 个字，一口气念不完：“${sentence}”`,
        expected: `一句不超过 ${longestSentence} 个字，在逗号的地方断成两句`,
        example: '先找出合同。再看哪天到期。',
      }),
    );
    const paragraphs = text
      .split(/\n\s*\n/)
      .filter((paragraph) => [...paragraph].length > longestParagraph)
      .map((paragraph) =>
        warningAt(at, path, {
          code: 'paragraph-long',
          what: `这一段有 ${[...paragraph].length} 个字，占了手机大半个屏幕。`,
          expected: `一段不超过 ${longestParagraph} 个字，中间空一行，分成两段`,
          example: '先说发生了什么。\n\n再说怎么办。',
        }),
      );
    return [...sentences, ...paragraphs];
  });
}

/** Percent without an amount in the same section: nobody can picture it. */
function lonelyPercents(lesson: ParsedText<unknown>): Problem[] {
  const sections: SpokenPassage[][] = [[]];
  for (const passage of lesson.spoken.passages) {
    if (passage.kind === 'heading') sections.push([]);
    else if (!['Slide', 'Notes', 'Ask'].includes(passage.within ?? '')) sections.at(-1)?.push(passage);
  }
  return sections.flatMap((section) => {
    if (section.some(({ text }) => tellsYuan(text))) return [];
    const first = section.find(({ text }) => tellsPercent(text));
    if (!first) return [];
    return [
      warningAt(placeOf(lesson, first), [], {
        code: 'percent-alone',
        what: '这一节只说百分之几，没说是多少元。',
        expected: '先说借一万元是多少元，再说百分之几',
        example: '借一万元，一天五元，一年1825元，合一年18.25%。',
      }),
    ];
  });
}
