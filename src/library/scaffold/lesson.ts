import { Document } from 'yaml';
import type { IsoDate } from '../../domain/text/iso-date.ts';
import { completeLocales, type Locale, sourceLocale } from '../../i18n/locales.ts';
import type { LessonFields } from '../../schema/lesson.ts';
import type { QuestionSource } from '../../schema/quiz.ts';
import { hashOfSource } from '../translation.ts';
import { quizFiles } from './quiz.ts';
import { stamp } from './stamp.ts';
import { waiting } from './waiting.ts';

/** What has to be known before a lesson can be begun. */
export interface NewLesson extends Pick<LessonFields, 'module' | 'order' | 'audience' | 'moments'> {
  readonly slug: string;
  /** Title per language; the rest waits. */
  readonly titles: { readonly [L in Locale]?: string | undefined };
  readonly figure: string;
  readonly channel: string;
  readonly claims: readonly string[];
  readonly types: readonly QuestionSource['type'][];
  readonly today: IsoDate;
}

/** A lesson and its quiz in every language, by path below the content folder. A draft; what is not given waits to be written. */
export function lessonFiles(lesson: NewLesson): Readonly<Record<string, string>> {
  const quizzes = quizFiles(lesson.slug, lesson.types, lesson.claims);
  const original = lessonText(lesson, sourceLocale);
  const source = hashOfSource(original, quizzes[`quizzes/${sourceLocale}/${lesson.slug}.yaml`] ?? '');
  const texts = completeLocales.map((locale) => [
    `lessons/${locale}/${lesson.slug}.mdx`,
    locale === sourceLocale ? original : lessonText(lesson, locale, source),
  ]);
  return { ...Object.fromEntries(texts), ...quizzes };
}

function lessonText(lesson: NewLesson, locale: Locale, source?: string): string {
  const { module, order, moments, audience, today, claims, figure, channel } = lesson;
  const say = (wanted: string): string => waiting(locale, wanted);
  const fields = {
    title: lesson.titles[locale] || say('课的名字，用农户自己的话'),
    module,
    order,
    rule: say('一条规矩'),
    action: say('今天能做的一件事'),
    summary: say('一句话，说清讲什么'),
    asks: [],
    moments,
    audience,
    status: 'draft',
    reviewed: today,
    ...(source === undefined ? {} : { source: stamp(source) }),
  };
  const head = new Document(fields);
  for (const name of ['asks', 'moments'])
    head.setIn([name], Object.assign(head.createNode(name === 'asks' ? [] : moments), { flow: true }));
  const parts = [
    `## ${say('小标题')}`,
    '<Story>',
    say('何家碰上的一件小事，三五句'),
    '</Story>',
    say('这是怎么一回事，说清楚'),
    ...claims.map((claim) => `<Claim id="${claim}" />`),
    `<Figure name="${figure}" alt="${say('图上有什么')}" />`,
    '<Do>',
    say('这样做'),
    '</Do>',
    '<Dont>',
    say('别这样'),
    '</Dont>',
    `<Call channel="${channel}" />`,
  ];
  return `---\n${head.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n${parts.join('\n\n')}\n`;
}
