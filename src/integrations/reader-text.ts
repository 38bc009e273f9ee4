/** A block of text that a reader sees, and the elements around it, the innermost last. */
export interface Block {
  readonly text: string;
  readonly tag: string;
  readonly within: readonly Opened[];
  /** It leads elsewhere or repeats what stands elsewhere. */
  readonly aside: boolean;
}

interface Opened {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly id: string | undefined;
}

const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const inline = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'kbd', 'mark', 'q', 's', 'span', 'strong', 'sub', 'sup', 'time', 'u']);
const token =
  /<!--[\s\S]*?-->|<(script|style|svg)\b[\s\S]*?<\/\1>|<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?>|[^<]+/gi;

/** Answers are folded until the reader has tried: no search gives them away. */
function isHidden({ tag, classes }: Opened): boolean {
  return tag === 'details' && classes.includes('key');
}

/** Ways to other pages, and the sheets at the end, which repeat the glossary and the sources. */
function isAside({ tag, classes }: Opened): boolean {
  return classes.includes('sheets') || (tag === 'a' && classes.includes('button') && !classes.includes('choice'));
}

/** All that a reader sees of a built page, block by block. */
export function readerText(html: string): readonly Block[] {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const opened: Opened[] = [];
  const blocks: Block[] = [];
  let text = '';
  const endBlock = (): void => {
    const written = text.replace(/\s+/g, ' ').trim();
    text = '';
    if (written === '') return;
    const tag = opened.findLast((element) => !inline.has(element.tag))?.tag ?? 'main';
    blocks.push({ text: written, tag, within: [...opened], aside: opened.some(isAside) });
  };
  for (const [all, , closes, name = '', attributes = ''] of main.matchAll(token)) {
    if (!all.startsWith('<')) {
      if (!opened.some(isHidden)) text += unescaped(all);
      continue;
    }
    const tag = name.toLowerCase();
    // Comments, scripts and drawings have no name here. A link that is a button stands by itself.
    if (tag === '') continue;
    const ends = opened.findLast((element) => element.tag === tag);
    const classes = (closes ? ends?.classes : undefined) ?? classesIn(attributes);
    if (!inline.has(tag) || (tag === 'a' && classes.includes('button'))) endBlock();
    // Labels and marks stand apart by style alone.
    else if (classes.includes('label') || classes.includes('mark')) text += ' ';
    if (closes) {
      if (ends) opened.splice(opened.lastIndexOf(ends));
    } else if (!voids.has(tag)) {
      opened.push({ tag, classes, id: /\sid="?([^"\s]*)"?/.exec(attributes)?.[1] });
    }
  }
  endBlock();
  return blocks;
}

function classesIn(attributes: string): readonly string[] {
  return /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? [];
}

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex: string, decimal: string, name: string) =>
    name ? (entities[name] ?? all) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}
