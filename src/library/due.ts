import { addDays, addYears, type IsoDate } from '../domain/text/iso-date.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { type Affected, affectedByChannel, affectedByClaim, affectedByLesson } from './affected.ts';
import type { Content, Entry } from './content.ts';

/** Something to compare with its source, to dial, or to reread. */
export interface Due {
  readonly kind: 'claim' | 'channel' | 'lesson';
  readonly id: string;
  /** Its words in the source language. */
  readonly title: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** The day by which it has to be done. */
  readonly day: IsoDate;
  /** `expires`: the rule itself ends that day. `checked`: a year since somebody last looked. */
  readonly why: 'expires' | 'checked';
  readonly affects: Affected;
}

/** What is due within so many days from `today`, and what is overdue, the most urgent first. */
export function dueWithin(content: Content, today: IsoDate, days: number): readonly Due[] {
  const last = addDays(today, days);
  const claims = content.claims.map((claim): Due => {
    const { id, text, checked, expires } = claim.fields;
    const year = addYears(checked, 1);
    const ends = expires !== undefined && expires <= year;
    const when = { day: ends ? expires : year, why: ends ? 'expires' : 'checked' } as const;
    return {
      kind: 'claim',
      id,
      title: text[sourceLocale] ?? id,
      ...placeOf(claim, when.why),
      ...when,
      affects: affectedByClaim(content, id),
    };
  });
  const channels = content.channels.map((channel): Due => {
    const { id, name, checked } = channel.fields;
    const when = { day: addYears(checked, 1), why: 'checked' } as const;
    return {
      kind: 'channel',
      id,
      title: name[sourceLocale],
      ...placeOf(channel, 'checked'),
      ...when,
      affects: affectedByChannel(content, id),
    };
  });
  const lessons = [...content.lessons[sourceLocale]].map(([slug, lesson]): Due => {
    const { title, reviewed } = lesson.fields;
    const when = { day: addYears(reviewed, 1), why: 'checked' } as const;
    return { kind: 'lesson', id: slug, title, ...placeOf(lesson, 'reviewed'), ...when, affects: affectedByLesson(content, slug) };
  });
  return [...claims, ...channels, ...lessons]
    .filter(({ day }) => day <= last)
    .sort((a, b) => (a.day === b.day ? a.id.localeCompare(b.id) : a.day < b.day ? -1 : 1));
}

function placeOf(at: Pick<Entry<unknown>, 'file' | 'locate'>, field: string): { file: string; line: number } {
  return { file: at.file, line: at.locate([field]).line };
}

const kinds = { claim: '依据', channel: '电话', lesson: '课' } as const;
const parts = { lessons: '课', questions: '题', moments: '七件事', stories: '故事', plays: '演练', sheets: '讲义' } as const;

/** The list as plain text. */
export function dueTable(due: readonly Due[], today: IsoDate, days: number): string {
  if (due.length === 0) return `从 ${today} 起，${days} 天里没有要再核对的。`;
  const lines = due.map(({ kind, id, title, file, line, day, why, affects }) => {
    const late = day < today ? '（已过）' : '';
    const touched = (Object.keys(parts) as (keyof typeof parts)[]).flatMap((part) =>
      affects[part].length > 0 ? [`    ${parts[part]}：${affects[part].join('、')}`] : [],
    );
    const reason = why === 'expires' ? '规定到期' : '满一年';
    return [`${day}${late}  ${reason}  ${kinds[kind]}  ${id}`, `    ${title}`, `    ${file}:${line}`, ...touched].join('\n');
  });
  return `${lines.join('\n')}\n\n从 ${today} 起，${days} 天里要再核对 ${due.length} 条。核对过，把日期改成当天。`;
}
