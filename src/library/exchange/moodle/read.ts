import type { XmlElement } from '@rgrove/parse-xml';
import type { Locale } from '../../../i18n/locales.ts';
import type { Banked, LeftOut, ReadBank, ReadQuestion } from '../banked.ts';
import { readCategory, tagged, typeNamed } from '../labels.ts';
import { isId, stableId } from '../stable-id.ts';
import { readAnswers } from './answers.ts';
import { childOf, childrenOf, rawText, settingOf } from './element.ts';
import { generalLosses } from './losses.ts';
import { questionElements } from './parse.ts';
import { wordsOf } from './words.ts';

/** Reads Moodle XML, from here or from a Moodle. @throws in plain Chinese, with the line, where the file is broken. */
export function readMoodleXml(source: string): ReadBank {
  const questions: Banked[] = [];
  const left: LeftOut[] = [];
  let place: { lesson?: string; locale?: Locale } = {};
  for (const element of questionElements(source)) {
    if (element.attributes['type'] === 'category') {
      place = readCategory(rawText(childOf(element, 'category')));
      continue;
    }
    const read = readElement(element);
    if ('question' in read) {
      const { question, losses } = read;
      questions.push({ ...place, question });
      left.push(...losses.map((why) => ({ id: question.id, why })));
    } else left.push(read);
  }
  return { questions, left };
}

function readElement(element: XmlElement): ReadQuestion | LeftOut {
  const questionText = childOf(element, 'questiontext');
  const format = questionText?.attributes['format'] ?? 'html';
  const ask = wordsOf(questionText, format);
  const written = settingOf(element, 'idnumber');
  const id = isId(written) ? written : stableId(rawText(childOf(element, 'name')), ask);
  const tags = [...childrenOf(element, 'tags'), ...childrenOf(element, 'coursetags')].flatMap((list) =>
    childrenOf(list, 'tag').map(rawText),
  );
  const base = { id, ask, claims: [...tagged(tags, 'claim')] };
  const read = readAnswers(element, base, format, typeNamed(tagged(tags, 'type')[0] ?? ''));
  return 'question' in read
    ? { question: read.question, losses: [...read.losses, ...generalLosses(element, read.question, format, tags)] }
    : read;
}
