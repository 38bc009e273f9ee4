import { type Locale, locales, sourceLocale } from '../../i18n/locales.ts';

/** Folders with a file for each thing in each language, and how their files end. */
const folders = { lessons: '.mdx', pages: '.mdx', quizzes: '.yaml', stories: '.yaml', plays: '.yaml', moments: '.yaml', glossary: '.yaml' };
type Folder = keyof typeof folders;
const isFolder = (name: string): name is Folder => Object.hasOwn(folders, name);

/**
 * Where a file that nothing reads was meant to be, below the content folder: in a language's folder, with the ending the site reads.
 * @param taken paths that are there already.
 */
export function intendedPath(path: string, taken: ReadonlySet<string>): string | undefined {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const stem = name.replace(/\..*$/, '');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) && !locales.some((locale) => locale === stem)) return undefined;
  const first = parts.length > 1 ? (parts[0] ?? '') : '';
  const claims = first === 'claims' ? `claims/${stem}.yaml` : undefined;
  if (claims) return taken.has(claims) ? undefined : claims;
  const folder = isFolder(first) ? first : name.includes('.mdx') ? 'lessons' : undefined;
  if (!folder) return undefined;
  const named = locales.filter((locale) => parts.includes(locale));
  const order: readonly Locale[] = named.length > 0 ? named : [sourceLocale, ...locales];
  return order.map((locale) => `${folder}/${locale}/${stem}${folders[folder]}`).find((wanted) => !taken.has(wanted));
}
