import { type CopySlip, copySlips } from '../../domain/text/chinese-copy.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { asLinted } from '../copy-linter.ts';
import { type SpokenText, spokenTexts } from '../spoken-texts.ts';
import { warningAt } from './report.ts';

/** Only these could be amiss for the linter; most texts have none, and need not be asked about. */
const suspicious = /[,.:;!?()"'\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\s]/;

/** Spaces and punctuation of Chinese texts. */
export function checkCopyStyle(content: Content): readonly Problem[] {
  return [...spokenTexts(content)].filter(({ locale }) => locale === sourceLocale).flatMap(slipsIn);
}

function slipsIn({ at, path, text }: SpokenText): Problem[] {
  const linted = suspicious.test(text) ? asLinted(text) : text;
  const told = new Set(linted === text ? [] : ['标点用了半角，或者有多余的空格']);
  const marks: CopySlip[] = [];
  let mended = linted;
  // Each kind is mended on top of the last, so that the example shows how the text should stand in the end.
  for (const slip of copySlips(linted)) {
    if (!slip.mend) marks.push(slip);
    else {
      mended = slip.mend(mended);
      if (linted === text) told.add(slip.what);
    }
  }
  const whole = mended === text ? [] : [{ what: [...told].join('；'), mended }];
  return [...whole, ...marks].map(({ what, mended }) =>
    warningAt(at, path, {
      code: 'copy-style',
      what: `${what}。`,
      expected: '中文用全角标点，汉字、数字、字母之间都不空格；标点一前一后配成对',
      example: mended,
    }),
  );
}
