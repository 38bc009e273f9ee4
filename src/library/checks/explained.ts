import type { Term } from '../../schema/glossary.ts';

/**
 * Whether a sentence itself explains a word: “展期，就是晚一点还”, “信托公司这些持牌机构”, “评上的，叫信用户”, “向不特定的人收钱，是非法集资。”,
 * “征信不吓人。它是借钱还钱的流水账”, “整村授信这办法，就是进村挨家评”
 */
export function saysWhatItIs(text: string, word: string): boolean {
  const after = text.slice(text.indexOf(word) + word.length);
  const before = text.slice(0, text.indexOf(word));
  if (/^(?:，)?(?:也)?(?:就是|叫做|指的?是|：|是指|是|这[些类种])/.test(after)) return true;
  if (/^(?:[^。！？\n]{0,8}。(?:它|这)就?是|[^，。]{1,4}，就是)/.test(after)) return true;
  if (/(?:这叫|就叫|叫做|叫作|也叫|就是|[，的]叫)$/.test(before)) return true;
  return /，是.{0,2}$/.test(before) && /^[。；]/.test(after);
}

/** So many characters in common are no accident. */
const run = 5;

/**
 * Whether a paragraph, with the one before it, says in plain words what a word means: by one of its everyday names, as in
 * “到期不还，要付逾期利息”, or by a piece of its explanation in the word list.
 */
export function isSaidPlainly(text: string, term: Term, all: readonly Term[]): boolean {
  const rest = text.replaceAll(term.word, '\uE004');
  const isPlain = (name: string): boolean =>
    /^\p{Script=Han}{2,}$/u.test(name) && !name.includes(term.word) && !all.some(({ word, everyday }) => !everyday && name.includes(word));
  if (term.also.some((name) => isPlain(name) && rest.includes(name))) return true;
  const pieces = term.plain.split(/\P{Script=Han}+/u);
  return pieces.some((piece) => [...piece].some((_, at) => at + run <= piece.length && rest.includes(piece.slice(at, at + run))));
}
