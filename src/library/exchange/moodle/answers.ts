import type { XmlElement } from '@rgrove/parse-xml';
import type { QuestionSource } from '../../../schema/quiz.ts';
import type { LeftOut, ReadQuestion } from '../banked.ts';
import { share } from '../labels.ts';
import { splitReasons } from '../reasons.ts';
import { splitSender } from '../spoken.ts';
import { readAmount } from './amount.ts';
import { type Answer, answersOf, type Base, inParts, reason } from './answer.ts';
import { childOf, childrenOf, rawText, settingOf } from './element.ts';
import { wordsOf } from './words.ts';

type Type = QuestionSource['type'];

/** Types of Moodle that have no counterpart here, and what they are. */
const foreign: Readonly<Record<string, string>> = {
  essay: '问答题没有选项',
  shortanswer: '填空题没有选项',
  cloze: '一段话里有好几个空',
  multianswer: '一段话里有好几个空',
  description: '只是一段话，没有答案',
  calculated: '数字每次都变',
  calculatedsimple: '数字每次都变',
  calculatedmulti: '数字每次都变',
  gapselect: '一段话里有好几个空',
  ddwtos: '要把词拖进空里',
  ddmarker: '要在图上拖',
  ddimageortext: '要在图上拖',
  randomsamatch: '每次从别的题里抽',
};

/** The answers of a question element. `type` is what its tags say; `format` is that of its text. */
export function readAnswers(element: XmlElement, base: Base, format: string, type: Type | undefined): ReadQuestion | LeftOut {
  const answers = answersOf(element, format);
  const name = element.attributes['type'] ?? '';
  if (name === 'matching') return readPairs(element, base, format, type);
  const none = foreign[name];
  if (none) return { id: base.id, why: `${none}，这里没有这种题。` };
  if (!['multichoice', 'truefalse', 'numerical', 'ordering'].includes(name))
    return { id: base.id, why: `Moodle 的“${name}”，这里没有这种题。` };
  if (answers.length === 0) return { id: base.id, why: '没有答案，不是一道题。' };
  if (name === 'multichoice') return readPicks(!/^(?:false|0)$/.test(settingOf(element, 'single')), answers, base, type);
  if (name === 'numerical') return readAmount(element, answers, base);
  if (name === 'truefalse') return readVerdict(answers, base);
  const inOrder = answers.toSorted((a, b) => a.share - b.share);
  return { question: { ...base, type: 'order', steps: inOrder.map(({ text, why }) => ({ text, why })) }, losses: [] };
}

function readPicks(single: boolean, answers: readonly Answer[], base: Base, type: Type | undefined): ReadQuestion {
  const items = answers.map((answer) => ({ ...answer, right: single ? answer.share === 100 : answer.share > 0 }));
  const each = Number(share(items.filter(({ right }) => right).length));
  const whole = items.every((item) => Math.abs(item.share - (item.right ? each : single ? 0 : -100)) < 0.001);
  const losses = whole ? [] : [inParts];
  if (!single && type === 'spot') {
    const lines = items.map(({ text, right, why }) => ({ text, trap: right, why }));
    return { question: { ...base, ...splitSender(base.ask), type, lines }, losses };
  }
  const options = items.map(({ text, right, why }) => ({ text, right, why }));
  return { question: { ...base, type: single ? 'single' : 'multiple', options }, losses };
}

/** Old files say right and wrong in words of their own language, right first. */
function readVerdict(answers: readonly Answer[], base: Base): ReadQuestion | LeftOut {
  const isNamed = answers.every(({ raw }) => raw === 'true' || raw === 'false');
  const yes = isNamed ? answers.find(({ raw }) => raw === 'true') : answers[0];
  const no = isNamed ? answers.find(({ raw }) => raw === 'false') : answers[1];
  if (!yes || !no) return { id: base.id, why: '判断题要有对和不对两个答案。' };
  const losses = isNamed ? [] : ['对和不对是按先后认的，核对一下。'];
  return { question: { ...base, type: 'judge', answer: yes.share === 100, when_true: yes.why, when_false: no.why }, losses };
}

function readPairs(element: XmlElement, base: Base, format: string, type: Type | undefined): ReadQuestion | LeftOut {
  const all = childrenOf(element, 'subquestion').map((sub) => ({ left: wordsOf(sub, format), right: rawText(childOf(sub, 'answer')) }));
  const pairs = all.filter(({ left }) => left !== '');
  if (pairs.length === 0) return { id: base.id, why: '没有答案，不是一道题。' };
  const reasons = splitReasons(wordsOf(childOf(element, 'generalfeedback'), format), pairs.length);
  const rows = pairs.map((pair, index) => ({ ...pair, why: reason(reasons?.[index]) }));
  const extra = all.filter(({ left }) => left === '').map(({ right }) => right);
  const losses = extra.length > 0 ? [`右边多出来的没有放进来：${extra.join('、')}。`] : [];
  const isNumbered = rows.every((_, index) => rows.some(({ right }) => right === String(index + 1)));
  if (type !== 'order' || !isNumbered) return { question: { ...base, type: 'match', pairs: rows }, losses };
  const inOrder = rows.toSorted((a, b) => Number(a.right) - Number(b.right));
  return { question: { ...base, type, steps: inOrder.map(({ left, why }) => ({ text: left, why })) }, losses };
}
