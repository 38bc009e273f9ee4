import type { MdastNode } from 'satteri';

/** A run of text in an MDX file as a reader meets it, claims and terms with their own words. */
export interface SpokenPassage {
  /** Line it starts in, from 1. */
  readonly line: number;
  readonly text: string;
  /** The same text, of the same length, without the words that stand in a `<Term>`: those are explained. */
  readonly unexplained: string;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'attribute';
  /** The innermost component around it that says whose words these are: `Dont`, `Slide`, … */
  readonly within: string | undefined;
  /** Ids of the words it explains. */
  readonly terms: readonly string[];
}

/** A link in the text, `[words](target)`. */
export interface SpokenLink {
  readonly line: number;
  readonly target: string;
}

/** What an MDX file says, and where it leads to. */
export interface Spoken {
  readonly passages: readonly SpokenPassage[];
  readonly links: readonly SpokenLink[];
}

/** Components that stand in a sentence: their words belong to it. */
const inline = new Set(['Claim', 'Term']);
/** Attributes that are read out. */
const spokenAttributes = new Set(['alt', 'expect']);
/** Stands for a word that is explained: a character no text uses. */
const explained = '\uE001';

/** Everything an MDX tree says, in the order in which it is read. */
export function spokenIn(tree: MdastNode): Spoken {
  const passages: SpokenPassage[] = [];
  const links: SpokenLink[] = [];
  const say = (line: number, nodes: readonly MdastNode[], kind: SpokenPassage['kind'], within: string | undefined): void => {
    const text = nodes.map((node) => wordsIn(node)).join('');
    if (text.trim() === '') return;
    passages.push({
      line,
      text,
      unexplained: nodes.map((node) => wordsIn(node, true)).join(''),
      kind,
      within,
      terms: nodes.flatMap(termsIn),
    });
  };
  const visit = (node: MdastNode, within: string | undefined, inItem: boolean): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'yaml') return;
    if (node.type === 'link') links.push({ line, target: node.url });
    const component = nameOf(node);
    const around = component === undefined || inline.has(component) ? within : component;
    for (const [name, text] of attributesOf(node)) {
      if (spokenAttributes.has(name)) passages.push({ line, text, unexplained: text, kind: 'attribute', within: around, terms: [] });
    }
    if (node.type === 'paragraph' || node.type === 'heading') {
      say(line, [node], node.type === 'heading' ? 'heading' : inItem ? 'item' : 'paragraph', around);
    } else if (component !== undefined && inline.has(component) && node.type === 'mdxJsxFlowElement') {
      // A claim alone on its line is no paragraph to the parser, and is read as one.
      say(line, [node], inItem ? 'item' : 'paragraph', around);
    } else if (node.type === 'mdxJsxFlowElement' && childrenOf(node).some((child) => child.type === 'text')) {
      say(line, childrenOf(node), 'paragraph', around);
    }
    for (const child of childrenOf(node)) visit(child, around, inItem || node.type === 'listItem');
  };
  visit(tree, undefined, false);
  return { passages, links };
}

function wordsIn(node: MdastNode, hideExplained = false): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  const words = childrenOf(node)
    .map((child) => wordsIn(child, hideExplained))
    .join('');
  return hideExplained && nameOf(node) === 'Term' ? explained.repeat(words.length) : words;
}

function termsIn(node: MdastNode): readonly string[] {
  const inner = childrenOf(node).flatMap(termsIn);
  const id = nameOf(node) === 'Term' ? attributesOf(node).find(([name]) => name === 'id') : undefined;
  return id ? [id[1], ...inner] : inner;
}

/** Names and texts of a component's attributes. */
function attributesOf(node: MdastNode): readonly (readonly [name: string, text: string])[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value] as const] : [],
  );
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

function nameOf(node: MdastNode): string | undefined {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? (node.name ?? undefined) : undefined;
}
