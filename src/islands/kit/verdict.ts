import type { Comparison } from '../../domain/copy/compare.ts';
import { checkPage } from '../../domain/copy/expected.ts';
import { listFile } from '../../domain/copy/list.ts';

/** What can be said of a copy. */
export type Verdict =
  | { readonly kind: 'present'; readonly total: number }
  | { readonly kind: 'absent'; readonly missing: readonly string[] }
  | { readonly kind: 'unanswered' }
  | ({ readonly kind: 'read'; readonly folder: string; readonly total: number } & Comparison)
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'other-edition'; readonly edition: string; readonly other: string }
  | { readonly kind: 'unable' };

/** One heading, sentences, and lists of files. */
interface Told {
  readonly good: boolean;
  readonly title: string;
  readonly lines?: readonly string[];
  readonly lists?: readonly (readonly [title: string, paths: readonly string[]])[];
}

/** More files than this are counted, not named. */
const named = 20;
const again = '从压缩包里重新解一份，整个文件夹再拷一遍。';

function told(verdict: Verdict): Told {
  switch (verdict.kind) {
    case 'present':
      return { good: true, title: `${verdict.total}个文件都在`, lines: ['里面变没变，这一步看不出。请做第二步。'] };
    case 'absent':
      return { good: false, title: '这一份不完整', lists: [['少了', verdict.missing]], lines: [again] };
    case 'unanswered':
      return { good: false, title: '这个浏览器没有回话', lines: ['全不全还不知道。请做第二步。'] };
    case 'elsewhere':
      return { good: false, title: '这个文件夹里没有信田的文件', lines: ['选“打开.html”所在的那个文件夹。'] };
    case 'other-edition':
      return {
        good: false,
        title: '日期对不上',
        lines: [`那个文件夹是${verdict.other}的，这一页是${verdict.edition}的。`, `请用那个文件夹里自己的${checkPage}。`],
      };
    case 'unable':
      return { good: false, title: '这个浏览器选不了文件夹', lines: ['换一台电脑，用 Chrome、Edge 或者火狐打开这一页。'] };
    case 'read':
      return toldOfCopy(verdict);
  }
}

function toldOfCopy({ missing, changed, extra, total, folder }: Verdict & { kind: 'read' }): Told {
  const where = folder === '' ? [] : [`看的是这个文件夹：${folder.slice(0, -1)}`];
  const more = extra.length === 0 ? [] : [`另外还有${extra.length}个别的文件，不要紧。`];
  if (missing.length + changed.length === 0) {
    const all = `${total}个文件，一个不少，一个没变。“本地.js”是自己填的，只看在不在。`;
    return { good: true, title: '这一份是完整的', lines: [all, ...more, ...where] };
  }
  const pair = changed.includes(listFile) ? [`${checkPage}和${listFile}对不上，两个都要重新拷。`] : [];
  return {
    good: false,
    title: '这一份不完整',
    lists: [
      ['少了', missing],
      ['变了', changed],
    ],
    lines: [...pair, again, ...more, ...where],
  };
}

/** Writes a verdict into its place: the sign, the words and the frame say the same. */
export function showVerdict(place: HTMLElement, verdict: Verdict): void {
  const { good, title, lines = [], lists = [] } = told(verdict);
  place.textContent = '';
  place.className = good ? 'verdict good' : 'verdict bad';
  add(place, 'p', '').append(strong(`${good ? '✓' : '✗'} ${title}`));
  for (const [heading, paths] of lists) {
    if (paths.length === 0) continue;
    add(place, 'p', `${heading}${paths.length}个：`);
    const list = add(place, 'ul', '');
    for (const path of paths.slice(0, named)) add(list, 'li', path);
    if (paths.length > named) add(list, 'li', `还有${paths.length - named}个`);
  }
  for (const line of lines) add(place, 'p', line);
}

function add(parent: HTMLElement, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}

function strong(text: string): HTMLElement {
  const element = document.createElement('strong');
  element.textContent = text;
  return element;
}
