import type { HallLesson } from '../../domain/session/known.ts';
import type { SheetTexts } from '../../domain/session/sheet.ts';
import type { Strings } from '../../i18n/strings.ts';

export type HallTexts = Strings['hall'];
export type RecordTexts = HallTexts & Strings['record'];
export type MergeTexts = HallTexts & Strings['merge'];

/** The title of a lesson; its slug where this edition does not have it. */
export function titleOf(lessons: readonly HallLesson[], slug: string): string {
  return lessons.find((lesson) => lesson.slug === slug)?.title ?? slug;
}

/** An option's letter, as the slide shows it, with its word where the options are "right" and "wrong". */
export function optionName(texts: HallTexts, option: number, judge: boolean): string {
  return String.fromCharCode(65 + option) + (judge ? ` ${texts.judge[option]}` : '');
}

/** The words of a sheet in the reader's language. */
export function sheetTexts(texts: RecordTexts, lessons: readonly HallLesson[]): SheetTexts {
  return {
    columns: texts.columns,
    lesson: (slug) => titleOf(lessons, slug),
    heads: (group) => texts.groups[group],
    asked: (slug) => `${texts.asked} ${titleOf(lessons, slug)}`,
    hands: (_, question, phase, option) => `${texts.phases[phase]} ${question} ${optionName(texts, option, false)}`,
  };
}

/** What the parts of the record page need to name things. */
export interface HallNames {
  readonly lessons: readonly HallLesson[];
  readonly places: readonly string[];
  readonly today: string;
  readonly texts: RecordTexts;
}
