import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Published } from '../domain/changes/changes.ts';
import { localDay } from '../domain/text/iso-date.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { checkContent } from '../library/check-content.ts';
import { toQuestion } from '../library/questions.ts';
import { readerText } from './reader-text.ts';

/** What a checkout publishes: its `content/` and the `dist/` that was built from it. */
export async function publishedIn(checkout: string): Promise<Published> {
  const dist = join(checkout, 'dist');
  const paths = (await readdir(dist, { recursive: true }))
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/'));
  const pages = new Map<string, string>();
  let bytes = 0;
  for (const path of paths.sort()) {
    const html = await readFile(join(dist, path), 'utf8');
    pages.set(
      path,
      readerText(html)
        .map(({ text }) => text)
        .join('\n'),
    );
    bytes += brotliCompressSync(html).length;
  }
  const { content } = checkContent(join(checkout, 'content'), join(checkout, 'src/drawings'), localDay(new Date()));
  const questions = new Map<string, string>();
  for (const [lesson, { fields }] of content.quizzes[sourceLocale])
    for (const question of fields.questions) questions.set(`${lesson} ${question.id}`, toQuestion(sourceLocale, question, question).rev);
  const claims = new Map(content.claims.map(({ fields }) => [fields.id, JSON.stringify(fields)]));
  return { pages, questions, claims, bytes };
}
