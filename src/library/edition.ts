import type { IsoDate } from '../domain/text/iso-date.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { siteContent } from './site-content.ts';

/** The day of the newest check or review anywhere in the content: what a reader of an old copy wants to know. */
export function edition(): IsoDate {
  const { claims, channels, lessons } = siteContent();
  const checked = [...claims, ...channels].map((entry) => entry.fields.checked);
  const reviewed = [...lessons[sourceLocale].values()].map((lesson) => lesson.fields.reviewed);
  return [...checked, ...reviewed].sort().at(-1) ?? '';
}
