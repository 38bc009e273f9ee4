import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { locales } from '../i18n/locales.ts';
import { channelGuide, channelsSchema } from '../schema/channel.ts';
import { claimGuide, claimsSchema } from '../schema/claim.ts';
import type { Guide } from '../schema/field.ts';
import { glossaryGuide, glossarySchema } from '../schema/glossary.ts';
import { lessonGuide, lessonSchema, type Moment, moments, pageSchema } from '../schema/lesson.ts';
import { moduleGuide, modulesSchema } from '../schema/module.ts';
import { momentGuide, momentSchema } from '../schema/moment.ts';
import { playGuide, playSchema } from '../schema/play.ts';
import type { Problem } from '../schema/problem.ts';
import { quizGuide, quizSchema } from '../schema/quiz.ts';
import { siteGuide, siteSchema } from '../schema/site.ts';
import { sourceGuide, sourcesSchema } from '../schema/source.ts';
import { storyGuide, storySchema } from '../schema/story.ts';
import { uncitedGuide, uncitedSchema } from '../schema/uncited.ts';
import type { Content, Entry, Parsed, ParsedText } from './content.ts';
import { checkFields } from './reader/explain.ts';
import { idByTitle } from './reader/id-by-title.ts';
import { intendedPath } from './reader/intended-path.ts';
import { parseMdx } from './reader/mdx-file.ts';
import { readText } from './reader/text-file.ts';
import { parseYaml, type YamlFile } from './reader/yaml-file.ts';

/** What files gave when they were read before, by path: a file that did not change is not parsed again. */
export type FilesBefore = Map<string, { readonly written: string; readonly parsed: unknown; readonly problems: readonly Problem[] }>;

/** Reads and parses the whole content folder. What cannot be parsed is left out and named in `problems`. */
export function readContent(
  root: string,
  drawings: string,
  before: FilesBefore = new Map(),
): { content: Content; problems: readonly Problem[] } {
  const reader = new ContentReader(root, before);
  const content: Content = {
    site: reader.yaml('site.yaml', siteSchema, siteGuide),
    modules: reader.list('modules.yaml', modulesSchema, moduleGuide),
    sources: reader.list('sources.yaml', sourcesSchema, sourceGuide),
    claims: reader.files('claims', '.yaml').flatMap((path) => reader.list(path, claimsSchema, claimGuide)),
    channels: reader.list('channels.yaml', channelsSchema, channelGuide),
    glossary: byLocale((locale) => reader.yamlByName([`glossary/${locale}.yaml`], glossarySchema, glossaryGuide)),
    moments: byLocale((locale) => keepMoments(reader.yamlByName(reader.files(`moments/${locale}`, '.yaml'), momentSchema, momentGuide))),
    lessons: byLocale((locale) => reader.texts(`lessons/${locale}`, lessonSchema, lessonGuide)),
    quizzes: byLocale((locale) => reader.yamlByName(reader.files(`quizzes/${locale}`, '.yaml'), quizSchema, quizGuide)),
    stories: byLocale((locale) => reader.yamlByName(reader.files(`stories/${locale}`, '.yaml'), storySchema, storyGuide)),
    plays: byLocale((locale) => reader.yamlByName(reader.files(`plays/${locale}`, '.yaml'), playSchema, playGuide)),
    pages: byLocale((locale) => reader.texts(`pages/${locale}`, pageSchema, lessonGuide)),
    exceptions: reader.list('uncited.yaml', uncitedSchema, uncitedGuide),
    unreadable: reader.unreadable,
    drawings: new Set(readdirSync(drawings).map((name) => basename(name, '.svg'))),
  };
  reader.refuseUnknownFiles();
  return { content, problems: reader.problems.map((problem) => idByTitle(problem, content)) };
}

const byLocale = <T>(read: (locale: (typeof locales)[number]) => T) => {
  const entries = locales.map((locale) => [locale, read(locale)] as const);
  return Object.fromEntries(entries) as { [L in (typeof locales)[number]]: T };
};

/** A name made of the letters and digits there are. */
const suggestedSlug = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');

const isMoment = (name: string): name is Moment => moments.some((moment) => moment === name);

function keepMoments<T>(files: ReadonlyMap<string, T>): ReadonlyMap<Moment, T> {
  return new Map([...files].flatMap(([name, file]) => (isMoment(name) ? [[name, file] as const] : [])));
}

/** Walks the content folder once; remembers which files it has read and every problem it met. */
class ContentReader {
  readonly problems: Problem[] = [];
  /** Paths as editors know them. */
  readonly unreadable = new Set<string>();
  readonly #root: string;
  readonly #known = new Set<string>(['README.md']);

  readonly #before: FilesBefore;

  constructor(root: string, before: FilesBefore) {
    this.#root = root;
    this.#before = before;
  }

  /** Paths of the files in a folder with the right ending, sorted, below the content folder. */
  files(folder: string, ending: string): string[] {
    const path = join(this.#root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${folder}/${name}`);
  }

  yaml<T>(path: string, schema: z.ZodType<T>, guide: Guide): Parsed<T> | undefined {
    const written = this.#read(path);
    if (written === undefined) return undefined;
    const parsed = this.#once(path, written, () => this.#parsed(parseYaml(written, `content/${path}`), written, schema, guide));
    if (!parsed) this.unreadable.add(`content/${path}`);
    return parsed;
  }

  yamlByName<T>(paths: readonly string[], schema: z.ZodType<T>, guide: Guide): ReadonlyMap<string, Parsed<T>> {
    const found = new Map<string, Parsed<T>>();
    for (const path of paths) {
      const parsed = this.yaml(path, schema, guide);
      if (parsed) found.set(this.#slug(path, '.yaml'), parsed);
    }
    return found;
  }

  list<T>(path: string, schema: z.ZodType<T[]>, guide: Guide): Entry<T>[] {
    const parsed = this.yaml(path, schema, guide);
    if (!parsed) return [];
    const { file, fields } = parsed;
    return fields.map((entry, index) => ({ fields: entry, file, locate: (inner) => parsed.locate([index, ...inner]) }));
  }

  texts<T>(folder: string, schema: z.ZodType<T>, guide: Guide): ReadonlyMap<string, ParsedText<T>> {
    const found = new Map<string, ParsedText<T>>();
    for (const path of this.files(folder, '.mdx')) {
      const written = this.#read(path);
      if (written === undefined) continue;
      const text = this.#once(path, written, () => this.#text(path, written, schema, guide));
      if (text) found.set(this.#slug(path, '.mdx'), text);
      else this.unreadable.add(`content/${path}`);
    }
    return found;
  }

  refuseUnknownFiles(): void {
    for (const entry of readdirSync(this.#root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = relative(this.#root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      if (this.#known.has(path)) continue;
      const intended = intendedPath(path, this.#known);
      // What misses it is not told twice.
      if (intended !== undefined) this.unreadable.add(`content/${intended}`);
      this.problems.push({
        severity: 'error',
        code: 'unknown-file',
        file: `content/${path}`,
        line: 1,
        text: path,
        what: '这个文件放错了地方，或者名字、后缀不对，网站读不到它。',
        expected: `课放在 lessons/语言/，题放在 quizzes/语言/；语言只有 ${locales.join('、')}；课是 .mdx，其余是 .yaml；不要的文件，移出 content/`,
        example: intended === undefined ? 'content/lessons/zh-CN/what-is-credit.mdx' : `content/${intended}`,
      });
    }
  }

  #text<T>(path: string, written: string, schema: z.ZodType<T>, guide: Guide): ParsedText<T> | undefined {
    const { frontmatter, mentions, length, uncited, spoken, problems } = parseMdx(written, `content/${path}`);
    this.problems.push(...problems);
    if (problems.some((problem) => problem.code === 'no-frontmatter')) return undefined;
    const parsed = this.#parsed(frontmatter, written, schema, guide);
    return parsed && problems.length === 0 ? { ...parsed, mentions, length, uncited, spoken } : undefined;
  }

  /** A path is always read with the same schema, so that what it gave before is of the same type. */
  #once<T>(path: string, written: string, parse: () => T): T {
    const before = this.#before.get(path);
    if (before?.written === written) {
      this.problems.push(...before.problems);
      return before.parsed as T;
    }
    const from = this.problems.length;
    const parsed = parse();
    this.#before.set(path, { written, parsed, problems: this.problems.slice(from) });
    return parsed;
  }

  #parsed<T>(yaml: YamlFile, written: string, schema: z.ZodType<T>, guide: Guide): Parsed<T> | undefined {
    const { data, problems } = checkFields(yaml, schema, guide);
    this.problems.push(...problems);
    return data === undefined ? undefined : { file: yaml.file, fields: data, locate: yaml.locate, written };
  }

  #read(path: string): string | undefined {
    const absolute = join(this.#root, path);
    if (!existsSync(absolute)) {
      this.problems.push({
        severity: 'error',
        code: 'pair-missing',
        file: `content/${path}`,
        line: 1,
        text: path,
        what: '少了这个文件。',
        expected: '把它补上，样子见 content/README.md',
        example: path,
      });
      return undefined;
    }
    this.#known.add(path);
    const { text, problem } = readText(absolute, `content/${path}`);
    if (!problem) return text;
    this.problems.push(problem);
    this.unreadable.add(`content/${path}`);
    return undefined;
  }

  #slug(path: string, ending: string): string {
    const slug = basename(path, ending);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && !locales.some((locale) => locale === slug)) {
      this.problems.push({
        severity: 'error',
        code: 'bad-id',
        file: `content/${path}`,
        line: 1,
        text: slug,
        what: '文件名会变成网址，只能用小写字母、数字和短横线。',
        expected: '改文件名；不要的副本删掉',
        example: `${suggestedSlug(slug) || 'what-is-credit'}${ending}`,
      });
    }
    return slug;
  }
}
