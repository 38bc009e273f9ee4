import { describe, expect, test } from 'vitest';
import { locales, sourceLocale } from '../../src/i18n/locales.ts';
import { checkContent } from '../../src/library/check-content.ts';
import { quizStatistics } from '../../src/library/quiz-statistics.ts';
import { formatProblems } from '../../src/schema/problem.ts';

// The ledger is judged on the day it was written for: what expires later is told by the page itself.
const { content, problems } = checkContent('content', 'src/drawings', '2026-11-24');
const quizzes = [...content.quizzes[sourceLocale]];

describe('the site’s own content', () => {
  test('has nothing that would stop the build', () => {
    expect(formatProblems(problems.filter((problem) => problem.severity === 'error'))).toBe('没有错误。');
  });

  test('can still be built in a year without anybody touching it', () => {
    const { problems: later } = checkContent('content', 'src/drawings', '2027-11-20');
    expect(formatProblems(later.filter((problem) => problem.severity === 'error'))).toBe('没有错误。');
  });

  test('has a lesson for every module, in every language', () => {
    for (const locale of locales) {
      const modules = new Set([...content.lessons[locale].values()].map((lesson) => lesson.fields.module));
      expect(modules).toEqual(new Set(content.modules.map((module) => module.fields.id)));
    }
  });

  test.each(quizzes.map(([slug, quiz]) => [slug, quiz.fields.questions] as const))(
    '%s asks four to six questions of at least four types',
    (_, questions) => {
      expect(questions.length).toBeGreaterThanOrEqual(4);
      expect(questions.length).toBeLessThanOrEqual(6);
      expect(new Set(questions.map((question) => question.type)).size).toBeGreaterThanOrEqual(4);
    },
  );

  test('asks every type of question somewhere', () => {
    const types = new Set(quizzes.flatMap(([, quiz]) => quiz.fields.questions.map((question) => question.type)));
    expect([...types].sort()).toEqual(['amount', 'judge', 'match', 'multiple', 'order', 'single', 'spot']);
  });

  test.each(locales)('cannot be passed by always taking the longest option, the shortest, or the one in the same place (%s)', (locale) => {
    const { singles, longestIsRight, shortestIsRight, rightPlaces } = quizStatistics(content, locale);
    expect(longestIsRight / singles).toBeLessThanOrEqual(0.4);
    expect(shortestIsRight / singles).toBeLessThanOrEqual(0.45);
    expect(Math.max(...rightPlaces) / singles).toBeLessThanOrEqual(0.5);
  });

  test('helps at every moment with a lesson to read', () => {
    for (const moment of content.moments[sourceLocale].keys()) {
      expect(
        [...content.lessons[sourceLocale].values()].some((lesson) => lesson.fields.moments.includes(moment)),
        moment,
      ).toBe(true);
    }
  });
});
