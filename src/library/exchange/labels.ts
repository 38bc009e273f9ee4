import { type Locale, locales } from '../../i18n/locales.ts';
import type { QuestionSource } from '../../schema/quiz.ts';

type Type = QuestionSource['type'];

/** Every type as it is tagged, and as an editor reads it in a sheet. */
export const typeNames: { readonly [T in Type]: string } = {
  single: '单选',
  multiple: '多选',
  judge: '判断',
  order: '排序',
  match: '配对',
  amount: '算钱',
  spot: '找圈套',
};

const isType = (name: string): name is Type => Object.hasOwn(typeNames, name);

/** A type by either of its names. */
export function typeNamed(name: string): Type | undefined {
  const wanted = name.trim();
  if (isType(wanted)) return wanted;
  return Object.keys(typeNames)
    .filter(isType)
    .find((type) => typeNames[type] === wanted);
}

/** What tags carry: what a learning platform has no field for. */
export function tagsOf({ type, claims }: QuestionSource): readonly string[] {
  return [`type:${type}`, ...claims.map((claim) => `claim:${claim}`)];
}

/** The values of the tags of one kind. */
export function tagged(tags: readonly string[], kind: 'type' | 'claim'): readonly string[] {
  return tags.filter((tag) => tag.startsWith(`${kind}:`)).map((tag) => tag.slice(kind.length + 1));
}

/** Category of a lesson's questions on a learning platform. */
export function categoryOf(locale: Locale, lesson: string): string {
  return `$course$/top/xintian/${locale}/${lesson}`;
}

/** Lesson and language of a category, where it is one of ours. */
export function readCategory(category: string): { lesson?: string; locale?: Locale } {
  const [language, lesson] = category.trim().split('/').slice(-2);
  const locale = locales.find((known) => known === language);
  return locale && lesson ? { lesson, locale } : {};
}

/** Share of the mark for each right pick, in percent as learning platforms list it. */
export function share(rightCount: number): string {
  return String(Number((100 / rightCount).toFixed(5)));
}
