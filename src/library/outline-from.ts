import type { Contact, LessonOutline } from '../domain/lesson/outline.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import type { Content } from './content.ts';
import { toQuestion } from './questions.ts';
import { lessonSections, type Resolve } from './reader/lesson-sections.ts';

/**
 * A lesson as plain data, from content that may still be being checked: a name that does not exist stands for itself, and is told
 * elsewhere. `undefined` where the lesson or its quiz could not be read.
 */
export function outlineFrom(content: Content, locale: Locale, slug: string): LessonOutline | undefined {
  const lesson = content.lessons[locale].get(slug);
  const quiz = content.quizzes[locale].get(slug);
  if (!lesson || !quiz) return undefined;
  const { title, rule, action, summary, audience, order, reviewed } = lesson.fields;
  const module = content.modules.find(({ fields }) => fields.id === lesson.fields.module)?.fields;
  const originals = content.quizzes[sourceLocale].get(slug)?.fields.questions ?? [];
  return {
    slug,
    locale,
    title,
    rule,
    action,
    summary,
    audience,
    module: { id: lesson.fields.module, title: module?.title[locale] ?? lesson.fields.module },
    order,
    reviewed,
    sections: lessonSections(lesson.written, resolveIn(content, locale)),
    questions: quiz.fields.questions.map((question, index) => toQuestion(locale, question, originals[index] ?? question)),
  };
}

function resolveIn({ claims, channels, glossary }: Content, locale: Locale): Resolve {
  const words = glossary[locale].get(locale)?.fields.terms ?? [];
  return {
    claim: (id) => claims.find(({ fields }) => fields.id === id)?.fields.text[locale] ?? id,
    term: (id) => words.find((word) => word.id === id)?.word ?? id,
    contact: (id): Contact => {
      const channel = channels.find(({ fields }) => fields.id === id)?.fields;
      if (!channel) return { id, name: id, for: '', say: '', hours: '' };
      const { number, name, say, hours, for: purpose } = channel;
      const words = { name: name[locale], for: purpose[locale], say: say[locale], hours: hours[locale] };
      return number === undefined ? { id, ...words } : { id, number, ...words };
    },
  };
}
