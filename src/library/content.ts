import type { Locale } from '../i18n/locales.ts';
import type { Channel } from '../schema/channel.ts';
import type { ClaimSource } from '../schema/claim.ts';
import type { Glossary } from '../schema/glossary.ts';
import type { LessonFields, Moment, PageFields } from '../schema/lesson.ts';
import type { Module } from '../schema/module.ts';
import type { MomentFields } from '../schema/moment.ts';
import type { PlayFields } from '../schema/play.ts';
import type { QuizSource } from '../schema/quiz.ts';
import type { Site } from '../schema/site.ts';
import type { LegalSource } from '../schema/source.ts';
import type { StoryFields } from '../schema/story.ts';
import type { UncitedException } from '../schema/uncited.ts';
import type { Mention, Passage } from './reader/mdx-file.ts';
import type { Spoken } from './reader/mdx-passages.ts';
import type { Place } from './reader/yaml-file.ts';

/** A parsed file: its fields, where it stands and how to point at a field in it. */
export interface Parsed<Fields> {
  /** As an editor knows it: `content/…`. */
  readonly file: string;
  readonly fields: Fields;
  locate(path: readonly PropertyKey[]): Place;
  /** The whole text as written; translations are compared with it. */
  readonly written: string;
}

/** A parsed MDX file. */
export interface ParsedText<Fields> extends Parsed<Fields> {
  readonly mentions: readonly Mention[];
  readonly length: number;
  /** What stands outside of claims, with its lines. */
  readonly uncited: readonly Passage[];
  /** Everything it says, claims included, and its links. */
  readonly spoken: Spoken;
}

/** Files of one kind in one language, by slug. */
export type ByLocale<T> = { readonly [L in Locale]: ReadonlyMap<string, T> };

/** One entry of a list file, with its place. */
export interface Entry<Fields> {
  readonly fields: Fields;
  readonly file: string;
  locate(path: readonly PropertyKey[]): Place;
}

/** The whole content folder, parsed. Cross-references are checked apart, in `checks/`. */
export interface Content {
  readonly site: Parsed<Site> | undefined;
  readonly modules: readonly Entry<Module>[];
  readonly sources: readonly Entry<LegalSource>[];
  readonly claims: readonly Entry<ClaimSource>[];
  readonly channels: readonly Entry<Channel>[];
  readonly glossary: ByLocale<Parsed<Glossary>>;
  readonly moments: { readonly [L in Locale]: ReadonlyMap<Moment, Parsed<MomentFields>> };
  readonly lessons: ByLocale<ParsedText<LessonFields>>;
  readonly quizzes: ByLocale<Parsed<QuizSource>>;
  readonly stories: ByLocale<Parsed<StoryFields>>;
  readonly plays: ByLocale<Parsed<PlayFields>>;
  readonly pages: ByLocale<ParsedText<PageFields>>;
  /** Sentences that sound like a rule and need no claim, each with its reason. */
  readonly exceptions: readonly Entry<UncitedException>[];
  /** Files that are there but could not be parsed. What misses them is not told twice. */
  readonly unreadable: ReadonlySet<string>;
  /** Names of the drawings editors may use. */
  readonly drawings: ReadonlySet<string>;
}
