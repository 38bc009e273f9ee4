import { unwrittenMark } from '../../../domain/text/unwritten.ts';
import type { QuestionSource } from '../../../schema/quiz.ts';
import type { LeftOut, ReadQuestion } from '../banked.ts';
import { splitReasons } from '../reasons.ts';
import { splitSender } from '../spoken.ts';
import { showEscaped, showText } from './escape.ts';
import { lossesOf } from './losses.ts';

type Base = Pick<QuestionSource, 'id' | 'ask' | 'claims'>;
type Type = QuestionSource['type'];

/** The question between the braces. `type` is what its tags say; without them its signs tell. */
export function readAnswers(written: string, base: Base, type: Type | undefined): ReadQuestion | LeftOut {
  const read = readParts(written, base, type);
  return 'question' in read ? { ...read, losses: lossesOf(written, read.question) } : read;
}

type Read = Pick<ReadQuestion, 'question'> | LeftOut;

function readParts(written: string, base: Base, type: Type | undefined): Read {
  const at = written.lastIndexOf('####');
  const [answers, general] = at < 0 ? [written, ''] : [written.slice(0, at).trim(), showText(written.slice(at + 4))];
  if (answers === '') return { id: base.id, why: '问答题没有选项，这里没有这种题。' };
  if (answers.startsWith('#')) return readAmount(answers.slice(1), base);
  if (answers.includes('~')) return { question: readPicks(answers, base, type) };
  if (answers.includes('=') && answers.includes('->')) return readPairs(answers, general, base, type);
  const [verdict = '', wrong = '', right = ''] = answers.split('#');
  const answer = /^\s*(?:T|TRUE|F|FALSE)\s*$/.test(verdict) ? verdict.trim().startsWith('T') : undefined;
  if (answer === undefined) return { id: base.id, why: '填空题没有选项，这里没有这种题。' };
  const [when_true, when_false] = answer ? [right, wrong] : [wrong, right];
  return { question: { ...base, type: 'judge', answer, when_true: reason(when_true), when_false: reason(when_false) } };
}

/** A reason, or the mark that says one is still to be written. */
const reason = (hidden: string | undefined): string => showText(hidden ?? '') || `${unwrittenMark}道理`;

function readPicks(answers: string, base: Base, type: Type | undefined): QuestionSource {
  const items = [...answers.matchAll(/([~=])([^~=]*)/g)].map(([, sign, rest = '']) => {
    const weighed = /^\s*%(-?[\d.]+)%/.exec(rest);
    const [text = '', why] = rest.slice(weighed?.[0].length ?? 0).split('#');
    return { text: showText(text), full: sign === '=', right: Number(weighed?.[1] ?? 0) > 0, why: reason(why) };
  });
  if (type === 'spot') {
    return {
      ...base,
      ...splitSender(base.ask),
      type,
      lines: items.map(({ text, full, right, why }) => ({ text, trap: full || right, why })),
    };
  }
  // A sign of equality makes one answer the right one, as in the format itself.
  const several = type === 'multiple' || (type !== 'single' && !answers.includes('='));
  const options = items.map(({ text, full, right, why }) => ({ text, right: full || (several && right), why }));
  return { ...base, type: several ? 'multiple' : 'single', options };
}

function readPairs(answers: string, general: string, base: Base, type: Type | undefined): Read {
  const pairs = answers
    .split('=')
    .slice(1)
    .map((pair) => /^([\s\S]*?)->([\s\S]*)$/.exec(pair) ?? []);
  if (pairs.some((pair) => pair.length === 0)) return { id: base.id, why: '配对题的每一行都要有“->”。' };
  const reasons = splitReasons(general, pairs.length);
  const rows = pairs.map(([, left = '', right = ''], index) => ({
    left: showText(left),
    right: showEscaped(right),
    why: reasons?.[index] || `${unwrittenMark}道理`,
  }));
  if (type !== 'order') return { question: { ...base, type: 'match', pairs: rows } };
  const inOrder = rows.toSorted((a, b) => Number(a.right) - Number(b.right));
  return { question: { ...base, type, steps: inOrder.map(({ left, why }) => ({ text: left, why })) } };
}

interface Sum {
  readonly value: number;
  readonly tolerance: number;
  readonly weight: number;
  readonly why: string | undefined;
}

function readAmount(answers: string, base: Base): Read {
  const [known = '', other] = answers.split('~');
  const sums = known
    .split('=')
    .filter((part) => part.trim() !== '')
    .map(readSum);
  const right = sums.find(({ weight }) => weight === 100);
  if (!right || [right.value, right.tolerance].some(Number.isNaN)) return { id: base.id, why: '没有一个可以算对的数。' };
  const { value: answer, tolerance } = right;
  const low = sums.find(({ weight, value }) => weight === 0 && value < answer);
  const high = sums.find(({ weight, value }) => weight === 0 && value > answer);
  const rest = other?.split('#')[1];
  const spoken = { why: reason(right.why), low: reason(low?.why ?? rest), high: reason(high?.why ?? rest) };
  return { question: { ...base, type: 'amount', answer, tolerance, ...spoken } };
}

/** `1825:5`, `1820..1830` or `1825`, perhaps behind a weight in percent. */
function readSum(written: string): Sum {
  const weighed = /^\s*%(-?[\d.]+)%/.exec(written);
  const [numbers = '', why] = written.slice(weighed?.[0].length ?? 0).split('#');
  const weight = Number(weighed?.[1] ?? 100);
  if (numbers.includes('..')) {
    const [from = Number.NaN, to = Number.NaN] = numbers.split('..').map(Number);
    return { value: exact((from + to) / 2), tolerance: exact((to - from) / 2), weight, why };
  }
  const [value = Number.NaN, tolerance = 0] = numbers.split(':').map(Number);
  return { value, tolerance, weight, why };
}

/** Without what halving adds in the last place; a part of a cent stays, and the check names it. */
const exact = (yuan: number): number => Number(yuan.toFixed(6));
