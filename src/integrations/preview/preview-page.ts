import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { escapeHtml } from '../../domain/text/escape-html.ts';
import { languageOf, sourceLocale } from '../../i18n/locales.ts';
import type { PreviewProps } from '../../islands/preview/state.ts';
import { propsJson } from '../../islands/props.ts';
import { type LessonPage, lessonPages } from '../../library/lesson-outputs.ts';
import { lessonsInOrder } from '../../library/lessons.ts';
import { contentRoot } from '../../library/settings.ts';
import { siteContent } from '../../library/site-content.ts';
import { tabIcon } from '../../library/tab-icon.ts';
import { bundleClassic } from '../bundle-classic.ts';
import { oneFlight } from '../page-bytes.ts';

const client = resolve('src/islands/preview/preview.client.ts');
const template = resolve('src/integrations/preview/preview.html');
const styles = ['src/styles/tokens.css', 'src/styles/base.css', 'src/integrations/preview/preview.css'];

/** The preview of one lesson; of the one saved last if none is named, or if there is none of that name. */
export async function previewPage(named: string | undefined): Promise<string> {
  const slugs = lessonSlugs();
  const lesson = named !== undefined && slugs.includes(named) ? named : lastSaved(slugs);
  const props: PreviewProps = { lesson, budget: oneFlight };
  const { code } = await bundleClassic(client);
  const parts: { readonly [name: string]: string } = {
    icon: `<link rel="icon" href="${tabIcon}">`,
    style: `<style>${styles.map((path) => readFileSync(resolve(path), 'utf8')).join('')}</style>`,
    lessons: choices(slugs, lesson),
    frames: lessonPages(lesson).map(framesOf).join(''),
    script: `<script id="props" type="application/json">${propsJson(props)}</script><script>${code}</script>`,
  };
  return readFileSync(template, 'utf8').replace(/<!-- (\w+) -->/g, (all, name: string) => parts[name] ?? all);
}

/** Every lesson file, also those that cannot be read just now. */
export function lessonSlugs(): readonly string[] {
  return readdirSync(join(contentRoot, 'lessons', sourceLocale)).flatMap((name) => (name.endsWith('.mdx') ? [name.slice(0, -4)] : []));
}

function lastSaved(slugs: readonly string[]): string {
  const saved = (slug: string): number => statSync(join(contentRoot, 'lessons', sourceLocale, `${slug}.mdx`)).mtimeMs;
  return slugs.reduce((last, slug) => (saved(slug) > saved(last) ? slug : last), slugs[0] ?? '');
}

function choices(slugs: readonly string[], chosen: string): string {
  const option = (slug: string, title: string): string =>
    `<option value="${slug}"${slug === chosen ? ' selected' : ''}>${escapeHtml(title)}</option>`;
  const groups = siteContent().modules.map(({ fields: { id, title } }) => ({
    title: title[sourceLocale],
    own: lessonsInOrder(sourceLocale).filter(({ fields }) => fields.module === id),
  }));
  const placed = new Set(groups.flatMap(({ own }) => own.map(({ slug }) => slug)));
  return [
    ...groups.map(({ title, own }) => {
      const options = own.map(({ slug, fields }) => option(slug, fields.title));
      return `<optgroup label="${escapeHtml(title)}">${options.join('')}</optgroup>`;
    }),
    // What cannot be read just now has no title and no module.
    ...slugs.filter((slug) => !placed.has(slug)).map((slug) => option(slug, slug)),
  ].join('');
}

/** A phone page stands twice, once with the largest text. */
function framesOf({ folder, locale, path }: LessonPage): string {
  if (folder === 'present') return frame('slides', '幻灯片', path);
  if (folder === 'print') return frame('paper', '打印的纸', path);
  if (locale !== sourceLocale) return frame('phone', languageOf(locale).name, path);
  return frame('phone', '手机', path) + frame('phone', '手机，最大的字', path, 'size-2');
}

function frame(kind: string, title: string, path: string, size = ''): string {
  return `<section class="output ${kind}" data-path="${path}" data-size="${size}">
<h2>${title}</h2><p class="soft"><span class="note"></span> <a href="/${path}" target="_blank">单独打开</a></p>
<div class="window"><iframe title="${title}"></iframe></div>
</section>`;
}
