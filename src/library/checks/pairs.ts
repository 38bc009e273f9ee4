import { completeLocales, type Locale, languageOf, locales, sourceLocale } from '../../i18n/locales.ts';
import { moments } from '../../schema/lesson.ts';
import type { PlayFields } from '../../schema/play.ts';
import type { Problem } from '../../schema/problem.ts';
import type { QuestionSource } from '../../schema/quiz.ts';
import type { StoryFields } from '../../schema/story.ts';
import type { Content, Parsed } from '../content.ts';
import { hashOfSource } from '../translation.ts';
import { namesInDoubt } from './renamed.ts';
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
  const doubtful = namesInDoubt(content);
  for (const slug of both) {
    if (doubtful.has(slug)) continue;
    const original = source.lessons.get(slug);
    const translated = content.lessons[locale].get(slug);
    if (!original || !translated) {
      const there = original ?? translated;
      const missing = `content/lessons/${original ? locale : sourceLocale}/${slug}.mdx`;
      // A file whose name has to change first may have its pair.
      if (!/^[a-z0-9-]+$/.test(slug)) continue;
      const waiting = original && (original.fields.status === 'draft' || !complete);
      if (there && !waiting && !content.unreadable.has(missing))
        problems.push(original ? missingTranslation(original, missing) : missingPair(there, missing));
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
  const name = translated.file.replace(/^.*\/|\.\w+$/g, '');
  return [
    warningAt(translated, ['source'], {
      code: 'translation-stale',
      what: /^0+$/.test(translated.fields.source)
        ? '还没有记下译文是照哪一版中文译的；网页上会写“中文改过”。'
        : '中文在译好以后改过，译文没有跟上；网页上会写明。',
      expected: '对照中文改好译文，再运行例子里的命令，它会改这一行',
      example: `npm run translated -- ${translated.file.startsWith('content/glossary/') ? 'glossary' : name}`,
    }),
  ];
}

type QuizFile = Parsed<{ questions: QuestionSource[] }>;

/** The first way in which a translated quiz is not the same as its original, said so that it can be mended without looking for it. */
function compareQuizzes(original: QuizFile, translated: QuizFile): Problem[] {
  const ours = original.fields.questions;
  const theirs = translated.fields.questions;
  const known = new Set(ours.map(({ id }) => id));
  const given = new Set(theirs.map(({ id }) => id));
  const index = ours.findIndex(({ id }, place) => theirs[place]?.id !== id);
  const missing = ours.findIndex(({ id }) => !given.has(id));
  const extra = theirs.findIndex(({ id }) => !known.has(id));
  if (missing >= 0 && extra >= 0 && missing === extra) {
    const id = ours[missing]?.id;
    const what = `第 ${extra + 1} 题的编号和中文的不一样，中文是“${id}”。`;
    return [differs(translated, ['questions', extra, 'id'], what, `- id: ${id}`)];
  }
  if (missing >= 0) {
    const question = ours[missing];
    const what = `少了中文的第 ${missing + 1} 题“${question?.id}”。`;
    const at = Math.min(missing, theirs.length - 1);
    const from = `${original.file}:${original.locate(['questions', missing]).line}`;
    return [differs(translated, ['questions', at], what, `照 ${from} 译好，加在第 ${missing + 1} 题；中文不要这道题，就两边都删掉`)];
  }
  if (extra >= 0) {
    const what = `多了一道“${theirs[extra]?.id}”，中文没有。`;
    return [differs(translated, ['questions', extra], what, '删掉这道题，或者中文也写上')];
  }
  if (index >= 0) {
    const what = `题的次序和中文的不一样：中文第 ${index + 1} 题是“${ours[index]?.id}”。`;
    return [differs(translated, ['questions', index], what, `先后是：${ours.map(({ id }) => id).join('、')}`)];
  }
  for (const [place, question] of ours.entries()) {
    const other = theirs[place];
    if (other && shape(question) !== shape(other)) return [differentQuestion(question, other, place, translated)];
  }
  return [];
}

/** Says in what two versions of one question differ. */
function differentQuestion(ours: QuestionSource, theirs: QuestionSource, index: number, translated: QuizFile): Problem {
  const path = ['questions', index];
  const nth = `第 ${index + 1} 题`;
  if (ours.type !== theirs.type) return differs(translated, [...path, 'type'], `${nth}的题型和中文的不一样。`, `type: ${ours.type}`);
  if (ours.claims.join() !== theirs.claims.join()) {
    return differs(translated, [...path, 'claims'], `${nth}的依据和中文的不一样。`, `claims: [${ours.claims.join(', ')}]`);
  }
  const [wanted, given] = [answersOf(ours), answersOf(theirs)];
  if (wanted.length !== given.length) {
    return differs(translated, path, `${nth}有 ${given.length} 项，中文有 ${wanted.length} 项。`, `一样写 ${wanted.length} 项，次序也一样`);
  }
  const right = wanted.flatMap((answer, place) => (answer === true ? [place + 1] : []));
  if (right.length > 0) {
    return differs(
      translated,
      path,
      `${nth}的正确答案和中文的不一样：中文第 ${right.join('、')} 项是。`,
      `次序和中文一样，第 ${right.join('、')} 项写 true`,
    );
  }
  const answer =
    ours.type === 'amount' ? `answer: ${ours.answer}\ntolerance: ${ours.tolerance}` : `answer: ${'answer' in ours && ours.answer}`;
  return differs(translated, [...path, 'answer'], `${nth}的答案和中文的不一样。`, answer);
}

/** Whether each of a question's items is right; for an order or pairs, only how many there are. */
function answersOf(question: QuestionSource): readonly (boolean | undefined)[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map((option) => option.right);
    case 'order':
      return question.steps.map(() => undefined);
    case 'match':
      return question.pairs.map(() => undefined);
    case 'spot':
      return question.lines.map((line) => line.trap);
    case 'judge':
    case 'amount':
      return [];
  }
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

/** A reviewed lesson without its translation: its status says more than its title. */
function missingTranslation(original: Located, file: string): Problem {
  return errorAt(original, ['status'], {
    code: 'pair-missing',
    what: `已复核的课，两种语言都要有，少了 ${file}。`,
    expected: '写好译文；还没译好，先写草稿',
    example: 'status: draft',
  });
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
