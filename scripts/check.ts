import { localDay } from '../src/domain/text/iso-date.ts';
import { locales } from '../src/i18n/locales.ts';
import { adviseContent } from '../src/library/advise-content.ts';
import { checkContent } from '../src/library/check-content.ts';
import type { Content } from '../src/library/content.ts';
import { githubAnnotations, problemReport } from '../src/library/problem-formats.ts';
import { quizStatistics } from '../src/library/quiz-statistics.ts';
import { contentRoot, drawingsRoot } from '../src/library/settings.ts';
import { formatProblems } from '../src/schema/problem.ts';

/**
 * Reads the content without building the site, names every problem at once, and counts what there is.
 * `--json` prints data for other programs, `--github` what GitHub shows beside a change (by itself in its own runs).
 */
const today = localDay(new Date());
const { content, problems: found } = checkContent(contentRoot, drawingsRoot, today);
const problems = [...found, ...adviseContent(content, today)];
if (process.argv.includes('--json')) console.log(JSON.stringify(problemReport(problems), null, 2));
else {
  console.log(formatProblems(problems));
  countContent(content);
  // Since the program was started, reading and judging included.
  console.log(`检查用了 ${(performance.now() / 1000).toFixed(1)} 秒`);
  if (process.argv.includes('--github') || process.env['GITHUB_ACTIONS'] === 'true') console.log(githubAnnotations(problems));
}
if (problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;

function countContent({ claims, channels, modules, ...content }: Content): void {
  for (const locale of locales) {
    const lessons = [...content.lessons[locale].values()];
    const perModule = modules.map(({ fields }) => `${fields.id} ${lessons.filter((lesson) => lesson.fields.module === fields.id).length}`);
    const statistics = quizStatistics({ claims, channels, modules, ...content }, locale);
    const { questions, singles, longestIsRight, shortestIsRight, rightPlaces } = statistics;
    console.log(
      `\n${locale}：${lessons.length} 课（${perModule.join('，')}），${questions} 道题，${content.stories[locale].size} 个故事，${content.plays[locale].size} 场演练，${content.glossary[locale].get(locale)?.fields.terms.length ?? 0} 个词`,
    );
    const share = (count: number): number => (singles === 0 ? 0 : Math.round((count / singles) * 100));
    console.log(
      `单选 ${singles} 道：最长的选项正好是对的，占 ${share(longestIsRight)}%，最短的正好是对的，占 ${share(shortestIsRight)}%；对的排在${rightPlaces.map((count, place) => `第${place + 1}的 ${count} 道`).join('，')}`,
    );
  }
  console.log(`依据 ${claims.length} 条，电话 ${channels.length} 个`);
}
