import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackedFile } from '../../domain/copy/compare.ts';
import { languageOf, localeFolder, locales, rootText, sourceLocale } from '../../i18n/locales.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { propsJson } from '../../islands/props.ts';
import { drawing } from '../../library/drawings.ts';
import { tabIcon } from '../../library/tab-icon.ts';
import { bundleClassic } from '../bundle-classic.ts';
import { withContentPolicy } from '../content-policy.ts';

/** What the kit's own pages say of the kit. */
export interface KitFacts {
  readonly edition: string;
  readonly name: string;
  readonly tagline: string;
}

const folder = resolve('src/integrations/kit/pages');
const styles = ['src/styles/tokens.css', 'src/styles/base.css', 'src/islands/local/local.css', 'src/integrations/kit/pages/kit.css'];

/** `打开.html`: leads to the site, and says when nothing lies beside it. */
export async function openingPage(facts: KitFacts): Promise<string> {
  return page('open', facts, await island('open', { texts: stringsOf(sourceLocale).local }));
}

/** `怎么用.html`: one sheet for those who carry the stick. */
export async function howToPage(facts: KitFacts): Promise<string> {
  return page('how-to', facts, '');
}

/** `核对.html`: knows every other file of the kit, and tells what is missing or changed. */
export async function checkingPage(facts: KitFacts, packed: readonly PackedFile[]): Promise<string> {
  return page('check', facts, await island('check', { edition: facts.edition, packed }));
}

async function island(name: string, props: unknown): Promise<string> {
  const { code } = await bundleClassic(resolve(`src/islands/kit/${name}.client.ts`));
  return `<script id="props" type="application/json">${propsJson(props)}</script><script>${code}</script>`;
}

/** Templates are whole pages: comments stand for what is put in, `%words%` for texts. */
function page(name: string, { edition, name: site, tagline }: KitFacts, script: string): string {
  const texts: { readonly [name: string]: string } = { edition, name: site, tagline, icon: tabIcon };
  const css = styles.map((path) => readFileSync(resolve(path), 'utf8')).join('');
  const html = readFileSync(resolve(folder, `${name}.html`), 'utf8')
    .replace(/%(\w+)%/g, (all, word: string) => texts[word] ?? all)
    .replace(/<!-- drawing ([\w-]+) -->/g, (_, drawn: string) => drawing(drawn))
    .replace('<!-- languages -->', otherLanguages)
    .replace('<!-- style -->', () => `<style>${css}</style>`)
    .replace('<!-- script -->', () => script)
    .replace('<meta charset="utf-8" />', '<meta charset="utf-8">');
  return withContentPolicy(html);
}

/** A line for each language but the page's own. */
function otherLanguages(): string {
  const lines = locales
    .filter((locale) => locale !== sourceLocale)
    .map((locale) => {
      const own = rootText(locale);
      return `<li><a href="${localeFolder(locale)}index.html" ${own}>${languageOf(locale).name}</a><span ${own}>${stringsOf(locale).kit.sameSite}</span></li>`;
    });
  return lines.join('\n        ');
}
