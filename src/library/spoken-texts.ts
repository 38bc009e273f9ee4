import { type Locale, locales } from '../i18n/locales.ts';
import type { PlayFields } from '../schema/play.ts';
import type { QuestionSource } from '../schema/quiz.ts';
import type { Content, Parsed, ParsedText } from './content.ts';
import type { SpokenPassage } from './reader/mdx-passages.ts';
import type { Place } from './reader/yaml-file.ts';

/** A text that a reader meets, with its place. */
export interface SpokenText {
  readonly at: { readonly file: string; locate(path: readonly PropertyKey[]): Place };
  readonly path: readonly PropertyKey[];
  readonly locale: Locale;
  readonly text: string;
  /** Words that the site warns of, not its own: wrong options, traps, what stands in `<Dont>`. */
  readonly warned: boolean;
}

type Words = Pick<SpokenText, 'path' | 'text' | 'warned'>;

const own = (path: readonly PropertyKey[], text: string): Words => ({ path, text, warned: false });
const theirs = (path: readonly PropertyKey[], text: string): Words => ({ path, text, warned: true });
const fields = <T extends object>(of: T, names: readonly (keyof T & string)[], path: readonly PropertyKey[] = []): Words[] =>
  names.flatMap((name) => {
    const text: unknown = of[name];
    return typeof text === 'string' ? [own([...path, name], text)] : [];
  });

/** Every text that the content puts before a reader, in every language. */
export function* spokenTexts(content: Content): Generator<SpokenText> {
  for (const locale of locales) {
    const said = function* (at: SpokenText['at'], words: readonly Words[]): Generator<SpokenText> {
      for (const one of words) yield { ...one, at, locale };
    };
    for (const lesson of content.lessons[locale].values()) {
      yield* said(lesson, fields(lesson.fields, ['title', 'rule', 'action', 'summary']));
      yield* passagesOf(lesson, locale);
    }
    for (const page of content.pages[locale].values()) {
      yield* said(page, fields(page.fields, ['title', 'summary']));
      yield* passagesOf(page, locale);
    }
    for (const quiz of content.quizzes[locale].values()) {
      for (const [index, question] of quiz.fields.questions.entries()) {
        yield* said(
          quiz,
          wordsOf(question).map((words) => ({ ...words, path: ['questions', index, ...words.path] })),
        );
      }
    }
    for (const moment of content.moments[locale].values()) {
      yield* said(moment, fields(moment.fields, ['title', 'lead', 'duty', 'trap']));
      for (const when of ['now', 'today', 'week'] as const) {
        yield* said(
          moment,
          moment.fields[when].map((step, index) => own([when, index, 'text'], step.text)),
        );
      }
    }
    for (const story of content.stories[locale].values()) {
      yield* said(story, fields(story.fields, ['title', 'summary', 'alt']));
      for (const [index, scene] of story.fields.scenes.entries()) {
        const path = ['scenes', index];
        yield* said(story, [
          ...fields(scene, ['text'], path),
          ...(scene.end ? fields(scene.end, ['action'], [...path, 'end']) : []),
          ...(scene.choices ?? []).map((choice, place) => theirs([...path, 'choices', place, 'text'], choice.text)),
        ]);
      }
    }
    for (const play of content.plays[locale].values()) yield* said(play, playWords(play.fields));
    for (const glossary of content.glossary[locale].values()) {
      yield* said(
        glossary,
        glossary.fields.terms.map((term, index) => own(['terms', index, 'plain'], term.plain)),
      );
    }
    for (const claim of content.claims) yield* said(claim, fields(claim.fields.text, [locale], ['text']));
    for (const channel of content.channels) {
      yield* said(
        channel,
        (['name', 'for', 'say', 'hours'] as const).map((field) => own([field, locale], channel.fields[field][locale])),
      );
    }
    for (const module of content.modules) {
      yield* said(
        module,
        (['title', 'promise'] as const).map((field) => own([field, locale], module.fields[field][locale])),
      );
    }
    if (content.site) yield* said(content.site, [own(['tagline', locale], content.site.fields.tagline[locale])]);
  }
}

/** All words of a role play. A prompt may be a part that is acted wrong on purpose, and a checklist names what may not happen. */
function playWords({ roles, steps, checklist, debrief, ...play }: PlayFields): readonly Words[] {
  const sides = ['a', 'b'] as const;
  return [
    ...fields(play, ['title', 'summary', 'alt', 'scene']),
    ...sides.flatMap((side) => fields(roles[side], ['who', 'wants', 'knows'], ['roles', side])),
    ...steps.flatMap((step, index) => [
      ...sides.flatMap((side) => Object.entries(step[side] ?? {}).map(([field, text = '']) => theirs(['steps', index, side, field], text))),
      ...fields(step, ['pause'], ['steps', index]),
    ]),
    ...checklist.map(({ kind, text }, index) => (kind === 'should' ? own : theirs)(['checklist', index, 'text'], text)),
    ...sides.flatMap((side) => debrief[side].map((question, index) => own(['debrief', side, index], question))),
    ...debrief.points.map(({ text }, index) => own(['debrief', 'points', index, 'text'], text)),
  ];
}

/** Where a passage of a text stands, as problems point at it. */
export function placeOf(text: Parsed<unknown>, { line }: Pick<SpokenPassage, 'line'>): SpokenText['at'] {
  return { file: text.file, locate: () => ({ line, text: lineOf(text.written, line) }) };
}

function* passagesOf(text: ParsedText<unknown>, locale: Locale): Generator<SpokenText> {
  for (const passage of text.spoken.passages) {
    yield { at: placeOf(text, passage), path: [], locale, text: passage.text, warned: passage.within === 'Dont' };
  }
}

/** All words of a question. What is wrong in it is a misconception, not a statement of the site. */
function wordsOf(question: QuestionSource): readonly Words[] {
  const ask = question.type === 'judge' && !question.answer ? theirs(['ask'], question.ask) : own(['ask'], question.ask);
  switch (question.type) {
    case 'single':
    case 'multiple':
      return [
        ask,
        ...question.options.flatMap(({ text, right, why }, index) => [
          (right ? own : theirs)(['options', index, 'text'], text),
          own(['options', index, 'why'], why),
        ]),
      ];
    case 'judge':
      return [ask, own(['when_true'], question.when_true), own(['when_false'], question.when_false)];
    case 'order':
      return [ask, ...question.steps.flatMap((step, index) => fields(step, ['text', 'why'], ['steps', index]))];
    case 'match':
      // The left side is what somebody says, the right side what it means.
      return [
        ask,
        ...question.pairs.flatMap((pair, index) => [
          theirs(['pairs', index, 'left'], pair.left),
          ...fields(pair, ['right', 'why'], ['pairs', index]),
        ]),
      ];
    case 'amount':
      return [ask, ...fields(question, ['why', 'low', 'high'])];
    case 'spot':
      return [
        ask,
        ...question.lines.flatMap(({ text, why }, index) => [theirs(['lines', index, 'text'], text), own(['lines', index, 'why'], why)]),
      ];
  }
}

function lineOf(written: string, line: number): string {
  return (written.split('\n')[line - 1] ?? '').trim();
}
