import { completeLocales, type Locale, languageOf, locales, sourceLocale } from '../../i18n/locales.ts';
import { moments } from '../../schema/lesson.ts';
import type { PlayFields } from '../../schema/play.ts';
import type { Problem } from '../../schema/problem.ts';
import type { QuestionSource } from '../../schema/quiz.ts';
import type { StoryFields } from '../../schema/story.ts';
import type { Content, Parsed } from '../content.ts';
import { hashOfSource } from '../translation.ts';
import { errorAt, warningAt } from './report.ts';

/**
 * Every file has its pair in every language, says the same, and knows which source text it follows. A draft of a lesson may still be waiting
 * for its translation: it is published in the source language alone. A language that is not complete may lack whatever it likes of lessons,
 * moments, stories, plays and words.
 */
export function checkPairs(content: Content): readonly Problem[] {
  return [
    ...checkMoments(content),
    ...locales.filter((locale) => locale !== sourceLocale).flatMap((locale) => checkTranslations(content, locale)),
  ];
}

function checkTranslations(content: Content, locale: Locale): Problem[] {
  const problems: Problem[] = [];
  const { complete } = languageOf(locale);
  const source = { lessons: content.lessons[sourceLocale], quizzes: content.quizzes[sourceLocale] };
  const both = new Set([...source.lessons.keys(), ...content.lessons[locale].keys()]);
  for (const slug of both) {
    const original = source.lessons.get(slug);
    const translated = content.lessons[locale].get(slug);
    if (!original || !translated) {
      const there = original ?? translated;
      const missing = `content/lessons/${original ? locale : sourceLocale}/${slug}.mdx`;
      const waiting = original && (original.fields.status === 'draft' || !complete);
      if (there && !waiting && !content.unreadable.has(missing)) problems.push(missingPair(there, missing));
      continue;
    }
    for (const field of ['module', 'order', 'audience', 'moments'] as const) {
      if (JSON.stringify(original.fields[field]) !== JSON.stringify(translated.fields[field])) {
        problems.push(differs(translated, [field], `“${field}”和中文的不一样。`, `${field}: ${JSON.stringify(original.fields[field])}`));
      }
    }
    const originalQuiz = source.quizzes.get(slug);
    const translatedQuiz = content.quizzes[locale].get(slug);
    if (originalQuiz && translatedQuiz) problems.push(...compareQuizzes(originalQuiz, translatedQuiz));
    if (originalQuiz) problems.push(...checkFreshness(translated, [original.written, originalQuiz.written]));
  }
  for (const [slug, original] of content.stories[sourceLocale]) {
    const translated = content.stories[locale].get(slug);
    if (translated && storyShape(original.fields) !== storyShape(translated.fields)) {
      problems.push(
        differs(
          translated,
          ['scenes'],
          '故事和中文的对不上：各幕的编号、去处、依据、结局都要一样。',
          `lessons: ${JSON.stringify(original.fields.lessons)}`,
        ),
      );
    }
  }
  for (const slug of content.stories[locale].keys()) {
    const original = `content/stories/${sourceLocale}/${slug}.yaml`;
    const translated = content.stories[locale].get(slug);
    if (translated && !content.stories[sourceLocale].has(slug) && !content.unreadable.has(original))
      problems.push(missingPair(translated, original));
  }
  problems.push(...comparePlays(content, locale));
  for (const kind of ['pages', 'moments', 'glossary', 'stories', 'plays'] as const) {
    for (const [name, original] of content[kind][sourceLocale] as ReadonlyMap<string, Parsed<{ source?: string | undefined }>>) {
      const others = content[kind][locale] as ReadonlyMap<string, Parsed<{ source?: string | undefined }>>;
      const translated = others.get(kind === 'glossary' ? locale : name);
      if (translated) problems.push(...checkFreshness(translated, [original.written]));
      else if (kind === 'pages' || (complete && (kind === 'stories' || kind === 'plays'))) {
        const missing = `content/${kind}/${locale}/${name}.${kind === 'pages' ? 'mdx' : 'yaml'}`;
        if (!content.unreadable.has(missing)) problems.push(missingPair(original, missing));
      }
    }
  }
  const own = termIds(content, locale);
  const original = termIds(content, sourceLocale);
  const words = original.filter((id) => complete || own.includes(id));
  const glossary = content.glossary[locale].get(locale);
  if (glossary && original.length > 0 && own.join() !== words.join()) {
    const missing = words.filter((id) => !own.includes(id));
    problems.push(
      differs(
        glossary,
        ['terms'],
        `词条和中文的不一样${missing.length > 0 ? `，少了 ${missing.join('、')}` : '，或者次序不同'}。`,
        `- id: ${missing[0] ?? words[0] ?? ''}`,
      ),
    );
  }
  return problems;
}

function termIds(content: Content, locale: Locale): string[] {
  return content.glossary[locale].get(locale)?.fields.terms.map((term) => term.id) ?? [];
}

/** Source files whose hash a translation must carry: the lesson and its quiz together. */
function checkFreshness(translated: Parsed<{ source?: string | undefined }>, written: readonly string[]): Problem[] {
  const hash = hashOfSource(...written);
  if (translated.fields.source === undefined) {
    return [
      errorAt(translated, ['source'], {
        code: 'field-missing',
        what: '译文少了“source”，不知道是照哪一版中文译的。',
        expected: '译好以后运行 npm run translated，它会填上',
        example: `source: "${hash}"`,
      }),
    ];
  }
  if (translated.fields.source === hash) return [];
  return [
    warningAt(translated, ['source'], {
      code: 'translation-stale',
      what: '中文在译好以后改过，译文没有跟上；网页上会写明。',
      expected: '对照中文改好译文，再运行 npm run translated',
      example: `source: "${hash}"`,
    }),
  ];
}

function compareQuizzes(original: Parsed<{ questions: QuestionSource[] }>, translated: Parsed<{ questions: QuestionSource[] }>): Problem[] {
  const { questions } = original.fields;
  const length = Math.max(questions.length, translated.fields.questions.length);
  for (let index = 0; index < length; index++) {
    const theirs = translated.fields.questions[index];
    const ours = questions[index];
    if (ours && theirs && shape(ours) === shape(theirs)) continue;
    const what = `第 ${index + 1} 题和中文的对不上：编号、题型、选项的数目和次序、正确答案都要一样。`;
    return [differs(translated, ['questions', index], what, ours ? `- id: ${ours.id}\n  type: ${ours.type}` : '删掉多出来的题')];
  }
  return [];
}

/** What must be the same in every language. */
function shape(question: QuestionSource): string {
  const { id, type, claims } = question;
  const common = [id, type, claims];
  switch (question.type) {
    case 'single':
    case 'multiple':
      return JSON.stringify([...common, question.options.map((option) => option.right)]);
    case 'judge':
      return JSON.stringify([...common, question.answer]);
    case 'order':
      return JSON.stringify([...common, question.steps.length]);
    case 'match':
      return JSON.stringify([...common, question.pairs.length]);
    case 'amount':
      return JSON.stringify([...common, question.answer, question.tolerance]);
    case 'spot':
      return JSON.stringify([...common, question.lines.map((line) => line.trap)]);
  }
}

/** What a story must have in common with its translation: its map, what it rests on and how it ends. */
function storyShape({ audience, figure, lessons, scenes }: StoryFields): string {
  const map = scenes.map(({ id, claims, choices, end }) => [id, claims, choices?.map(({ to }) => to), end?.mood, end?.call]);
  return JSON.stringify([audience, figure, lessons, map]);
}

/** Plays of one language that another lacks, or that differ in more than their words. */
function comparePlays(content: Content, locale: Locale): Problem[] {
  return [...content.plays[locale]].flatMap(([slug, play]): Problem[] => {
    const original = content.plays[sourceLocale].get(slug);
    const file = `content/plays/${sourceLocale}/${slug}.yaml`;
    if (!original) return content.unreadable.has(file) ? [] : [missingPair(play, file)];
    if (playShape(original.fields) === playShape(play.fields)) return [];
    const what = '这一场和中文的对不上：分钟、步数、谁有提示、清单和讲评的依据都要一样。';
    return [differs(play, ['steps'], what, `minutes: ${original.fields.minutes}`)];
  });
}

/** What a play must have in common with its translation: who acts when, and what everything rests on. */
function playShape({ minutes, figure, lessons, steps, checklist, debrief: { a, b, points } }: PlayFields): string {
  const prompted = (one: PlayFields['steps'][number]['a']): string => (one ? `prompt${one.hint === undefined ? '' : ' hint'}` : '');
  const acted = steps.map((step) => [prompted(step.a), prompted(step.b), step.pause !== undefined]);
  const items = checklist.map(({ kind, claim }) => [kind, claim]);
  return JSON.stringify([minutes, figure, lessons, acted, items, a.length, b.length, points.map(({ claims }) => claims)]);
}

function checkMoments(content: Content): Problem[] {
  const problems: Problem[] = [];
  for (const locale of completeLocales) {
    for (const moment of moments) {
      if (content.moments[locale].has(moment)) continue;
      const at = { file: `content/moments/${locale}/${moment}.yaml`, locate: () => ({ line: 1, text: moment }) };
      if (!content.unreadable.has(at.file)) problems.push(missingPair(at, at.file));
    }
  }
  return problems;
}

type Located = Parameters<typeof errorAt>[0];

function missingPair(at: Located, file: string): Problem {
  return errorAt(at, ['title'], {
    code: 'pair-missing',
    what: `少了配对的文件 ${file}。`,
    expected: '每种语言都有同名的文件',
    example: file,
  });
}

function differs(at: Located, path: readonly PropertyKey[], what: string, example: string): Problem {
  return errorAt(at, path, { code: 'pair-differs', what, expected: '两种语言只有文字不同，别的都一样', example });
}
