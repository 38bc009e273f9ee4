import { unwrittenMark } from '../../domain/text/unwritten.ts';
import { locales } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';

/** Every place that waits for its text, in files that were begun or whose questions came without reasons. */
export function checkUnwritten(content: Content): readonly Problem[] {
  const files = locales.flatMap((locale) =>
    (['lessons', 'quizzes', 'stories', 'plays', 'pages', 'moments', 'glossary'] as const).flatMap((kind) => [
      ...content[kind][locale].values(),
    ]),
  );
  const inFiles = files.flatMap(({ file, written }) =>
    written.split('\n').flatMap((text, index) => (text.includes(unwrittenMark) ? [unwritten(file, index + 1, text.trim())] : [])),
  );
  const inLedger = [...content.claims, ...content.channels, ...content.sources, ...content.exceptions].flatMap(({ fields, file, locate }) =>
    pathsOf(fields).map((path) => unwritten(file, locate(path).line, locate(path).text)),
  );
  return [...inFiles, ...inLedger];
}

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string') return value.includes(unwrittenMark) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
}

function unwritten(file: string, line: number, text: string): Problem {
  return {
    severity: 'error',
    code: 'unwritten',
    file,
    line,
    text,
    what: '这里的话还没有写。',
    expected: `写好这里的话，连“${unwrittenMark}”一起换掉`,
    example: text.replace(new RegExp(`${unwrittenMark}[^"]*`), '写好的话'),
  };
}
