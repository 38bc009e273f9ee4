import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pseudoUyghur } from './pseudo-uyghur.ts';
import type { Files } from './sample-site.ts';

/**
 * A third language for the sample site, written from the right and not complete: `ug` with one lesson, one moment and one story, in
 * letters that say nothing. It is added as `docs/translating.md` tells a maintainer to add one, and never published.
 */
const row = "  ug: { name: 'ئۇيغۇرچە', direction: 'rtl', complete: false, iso: 'uig', region: 'ug-CN', pictures: false },\n";

/** What a build and the checker of types need. */
const copied = ['src', 'scripts', 'tests/support', 'tests/browser/site.ts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project that knows the third language: a row, a file of strings, nothing else. */
export function writeProject(root: string): void {
  rmSync(root, { recursive: true, force: true });
  for (const path of copied) cpSync(path, join(root, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  const i18n = join(root, 'src/i18n');
  change(join(i18n, 'locales.ts'), '\n} as const satisfies', (end) => `\n${row}${end.slice(1)}`);
  change(join(i18n, 'strings.ts'), 'import { type Strings, zhCN }', (line) => `import { ug } from './ug.ts';\n${line}`);
  change(join(i18n, 'strings.ts'), 'zhCN, en }', () => 'zhCN, en, ug }');
  cpSync('tests/support/pseudo-uyghur.ts', join(i18n, 'pseudo-uyghur.ts'));
  writeFileSync(
    join(i18n, 'ug.ts'),
    "import { en } from './en.ts';\nimport { pseudoUyghurIn } from './pseudo-uyghur.ts';\nimport type { Strings } from './zh-CN.ts';\n\nexport const ug: Strings = pseudoUyghurIn<Strings>(en);\n",
  );
}

function change(path: string, part: string, make: (part: string) => string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(part)) throw new Error(`${path} has no “${part}”`);
  writeFileSync(path, text.replace(part, make));
}

/** The sample content with a part of it in the third language. One claim, one lesson and most moments are left as they were. */
export function inThreeLanguages(files: Files): Files {
  const own = [
    'glossary/en.yaml',
    'pages/en/about.mdx',
    'lessons/en/lesson-1.mdx',
    'quizzes/en/lesson-1.yaml',
    'moments/en/due.yaml',
    'stories/en/night-call.yaml',
  ];
  const lists = Object.entries(files).filter(([path]) => /^(site|modules|sources|channels|claims\/.*)\.yaml$/.test(path));
  return {
    ...files,
    ...Object.fromEntries(lists.map(([path, text]) => [path, withThird(text)])),
    ...Object.fromEntries(own.map((path) => [path.replace(/\ben\b/, 'ug'), translated(path, files[path] ?? '')])),
  };
}

/** Lists hold all languages side by side. */
function withThird(text: string): string {
  return text.replace(/(zh-CN: [^,}]+, en: ("?)([^,}"]*?)"?) \}/g, (all, both: string, quote: string, english: string) =>
    english.includes('annual') ? all : `${both}, ug: ${quote}${pseudoUyghur(english)}${quote} }`,
  );
}

const said =
  /^( *(?:- )?(?:title|rule|action|summary|ask|text|why|when_true|when_false|low|high|left|right|from|word|plain|lead|duty|trap|alt): )(.+)$/;

function translated(path: string, english: string): string {
  const [, head = '', body = ''] = path.endsWith('.mdx') ? (/^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(english) ?? []) : ['', english];
  const fields = head.split('\n').map((line) => {
    const [, name, words] = said.exec(line) ?? /^( {6,})(?!- )([^:]+)$/.exec(line) ?? [];
    return name === undefined || words === undefined || /^(true|false|\|)$/.test(words) ? line : name + pseudoUyghur(words);
  });
  const passages = body
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part.replace(/(?<=alt=")[^"]*/, pseudoUyghur) : pseudoUyghur(part)));
  return fields.join('\n') + passages.join('');
}
