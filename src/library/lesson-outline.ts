import type { Contact, LessonOutline } from '../domain/lesson/outline.ts';
import type { Locale } from '../i18n/locales.ts';
import { channelOf } from './channels.ts';
import { claimView } from './claims.ts';
import { lessonView } from './lessons.ts';
import { lessonSections } from './reader/lesson-sections.ts';
import { present, siteContent } from './site-content.ts';

/** The lesson of this slug as plain data, for everything that is made from a lesson besides its page. */
export function lessonOutline(locale: Locale, slug: string): LessonOutline {
  const content = siteContent();
  const { fields, module, questions } = lessonView(locale, slug);
  const { written } = present(content.lessons[locale].get(slug), `lesson ${slug}`);
  const words = content.glossary[locale].get(locale)?.fields.terms ?? [];
  const { title, rule, action, summary, audience, order, reviewed } = fields;
  return {
    slug,
    locale,
    title,
    rule,
    action,
    summary,
    audience,
    module: { id: module.id, title: module.title[locale] },
    order,
    reviewed,
    sections: lessonSections(written, {
      claim: (id) => claimView(locale, id).text,
      term: (id) =>
        present(
          words.find((word) => word.id === id),
          `term ${id}`,
        ).word,
      contact: (id) => contactOf(locale, id),
    }),
    questions,
  };
}

function contactOf(locale: Locale, id: string): Contact {
  const { number, name, say, hours, for: purpose } = channelOf(id);
  return {
    id,
    ...(number === undefined ? {} : { number }),
    name: name[locale],
    for: purpose[locale],
    say: say[locale],
    hours: hours[locale],
  };
}
