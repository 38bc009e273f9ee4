import { sourceLocale } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { warningAt } from './report.ts';

/** Lessons of one module that want the same place: which comes first is then left to their file names. */
export function checkLessonOrder(content: Content): readonly Problem[] {
  const places = new Map<string, string>();
  // A copy whose file has no proper name has to go first.
  const lessons = [...content.lessons[sourceLocale]].flatMap(([slug, lesson]) => (/^[a-z0-9-]+$/.test(slug) ? [lesson] : []));
  return lessons.flatMap((lesson): Problem[] => {
    const { module, order, title } = lesson.fields;
    const other = places.get(`${module} ${order}`);
    if (other === undefined) {
      places.set(`${module} ${order}`, title);
      return [];
    }
    const last = Math.max(...lessons.filter(({ fields }) => fields.module === module).map(({ fields }) => fields.order));
    return [
      warningAt(lesson, ['order'], {
        code: 'order-taken',
        what: `这个单元的第 ${order} 课已经有了：“${other}”。`,
        expected: '同一个单元里，每课的 order 都不一样，两种语言一起改',
        example: `order: ${last + 1}`,
      }),
    ];
  });
}
