import type { XmlElement } from '@rgrove/parse-xml';
import type { LeftOut, ReadQuestion } from '../banked.ts';
import { type Answer, type Base, inParts, reason } from './answer.ts';
import { childOf, childrenOf } from './element.ts';

/** A sum, with what is said to one that is too small or too big. */
export function readAmount(element: XmlElement, answers: readonly Answer[], base: Base): ReadQuestion | LeftOut {
  const sums = answers.map((answer) => ({ ...answer, value: answer.raw === '*' ? Number.NaN : Number(answer.raw || Number.NaN) }));
  const right = sums.find(({ share, value, tolerance }) => share === 100 && !Number.isNaN(value + tolerance));
  if (!right) return { id: base.id, why: '没有一个可以算对的数。' };
  const wrong = sums.filter(({ share }) => share <= 0);
  const rest = wrong.find(({ raw }) => raw === '*')?.why;
  const low = wrong.find(({ value }) => value < right.value)?.why ?? rest;
  const high = wrong.find(({ value }) => value > right.value)?.why ?? rest;
  const losses: string[] = [];
  if (wrong.some(({ why }) => why !== low && why !== high)) losses.push('有的错数另有一句话，没有放进来：这里只分少了和多了。');
  if (sums.some(({ share }) => share !== 100 && share !== 0)) losses.push(inParts);
  if (sums.some((sum) => sum.share === 100 && sum !== right)) losses.push('另一个对的数没有放进来：这里只有一个。');
  const units = childOf(element, 'units');
  if (units && childrenOf(units, 'unit').length > 0) losses.push('单位没有放进来：这里都是元。');
  const { value: answer, tolerance, why } = right;
  return { question: { ...base, type: 'amount', answer, tolerance, why, low: reason(low), high: reason(high) }, losses };
}
