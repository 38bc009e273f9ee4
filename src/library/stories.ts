import { type Locale, sourceLocale } from '../i18n/locales.ts';
import type { Channel } from '../schema/channel.ts';
import type { moods, StoryFields } from '../schema/story.ts';
import { channelOf } from './channels.ts';
import { type ClaimView, claimView } from './claims.ts';
import { type LessonLink, lessonsInOrder } from './lessons.ts';
import { present, siteContent } from './site-content.ts';
import { hashOfSource } from './translation.ts';

/** A story as lists show it. */
export interface StoryLink {
  readonly slug: string;
  readonly path: string;
  readonly fields: StoryFields;
}

/** One scene with what it rests on and, at an ending, whom to call. */
export interface SceneView {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly claims: readonly ClaimView[];
  readonly choices: readonly { readonly text: string; readonly to: string }[];
  readonly end: { readonly mood: (typeof moods)[number]; readonly action: string; readonly channel: Channel } | undefined;
}

/** Everything a story's page is made from. The first scene is the start. */
export interface StoryView extends StoryLink {
  readonly scenes: readonly SceneView[];
  readonly lessons: readonly LessonLink[];
  readonly stale: boolean;
}

/** All stories of a language, in the order of their first lessons. */
export function storyLinks(locale: Locale): readonly StoryLink[] {
  const order = lessonsInOrder(locale).map(({ slug }) => slug);
  const rank = ({ fields }: StoryLink): number => order.indexOf(fields.lessons[0] ?? '');
  return [...siteContent().stories[locale]]
    .map(([slug, { fields }]) => ({ slug, path: `stories/${slug}.html`, fields }))
    .sort((a, b) => rank(a) - rank(b));
}

/** The story of this slug with its scenes, claims and lessons. */
export function storyView(locale: Locale, slug: string): StoryView {
  const { stories } = siteContent();
  const { fields } = present(stories[locale].get(slug), `story ${slug}`);
  const original = present(stories[sourceLocale].get(slug), `story ${slug}`);
  const links = lessonsInOrder(locale);
  return {
    slug,
    path: `stories/${slug}.html`,
    fields,
    scenes: fields.scenes.map(({ id, text, claims, choices = [], end }) => ({
      id,
      paragraphs: text.split(/\n\s*\n/),
      claims: claims.map((claim) => claimView(locale, claim)),
      choices,
      end: end && { mood: end.mood, action: end.action, channel: channelOf(end.call) },
    })),
    lessons: fields.lessons.flatMap((lesson) => links.filter((link) => link.slug === lesson)),
    stale: locale !== sourceLocale && fields.source !== hashOfSource(original.written),
  };
}
