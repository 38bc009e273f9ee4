/** What readers are given, in as much detail as a comparison needs. */
export interface Published {
  /** Readers' text of every page, by path. */
  readonly pages: ReadonlyMap<string, string>;
  /** Revision of every question, by `<lesson> <id>`. */
  readonly questions: ReadonlyMap<string, string>;
  /** Everything that is said of a claim, by its id. */
  readonly claims: ReadonlyMap<string, string>;
  /** Bytes of all pages on the wire, brotli. */
  readonly bytes: number;
}

/** What differs between two maps, in the order of their keys. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Compares by key; a value that differs is a change. */
export function differenceOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Difference {
  const added = [...after.keys()].filter((key) => !before.has(key)).sort();
  const removed = [...before.keys()].filter((key) => !after.has(key)).sort();
  const changed = [...after].flatMap(([key, value]) => (before.has(key) && before.get(key) !== value ? [key] : [])).sort();
  return { added, changed, removed };
}

/** Most names told of each kind of change: a comment is read, a list is not. */
const most = 20;

/** What changes for readers, as a comment in Markdown for whoever reviews it. */
export function changesComment(before: Published, after: Published): string {
  const pages = differenceOf(before.pages, after.pages);
  const questions = differenceOf(before.questions, after.questions);
  const claims = differenceOf(before.claims, after.claims);
  const parts = [
    part('新的页', pages.added),
    part('改了的页', pages.changed),
    part('没有了的页', pages.removed),
    part('新的题', questions.added),
    part('改了的题：答过的人，这些题要重新答', questions.changed),
    part('没有了的题', questions.removed),
    part('新的依据', claims.added),
    part('改了的依据：请对照原文再看一遍', claims.changed),
    part('没有了的依据', claims.removed),
  ].filter((text) => text !== '');
  const bytes = after.bytes - before.bytes;
  const size = `全部网页压缩后 ${after.bytes} 字节，${bytes === 0 ? '没有变' : `${bytes > 0 ? '多了' : '少了'} ${Math.abs(bytes)} 字节`}。`;
  return `## 读的人会看到什么变化\n\n${parts.length > 0 ? parts.join('\n') : '读的人看不出变化。\n'}\n${size}\n`;
}

function part(title: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, most).map((name) => `- \`${name}\``);
  const rest = names.length > most ? [`- 还有 ${names.length - most} 个`] : [];
  return `**${title}**（${names.length}）\n\n${[...shown, ...rest].join('\n')}\n`;
}
