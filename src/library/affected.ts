import { sourceLocale } from '../i18n/locales.ts';
import type { PlayFields } from '../schema/play.ts';
import type { Content } from './content.ts';

/** What changes for readers when a claim, a number or a lesson changes. Names as editors know them. */
export interface Affected {
  readonly lessons: readonly string[];
  /** `lesson/question`. */
  readonly questions: readonly string[];
  readonly moments: readonly string[];
  readonly stories: readonly string[];
  readonly plays: readonly string[];
  /** Lessons whose printed sheet says it: sheets are made from the lesson and its quiz. */
  readonly sheets: readonly string[];
}

/** Everything that rests on a claim. */
export function affectedByClaim(content: Content, claim: string): Affected {
  const lessons = lessonsThatMention(content, 'claim', claim);
  const questions = [...content.quizzes[sourceLocale]].flatMap(([slug, quiz]) =>
    quiz.fields.questions.filter(({ claims }) => claims.includes(claim)).map(({ id }) => `${slug}/${id}`),
  );
  const moments = [...content.moments[sourceLocale]].flatMap(([moment, { fields }]) => {
    const named = [fields.trap_claim, ...[...fields.now, ...fields.today, ...fields.week].map((step) => step.claim)];
    return named.includes(claim) ? [moment] : [];
  });
  const stories = storiesWhere(content, ({ scenes }) => scenes.some((scene) => scene.claims.includes(claim)));
  const plays = playsWhere(content, ({ checklist, debrief }) =>
    [...checklist.map((item) => item.claim), ...debrief.points.flatMap((point) => point.claims)].includes(claim),
  );
  return withSheets({ lessons, questions, moments, stories, plays });
}

/** Everything that tells to call a number. */
export function affectedByChannel(content: Content, channel: string): Affected {
  const moments = [...content.moments[sourceLocale]].flatMap(([moment, { fields }]) => (fields.call.includes(channel) ? [moment] : []));
  const stories = storiesWhere(content, ({ scenes }) => scenes.some((scene) => scene.end?.call === channel));
  return withSheets({ lessons: lessonsThatMention(content, 'channel', channel), questions: [], moments, stories, plays: [] });
}

/** Everything that belongs to a lesson or sends its reader there. */
export function affectedByLesson(content: Content, slug: string): Affected {
  const questions = content.quizzes[sourceLocale].get(slug)?.fields.questions.map(({ id }) => `${slug}/${id}`) ?? [];
  const moments = [...content.moments[sourceLocale]].flatMap(([moment, { fields }]) => (fields.read === slug ? [moment] : []));
  const stories = storiesWhere(content, ({ lessons }) => lessons.includes(slug));
  return withSheets({ lessons: [slug], questions, moments, stories, plays: playsWhere(content, ({ lessons }) => lessons.includes(slug)) });
}

type StoryOf = Content['stories'][typeof sourceLocale] extends ReadonlyMap<string, infer File> ? File : never;

function storiesWhere(content: Content, holds: (fields: StoryOf['fields']) => boolean): readonly string[] {
  return [...content.stories[sourceLocale]].flatMap(([slug, { fields }]) => (holds(fields) ? [slug] : []));
}

function playsWhere(content: Content, holds: (fields: PlayFields) => boolean): readonly string[] {
  return [...content.plays[sourceLocale]].flatMap(([slug, { fields }]) => (holds(fields) ? [slug] : []));
}

function lessonsThatMention(content: Content, kind: 'claim' | 'channel', name: string): readonly string[] {
  return [...content.lessons[sourceLocale]].flatMap(([slug, { mentions }]) =>
    mentions.some((mention) => mention.kind === kind && mention.name === name) ? [slug] : [],
  );
}

function withSheets(affected: Omit<Affected, 'sheets'>): Affected {
  const asked = affected.questions.map((question) => question.slice(0, question.indexOf('/')));
  return { ...affected, sheets: [...new Set([...affected.lessons, ...asked])] };
}
