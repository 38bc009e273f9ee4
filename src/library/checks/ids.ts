import { locales } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import type { Place } from '../reader/yaml-file.ts';
import { errorAt } from './report.ts';

interface Named {
  readonly id: string;
  readonly at: { readonly file: string; locate(path: readonly PropertyKey[]): Place };
  readonly path: readonly PropertyKey[];
}

/** Ids are unique within their kind: progress, links and citations hang on them. */
export function checkIds(content: Content): readonly Problem[] {
  const lists = [content.claims, content.sources, content.channels, content.modules];
  const named = lists.map((list) => list.map((entry): Named => ({ id: entry.fields.id, at: entry, path: ['id'] })));
  for (const locale of locales) {
    for (const quiz of content.quizzes[locale].values()) {
      named.push(quiz.fields.questions.map((question, index) => ({ id: question.id, at: quiz, path: ['questions', index, 'id'] })));
    }
    for (const story of content.stories[locale].values()) {
      named.push(story.fields.scenes.map((scene, index) => ({ id: scene.id, at: story, path: ['scenes', index, 'id'] })));
    }
    for (const glossary of content.glossary[locale].values()) {
      named.push(glossary.fields.terms.map((term, index) => ({ id: term.id, at: glossary, path: ['terms', index, 'id'] })));
    }
  }
  return named.flatMap(repeated);
}

function repeated(names: readonly Named[]): Problem[] {
  const seen = new Map<string, Named>();
  return names.flatMap((name) => {
    const first = seen.get(name.id);
    if (!first) {
      seen.set(name.id, name);
      return [];
    }
    const where = `${first.at.file}:${first.at.locate(first.path).line}`;
    return [
      errorAt(name.at, name.path, {
        code: 'duplicate-id',
        what: `编号“${name.id}”已经用过了，在 ${where}。`,
        expected: '换一个没用过的编号',
        example: `id: ${name.id}-2`,
      }),
    ];
  });
}
