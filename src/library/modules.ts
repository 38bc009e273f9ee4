import type { Locale } from '../i18n/locales.ts';
import type { Module } from '../schema/module.ts';
import { type LessonLink, lessonsInOrder } from './lessons.ts';
import { siteContent } from './site-content.ts';

/** A module with its lessons in order: a field and its plots. */
export interface ModuleView {
  readonly module: Module;
  readonly lessons: readonly LessonLink[];
}

/** The modules that have lessons, in the order of the curriculum. */
export function modulesInOrder(locale: Locale): readonly ModuleView[] {
  const lessons = lessonsInOrder(locale);
  return siteContent()
    .modules.map(({ fields }) => ({ module: fields, lessons: lessons.filter((lesson) => lesson.fields.module === fields.id) }))
    .filter((view) => view.lessons.length > 0);
}
