import { slidesOf } from '../domain/slide-file/lesson-slides.ts';
import type { Slide } from '../domain/slide-file/slide.ts';
import { arrowsOf, type Locale, sourceLocale } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/strings.ts';
import { channelOf } from './channels.ts';
import { claimView } from './claims.ts';
import { edition } from './edition.ts';
import { lessonOutline } from './lesson-outline.ts';
import { lessonView } from './lessons.ts';
import { present, siteContent } from './site-content.ts';

/** What the slide file of a lesson is made from. */
export interface SlideFileView {
  readonly title: string;
  readonly site: string;
  readonly slides: readonly Slide[];
}

/** Path of a lesson's slide file below its language's folder, beside its deck. */
export function slideFilePath(slug: string): string {
  return `present/${slug}.pptx`;
}

/** The slides of this lesson for other programs. */
export function slideFileView(locale: Locale, slug: string): SlideFileView {
  const { slideFile, lesson, channel, send } = stringsOf(locale);
  const { name } = present(siteContent().site, 'site').fields;
  const site = locale === sourceLocale ? name[locale] : `${name[sourceLocale]} ${name[locale]}`;
  const { stale, fields } = lessonView(locale, slug);
  const warning = [fields.status === 'draft' ? lesson.draft : '', stale ? stringsOf(locale).stale : ''].join('');
  const outline = lessonOutline(locale, slug);
  const slides = slidesOf(outline, {
    ...slideFile,
    site,
    edition: send.lines.edition + edition(),
    ...(warning === '' ? {} : { warning }),
    ask: lesson.ask,
    action: lesson.action,
    do: lesson.do,
    dont: lesson.dont,
    leadsTo: arrowsOf(locale).on,
    whereOf: (id) => (channelOf(id).staff ? '' : id === 'mediation' ? channel.village : channel.on),
    sourceOf: (claim) => claimView(locale, claim).mark,
  });
  return { title: outline.title, site, slides };
}
