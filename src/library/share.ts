import { readableAddress, webAddress } from '../domain/text/web-address.ts';
import { type Locale, languageOf, localeFolder } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/strings.ts';
import { channelOf } from './channels.ts';
import { edition } from './edition.ts';
import { type LessonView, lessonView } from './lessons.ts';
import { present, siteContent } from './site-content.ts';

/** What of a lesson is passed on: the same words on the picture, beside it and in the text to copy. */
export interface ShareView {
  readonly lesson: LessonView;
  /** The page that passes it on, and its picture where the language has pictures, as paths below the language's folder. */
  readonly path: string;
  readonly picture: string | undefined;
  /** Name of the lesson's drawing. */
  readonly figure: string;
  /** Address of the lesson and how the site's own is read out; none when the campaign has named none. */
  readonly address?: { readonly lesson: string; readonly site: string };
  /** The first number the lesson tells to call. */
  readonly call?: { readonly number: string; readonly name: string };
  /** The lines to copy; the last is the edition's day. */
  readonly text: readonly string[];
}

/** What is passed on of the lesson of this slug. */
export function shareView(locale: Locale, slug: string): ShareView {
  const { site } = siteContent();
  const { name, address } = present(site, 'site').fields;
  const { lines } = stringsOf(locale).send;
  const lesson = lessonView(locale, slug);
  const { title, rule, action } = lesson.fields;
  const mentions = present(siteContent().lessons[locale].get(slug), `lesson ${slug}`).mentions;
  const channels = mentions.filter(({ kind }) => kind === 'channel').map((mention) => channelOf(mention.name));
  const call = channels.find((channel) => channel.number);
  const own = address && { lesson: webAddress(address, localeFolder(locale) + lesson.path), site: readableAddress(address) };
  return {
    lesson,
    path: `send/${slug}.html`,
    picture: languageOf(locale).pictures ? sharePicture(slug) : undefined,
    figure: present(
      mentions.find(({ kind }) => kind === 'figure'),
      `figure of ${slug}`,
    ).name,
    ...(own && { address: own }),
    ...(call?.number && { call: { number: call.number, name: call.name[locale] } }),
    text: [
      lines.site.replace('{name}', name[locale]) + title,
      lines.rule + rule,
      lines.action + action,
      ...(own ? [own.lesson] : []),
      lines.edition + edition(),
    ],
  };
}

/** Path of a lesson's picture below its language's folder. */
export function sharePicture(slug: string): string {
  return `share/${slug}.png`;
}
