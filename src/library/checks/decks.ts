import type { Slide } from '../../domain/deck/slide.ts';
import { slidesOf } from '../../domain/deck/slides.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { outlineFrom } from '../outline-from.ts';
import { errorAt } from './report.ts';

/** Every slide of every lesson's deck can be read from the last row: what is too long for a slide is told by file and section. */
export function checkDecks(content: Content): readonly Problem[] {
  return locales.flatMap((locale) => [...content.lessons[locale].keys()].flatMap((slug) => checkDeck(content, locale, slug)));
}

function checkDeck(content: Content, locale: Locale, slug: string): readonly Problem[] {
  const outline = outlineFrom(content, locale, slug);
  const lesson = content.lessons[locale].get(slug);
  const quiz = content.quizzes[locale].get(slug);
  if (!outline || !lesson || !quiz) return [];
  const problems = slidesOf(outline, {}).flatMap((slide) => {
    if (slide.size) return [];
    const { origin } = slide;
    if (origin.file === 'quiz') return [errorAt(quiz, ['questions', origin.question], tooLong(`第 ${origin.question + 1} 题`, slide))];
    const at = { file: lesson.file, locate: () => ({ line: origin.line, text: origin.heading }) };
    return [errorAt(at, [], tooLong(`“${origin.heading}”`, slide))];
  });
  // A question counted before and after the lesson is too long once.
  return problems.filter(
    (problem, place) => problems.findIndex(({ line, what }) => line === problem.line && what === problem.what) === place,
  );
}

/** Parts of a slide as editors know them. */
const parts: { readonly [K in Slide['body']['kind']]?: string } = {
  title: '课的名字',
  rule: '规矩',
  section: '<Slide>',
  steps: '<Steps> 里的一步',
  list: '列表里的一项',
  do: '<Do>',
  dont: '<Dont>',
  ask: '<Ask>',
  count: '题和选项',
  why: '选项和道理',
  talk: '题和道理',
  action: '今天做的一件事',
  call: '打给谁',
};

function tooLong(where: string, { body }: Slide): Pick<Problem, 'code' | 'what' | 'expected' | 'example'> {
  return {
    code: 'slide-too-long',
    what: `${where}的${parts[body.kind] ?? '字'}太长，讲课的幻灯片放不下，坐在后面的人看不清。`,
    expected: '写短些；<Slide> 里只写一句话，<Steps> 一步一句',
    example: '<Slide>\n\n继承多少，还多少\n\n</Slide>',
  };
}
