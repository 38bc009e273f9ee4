import './in-chinese.ts';
import CMS from '@sveltia/cms';
import { locales, sourceLocale } from '../i18n/locales.ts';
import type { Admin } from '../library/admin/config.ts';
import type { Plain } from '../library/admin/keep/answers.ts';
import { asRead, fromFile, toFile } from '../library/admin/keep/entry.ts';
import { textAt, watchFolder } from './folder.ts';
import { say } from './says.ts';

type Answers = { readonly [key: string]: Plain };
/** What the form hands to its listeners, as far as it is used: an immutable map. */
interface Saved {
  getIn(path: readonly string[]): unknown;
  setIn(path: readonly string[], value: unknown): Saved;
}

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
  handler: async ({ entry }: { entry: Saved }) => {
    let saving = entry;
    const path = String(entry.getIn(['path']));
    for (const locale of locales) {
      const before = entry.getIn([...dataOf(locale), asRead]);
      const now = await textAt(path.replace(sourceLocale, locale));
      if (now !== undefined && typeof before === 'string' && read(now) !== read(before) && !written.has(read(now))) {
        const text = '没有保存：这个文件在别处改过了。先把这里改的字拷出来，刷新网页，再改一遍。';
        say(text, 'bad');
        throw new Error(text);
      }
      if (needsSource(entry, locale)) saving = saving.setIn([...dataOf(locale), 'source'], '000000000000');
    }
    return saving === entry ? undefined : saving;
  },
});

/** A translation says which text it follows; a new one begins with a mark that no text has. */
function needsSource(entry: Saved, locale: string): boolean {
  const collection = String(entry.getIn(['collection']));
  const format = formats.find(({ name }) => name === collection || name === `${collection}-frontmatter`);
  if (locale === sourceLocale || !format?.optional.includes('source')) return false;
  return entry.getIn(dataOf(locale)) !== undefined && !entry.getIn([...dataOf(locale), 'source']);
}

CMS.registerEventListener({
  name: 'postSave',
  handler: async () => {
    const answer = await fetch('check');
    const { text, good }: { text: string; good: boolean } = await answer.json();
    say(`存好了。${text}`, good ? 'good' : 'bad');
  },
});

watchFolder();
CMS.init({ config });
