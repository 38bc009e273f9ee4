import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IsoDate } from '../../src/domain/text/iso-date.ts';
import { sourceLocale } from '../../src/i18n/locales.ts';
import type { Content } from '../../src/library/content.ts';
import { typeNamed } from '../../src/library/exchange/labels.ts';
import { withClaim } from '../../src/library/scaffold/claim.ts';
import { lessonFiles } from '../../src/library/scaffold/lesson.ts';
import type { Kind } from '../../src/library/scaffold/name.ts';
import { quizFiles } from '../../src/library/scaffold/quiz.ts';
import { storyFiles } from '../../src/library/scaffold/story.ts';
import { type Moment, moments } from '../../src/schema/lesson.ts';
import { namesIn } from './ask.ts';

/** Everything that is to be written, by path below the content folder. */
export function filesOf(
  kind: Kind,
  slug: string,
  answers: ReadonlyMap<string, string>,
  content: Content,
  today: IsoDate,
  root: string,
): Readonly<Record<string, string>> {
  const text = (flag: string): string => answers.get(flag) ?? '';
  const names = (flag: string): string[] => [...namesIn(text(flag))];
  const types = names('types').flatMap((name) => typeNamed(name) ?? []);
  const audience = text('audience') === 'staff' ? 'staff' : 'borrower';
  const common = {
    slug,
    titles: { 'zh-CN': text('title'), en: text('title-en') },
    audience,
    figure: text('figure'),
    channel: text('channel'),
  } as const;
  switch (kind) {
    case 'lesson': {
      const module = text('module');
      const orders = [...content.lessons[sourceLocale].values()].flatMap(({ fields }) => (fields.module === module ? [fields.order] : []));
      const chosen: Moment[] = moments.filter((moment) => names('moments').includes(moment));
      return lessonFiles({ ...common, module, order: Math.max(0, ...orders) + 1, moments: chosen, claims: names('claims'), types, today });
    }
    case 'quiz':
      return quizFiles(slug, types, names('claims'));
    case 'story':
      return storyFiles({ ...common, lessons: names('lessons') });
    case 'claim': {
      const path = `claims/${text('file')}.yaml`;
      return { [path]: withClaim(readFileSync(join(root, path), 'utf8'), { id: slug, source: text('source'), today }) };
    }
  }
}

/** Writes new files; one that is there already stops everything before anything is written. @throws in plain Chinese. */
export function writeNew(root: string, files: Readonly<Record<string, string>>): void {
  const there = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (there.length > 0)
    throw new Error(`已经有了，没有动：\n${there.map((path) => `  content/${path}`).join('\n')}\n换个名字，或者直接改它。`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
}
