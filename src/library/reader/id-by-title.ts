import { sourceLocale } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';

/** Lists of things that fields name by id, with the titles an editor may have written instead. */
const catalogues = {
  module: ({ modules }: Content) => modules.map(({ fields: { id, title } }) => ({ id, titles: [title[sourceLocale]] })),
  source: ({ sources }: Content) =>
    sources.map(({ fields: { id, title, short } }) => ({ id, titles: [title[sourceLocale], short[sourceLocale]] })),
};

/** Where an id belongs and a title stands, the id of what has that title; never the id of something else, which would pass unseen. */
export function idByTitle(problem: Problem, content: Content): Problem {
  const [, before = '', field, title = ''] = problem.code === 'bad-id' ? (/^(- )?(module|source): *(.+)$/.exec(problem.text) ?? []) : [];
  if (field !== 'module' && field !== 'source') return problem;
  const known = catalogues[field](content);
  const words = title.replace(/[《》“”"]/g, '');
  const id =
    known.find(({ titles }) => titles.some((one) => one === words))?.id ??
    known.find(({ titles }) => titles.some((one) => one?.includes(words)))?.id;
  if (id) return { ...problem, example: `${before}${field}: ${id}` };
  const all = known.map(({ id, titles }) => `${id}（${titles[0]}）`);
  return { ...problem, example: field === 'module' ? all.join('、') : `content/sources.yaml 里找到“${words}”，抄它的 id` };
}
