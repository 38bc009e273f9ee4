import './in-chinese.ts';
import CMS from '@sveltia/cms';
import { locales, sourceLocale } from '../i18n/locales.ts';
import type { Admin } from '../library/admin/config.ts';
import type { Plain } from '../library/admin/keep/answers.ts';
import { asRead, fromFile, toFile } from '../library/admin/keep/entry.ts';
import { textAt, watchFolder } from './folder.ts';
import { say } from './says.ts';

type Answers = { readonly [key: string]: Plain };
const { config, formats }: Admin = JSON.parse(document.getElementById('admin')?.textContent ?? '{}');
/** Everything written since the page was loaded: such a file was not changed elsewhere. */
const written = new Set<string>();
/** The form reads without the space around a text, and with one kind of line break. */
const read = (text: string): string => text.trim().replaceAll(/\r\n?/g, '\n');

for (const { name, extension, form, optional } of formats) {
  const paths = new Set(optional);
  CMS.registerCustomFormat(name, extension, {
    fromFile: (text: string) => fromFile(form, text),
    toFile: (answers: Answers) => {
      const text = toFile(form, answers, paths);
      written.add(read(text));
      return text;
    },
  });
}

const dataOf = (locale: string): readonly string[] => (locale === sourceLocale ? ['data'] : ['i18n', locale, 'data']);

CMS.registerEventListener({
  name: 'preSave',
  handler: async ({ entry }) => {
    const path = String(entry.get('path'));
    for (const locale of locales) {
      const before = entry.getIn([...dataOf(locale), asRead]);
      const now = await textAt(path.replace(sourceLocale, locale));
      if (now === undefined || typeof before !== 'string' || read(now) === read(before) || written.has(read(now))) continue;
      const text = '没有保存：这个文件在别处改过了。先把这里改的字拷出来，刷新网页，再改一遍。';
      say(text, 'bad');
      throw new Error(text);
    }
  },
});

// A translation says which text it follows; a new one begins with a mark that no text has.
CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => {
    const collection = String(entry.get('collection'));
    const format = formats.find(({ name }) => name === collection || name === `${collection}-frontmatter`);
    const asks = format?.optional.includes('source') === true;
    const fresh = locales.filter(
      (locale) => asks && locale !== sourceLocale && entry.hasIn(dataOf(locale)) && !entry.getIn([...dataOf(locale), 'source']),
    );
    // Only what is new goes through this door: what comes back from it has been taken apart and put together.
    if (fresh.length === 0) return undefined;
    return fresh.reduce((saving, locale) => saving.setIn([...dataOf(locale), 'source'], '000000000000'), entry);
  },
});

CMS.registerEventListener({
  name: 'postSave',
  handler: async () => {
    try {
      const { text, good }: { text: string; good: boolean } = await (await fetch('check')).json();
      say(`存好了。${text}`, good ? 'good' : 'bad');
    } catch {
      say('存好了，可是没能检查：窗口里的命令停了。发布以前运行 npm run check。', 'bad');
    }
  },
});

watchFolder();
CMS.init({ config });
