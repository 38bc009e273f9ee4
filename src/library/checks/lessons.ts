import { locales } from '../../i18n/locales.ts';
import { characters } from '../../schema/field.ts';
import { ruleLength } from '../../schema/lesson.ts';
import type { Problem } from '../../schema/problem.ts';
import type { QuestionSource } from '../../schema/quiz.ts';
import type { Content } from '../content.ts';
import { namesInDoubt } from './renamed.ts';
import { errorAt } from './report.ts';

/** What one lesson must have by itself: a short rule, one drawing, a quiz whose options differ. */
export function checkLessons(content: Content): readonly Problem[] {
  const problems: Problem[] = [];
  const doubtful = namesInDoubt(content);
  for (const locale of locales) {
    for (const [slug, lesson] of content.lessons[locale]) {
      const { rule } = lesson.fields;
      const most = /\p{Script=Han}/u.test(rule) ? ruleLength.han : ruleLength.other;
      if (characters(rule) > most) {
        problems.push(
          errorAt(lesson, ['rule'], {
            code: 'field-too-long',
            what: `“rule”有 ${characters(rule)} 个字，最多 ${most} 个。`,
            expected: '一条规矩，短到能背下来',
            example: 'rule: 有借有还，下回不难',
          }),
        );
      }
      const figures = lesson.mentions.filter((mention) => mention.kind === 'figure');
      if (figures.length !== 1) {
        const place = figures[1] ?? lesson.locate(['title']);
        const at = { file: lesson.file, locate: () => ({ line: place.line, text: place.text }) };
        problems.push(
          errorAt(at, [], {
            code: 'mdx-figure',
            what: `一课正好一幅图，这里有 ${figures.length} 幅。`,
            expected: figures.length > 1 ? '留一个 <Figure … />，别的删掉' : '正文里写一个 <Figure … />',
            example: '<Figure name="wall-calendar" alt="墙上的日历，三个日子画了圈" />',
          }),
        );
      }
      // A file whose name has to change first may well have its quiz.
      const named = /^[a-z0-9-]+$/.test(slug) && !doubtful.has(slug);
      if (named && !content.quizzes[locale].has(slug) && !content.unreadable.has(`content/quizzes/${locale}/${slug}.yaml`)) {
        problems.push(
          errorAt(lesson, ['title'], {
            code: 'quiz-missing',
            what: '这一课还没有题。',
            expected: `写好 content/quizzes/${locale}/${slug}.yaml，四到六道题；中英文都没有的，可以用命令搭架子`,
            example: `npm run new -- quiz ${slug}`,
          }),
        );
      }
    }
    for (const [slug, quiz] of content.quizzes[locale]) {
      if (!doubtful.has(slug) && !content.lessons[locale].has(slug) && !content.unreadable.has(`content/lessons/${locale}/${slug}.mdx`)) {
        problems.push(
          errorAt(quiz, [], {
            code: 'unknown-file',
            what: `没有叫“${slug}”的课，这份题用不上。`,
            expected: '题的文件名和课的文件名一样',
            example: `content/lessons/${locale}/${slug}.mdx`,
          }),
        );
      }
      quiz.fields.questions.forEach((question, index) => {
        const twice = repeatedText(question);
        if (twice === undefined) return;
        const path = ['questions', index, ...twice.path];
        problems.push(
          errorAt(quiz, path, {
            code: 'same-text',
            what: `“${twice.text}”写了两遍，读的人分不出。`,
            expected: '每一项的话都不一样',
            example: '- text: 已经是黑户',
          }),
        );
      });
    }
  }
  return problems;
}

/** Texts the reader chooses between, with the path of each. */
function choices(question: QuestionSource): { text: string; path: (string | number)[] }[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map((option, index) => ({ text: option.text, path: ['options', index, 'text'] }));
    case 'order':
      return question.steps.map((step, index) => ({ text: step.text, path: ['steps', index, 'text'] }));
    case 'match':
      return question.pairs.flatMap((pair, index) => [
        { text: `${pair.left} ←`, path: ['pairs', index, 'left'] },
        { text: pair.right, path: ['pairs', index, 'right'] },
      ]);
    case 'spot':
      return question.lines.map((line, index) => ({ text: line.text, path: ['lines', index, 'text'] }));
    case 'judge':
    case 'amount':
      return [];
  }
}

function repeatedText(question: QuestionSource): { text: string; path: (string | number)[] } | undefined {
  const seen = new Set<string>();
  return choices(question).find(({ text }) => seen.size === seen.add(text).size);
}
