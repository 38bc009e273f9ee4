import type { Locale } from '../i18n/locales.ts';
import { sourceLocale } from '../i18n/locales.ts';
import type { Channel } from '../schema/channel.ts';
import { type Moment, moments } from '../schema/lesson.ts';
import type { MomentFields } from '../schema/moment.ts';
import { channelOf } from './channels.ts';
import { type ClaimView, claimView } from './claims.ts';
import { type LessonLink, lessonsInOrder } from './lessons.ts';
import { present, siteContent } from './site-content.ts';
import { type StoryLink, storyLinks } from './stories.ts';
import { hashOfSource } from './translation.ts';

/** A moment as the home page lists it. */
export interface MomentLink {
  readonly id: Moment;
  readonly path: string;
  readonly title: string;
}

/** Everything a moment's page is made from. */
export interface MomentView extends MomentLink {
  readonly fields: MomentFields;
  readonly channels: readonly Channel[];
  readonly claims: readonly ClaimView[];
  /** The one lesson to read first. */
  readonly first: LessonLink;
  /** More that helps. */
  readonly lessons: readonly LessonLink[];
  /** Role plays whose nearest lessons are among these. */
  readonly stories: readonly StoryLink[];
  readonly stale: boolean;
}

/** The moments a language tells of, in the order in which life brings them. */
export function momentLinks(locale: Locale): readonly MomentLink[] {
  const told = siteContent().moments[locale];
  return moments.flatMap((id) => {
    const file = told.get(id);
    return file ? [{ id, path: `moments/${id}.html`, title: file.fields.title }] : [];
  });
}

/** A moment with whom to call, what it rests on and which lessons help. */
export function momentView(locale: Locale, id: Moment): MomentView {
  const { fields } = momentFile(locale, id);
  const links = lessonsInOrder(locale);
  const lessons = links.filter((lesson) => lesson.fields.moments.includes(id) && lesson.slug !== fields.read);
  const steps = [...fields.now, ...fields.today, ...fields.week];
  const claims = new Set([...steps.map((step) => step.claim), fields.trap_claim].filter((claim) => claim !== undefined));
  return {
    id,
    path: `moments/${id}.html`,
    title: fields.title,
    fields,
    channels: fields.call.map(channelOf),
    claims: [...claims].map((claim) => claimView(locale, claim)),
    first: present(
      links.find((lesson) => lesson.slug === fields.read),
      `lesson ${fields.read}`,
    ),
    lessons,
    stories: storyLinks(locale).filter((story) =>
      story.fields.lessons.slice(0, 2).some((slug) => slug === fields.read || lessons.some((lesson) => lesson.slug === slug)),
    ),
    stale: locale !== sourceLocale && fields.source !== hashOfSource(momentFile(sourceLocale, id).written),
  };
}

function momentFile(locale: Locale, id: Moment) {
  return present(siteContent().moments[locale].get(id), `moment ${id}`);
}
