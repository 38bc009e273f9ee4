import { localDay } from '../src/domain/text/iso-date.ts';
import { locales } from '../src/i18n/locales.ts';
import { checkContent } from '../src/library/check-content.ts';
import { quizStatistics } from '../src/library/quiz-statistics.ts';
import { contentRoot, drawingsRoot } from '../src/library/settings.ts';
import { formatProblems } from '../src/schema/problem.ts';

/** Reads the content without building the site, names every problem, and counts what there is. */
const { content, problems } = checkContent(contentRoot, drawingsRoot, localDay(new Date()));
console.log(formatProblems(problems));
for (const locale of locales) {
  const lessons = [...content.lessons[locale].values()];
  const perModule = content.modules.map(
    ({ fields }) => `${fields.id} ${lessons.filter((lesson) => lesson.fields.module === fields.id).length}`,
  );
  const { questions, singles, longestIsRight, shortestIsRight, rightPlaces } = quizStatistics(content, locale);
  console.log(
    `\n${locale}：${lessons.length} 课（${perModule.join('，')}），${questions} 道题，${content.stories[locale].size} 个故事，${content.glossary[locale].get(locale)?.fields.terms.length ?? 0} 个词`,
  );
  const share = (count: number): number => (singles === 0 ? 0 : Math.round((count / singles) * 100));
  console.log(
    `单选 ${singles} 道：最长的选项正好是对的，占 ${share(longestIsRight)}%，最短的正好是对的，占 ${share(shortestIsRight)}%；对的排在${rightPlaces.map((count, place) => `第${place + 1}的 ${count} 道`).join('，')}`,
  );
}
console.log(`依据 ${content.claims.length} 条，电话 ${content.channels.length} 个`);
if (problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;
