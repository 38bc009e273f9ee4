import type { LessonRevs } from '../domain/progress/progress.ts';
import type { Question } from '../domain/quiz/question.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import type { Term } from '../schema/glossary.ts';
import type { LessonFields } from '../schema/lesson.ts';
import type { Module } from '../schema/module.ts';
import { type ClaimView, claimView } from './claims.ts';
import type { ParsedText } from './content.ts';
import { toQuestion } from './questions.ts';
import { present, siteContent } from './site-content.ts';
import { hashOfSource } from './translation.ts';

/** A lesson as lists show it. */
export interface LessonLink {
  readonly slug: string;
  readonly path: string;
  readonly fields: LessonFields;
}

/** Everything a lesson's page is made from. */
export interface LessonView extends LessonLink {
  readonly module: Module;
  readonly questions: readonly Question[];
  /** Claims the text and the quiz rest on, in the order in which they are met. */
  readonly claims: readonly ClaimView[];
  /** Ids of the claims that only the quiz rests on: no mark in the text points to them. */
  readonly quizClaims: ReadonlySet<string>;
  readonly terms: readonly Term[];
  /** The Chinese text or quiz changed after this translation. */
  readonly stale: boolean;
  readonly next: LessonLink | undefined;
}

const inOrder = new WeakMap<object, Map<Locale, readonly LessonLink[]>>();

/** All lessons of a language in the order of the curriculum. */
export function lessonsInOrder(locale: Locale): readonly LessonLink[] {
  const content = siteContent();
  const known = inOrder.get(content) ?? new Map<Locale, readonly LessonLink[]>();
  inOrder.set(content, known);
  const links = known.get(locale) ?? sortLessons(locale);
  known.set(locale, links);
  return links;
}

function sortLessons(locale: Locale): readonly LessonLink[] {
  const { lessons, modules } = siteContent();
  const place = new Map(modules.map((module, index) => [module.fields.id, index]));
  const rank = ({ fields }: LessonLink): number => (place.get(fields.module) ?? 0) * 100 + fields.order;
  return [...lessons[locale]]
    .map(([slug, { fields }]) => ({ slug, path: `lessons/${slug}.html`, fields }))
    .sort((a, b) => rank(a) - rank(b) || a.slug.localeCompare(b.slug));
}

/** The lesson of this slug with its quiz, claims and terms. */
export function lessonView(locale: Locale, slug: string): LessonView {
  const content = siteContent();
  const lesson = lessonFile(locale, slug);
  const source = { lesson: lessonFile(sourceLocale, slug), quiz: quizFile(sourceLocale, slug) };
  const links = lessonsInOrder(locale);
  const place = links.findIndex((link) => link.slug === slug);
  const questions = questionsOf(locale, slug);
  const named = (kind: 'claim' | 'term'): string[] => lesson.mentions.flatMap((mention) => (mention.kind === kind ? [mention.name] : []));
  const cited = new Set(named('claim'));
  const claimIds = new Set([...cited, ...questions.flatMap((question) => question.claims)]);
  const termIds = new Set(named('term'));
  const glossary = content.glossary[locale].get(locale)?.fields.terms ?? [];
  return {
    ...present(links[place], `lesson ${slug}`),
    module: present(
      content.modules.find((module) => module.fields.id === lesson.fields.module),
      'module',
    ).fields,
    questions,
    claims: [...claimIds].map((id) => claimView(locale, id)),
    quizClaims: new Set([...claimIds].filter((id) => !cited.has(id))),
    terms: glossary.filter((term) => termIds.has(term.id)),
    stale: locale !== sourceLocale && lesson.fields.source !== hashOfSource(source.lesson.written, source.quiz.written),
    next: links[place + 1],
  };
}

/** A lesson's questions as the quiz asks them. Revisions follow the source language, so that switching languages keeps progress. */
function questionsOf(locale: Locale, slug: string): readonly Question[] {
  const original = quizFile(sourceLocale, slug).fields.questions;
  return quizFile(locale, slug).fields.questions.map((question, index) =>
    toQuestion(locale, question, present(original[index], `question ${question.id} of ${slug}`)),
  );
}

/** Slugs and current revisions of all lessons, for the pages that show progress. */
export function lessonRevs(): readonly LessonRevs[] {
  return lessonsInOrder(sourceLocale).map(({ slug }) => ({
    slug,
    revs: Object.fromEntries(questionsOf(sourceLocale, slug).map((question) => [question.id, question.rev])),
  }));
}

function lessonFile(locale: Locale, slug: string): ParsedText<LessonFields> {
  return present(siteContent().lessons[locale].get(slug), `lesson ${slug}`);
}

function quizFile(locale: Locale, slug: string) {
  return present(siteContent().quizzes[locale].get(slug), `quiz ${slug}`);
}
