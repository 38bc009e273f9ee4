import { type MdastNode, mdxToMdast } from 'satteri';
import type { Block, Contact, Passage, Section } from '../../domain/lesson/outline.ts';

/** How names in a lesson's text become words. */
export interface Resolve {
  claim(id: string): string;
  term(id: string): string;
  contact(id: string): Contact;
}

type Parent = MdastNode & { readonly children: readonly MdastNode[] };
type Inline = { text: string; claims: readonly string[] };
type Draft = { heading: string; line: number; blocks: Block[]; slide: string[]; notes: string[] };

/** The sections of a lesson's MDX source, which the content check has accepted. */
export function lessonSections(source: string, resolve: Resolve): readonly Section[] {
  const sections: Draft[] = [];
  const current = (line: number): Draft => {
    const last = sections.at(-1);
    if (last) return last;
    const lead = { heading: '', line, blocks: [], slide: [], notes: [] };
    sections.push(lead);
    return lead;
  };
  let claimLine = 0;
  for (const node of childrenOf(mdxToMdast(source, { features: { frontmatter: true } }))) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'yaml') continue;
    if (node.type === 'heading') {
      sections.push({ heading: inline(node, resolve).text, line, blocks: [], slide: [], notes: [] });
      continue;
    }
    const section = current(line);
    const name = nameOf(node);
    if (name === 'Slide') section.slide.push(...passages(node, resolve).map(({ text }) => text));
    else if (name === 'Notes') section.notes.push(...passages(node, resolve).map(({ text }) => text));
    else if (name === 'Claim' || name === 'Term') {
      // Claims that fill a line by themselves are one paragraph, although the parser makes a block of each.
      const last = section.blocks.at(-1);
      const more = inline(node, resolve);
      if (last?.kind === 'paragraph' && claimLine === line) section.blocks.splice(-1, 1, { kind: 'paragraph', ...joined([last, more]) });
      else section.blocks.push({ kind: 'paragraph', ...tidied(more) });
      claimLine = line;
    } else section.blocks.push(...blocksAt(node, resolve));
  }
  return sections;
}

function blocksAt(node: MdastNode, resolve: Resolve): readonly Block[] {
  switch (nameOf(node)) {
    case 'Story':
      return [{ kind: 'story', passages: passages(node, resolve) }];
    case 'Do':
      return [{ kind: 'do', passages: passages(node, resolve) }];
    case 'Dont':
      return [{ kind: 'dont', passages: passages(node, resolve) }];
    case 'Steps':
      return [{ kind: 'steps', items: passages(node, resolve) }];
    case 'Figure':
      return [{ kind: 'figure', name: attribute(node, 'name'), alt: attribute(node, 'alt') }];
    case 'Ask':
      return [{ kind: 'ask', question: tidied(inline(node, resolve)).text, expect: attribute(node, 'expect') }];
    case 'Call':
      return [{ kind: 'call', contact: resolve.contact(attribute(node, 'channel')) }];
  }
  if (node.type === 'list') return [{ kind: 'list', items: passages(node, resolve) }];
  const said = tidied(inline(node, resolve));
  return said.text === '' ? [] : [{ kind: 'paragraph', ...said }];
}

/** The paragraphs and list items within a block, in order. */
function passages(node: MdastNode, resolve: Resolve): readonly Passage[] {
  const inner = childrenOf(node);
  const blocks = inner.filter((child) => child.type === 'paragraph' || child.type === 'list' || child.type === 'listItem');
  if (node.type === 'paragraph' || node.type === 'listItem' || blocks.length === 0) {
    const said = tidied(inline(node, resolve));
    return said.text === '' ? [] : [said];
  }
  // A claim alone on its line inside a block is no paragraph to the parser, and still has to be said.
  return inner.flatMap((child) => passages(child, resolve));
}

/** The words of a node with the claims in them. Not trimmed: what comes next may need the space. */
function inline(node: MdastNode, resolve: Resolve): Inline {
  if (node.type === 'text' || node.type === 'inlineCode') return { text: node.value, claims: [] };
  if (node.type === 'break') return { text: '\n', claims: [] };
  const inner = joinedAsIs(childrenOf(node).map((child) => inline(child, resolve)));
  const name = nameOf(node);
  if (name === 'Claim') {
    const id = attribute(node, 'id');
    return { text: inner.text || resolve.claim(id), claims: [id, ...inner.claims] };
  }
  if (name === 'Term') return { text: inner.text || resolve.term(attribute(node, 'id')), claims: inner.claims };
  return inner;
}

function joinedAsIs(parts: readonly Inline[]): Inline {
  return { text: parts.map(({ text }) => text).join(''), claims: parts.flatMap(({ claims }) => claims) };
}

/** Sentences one after the other: a space between Latin ones, none between Chinese ones. */
function joined(parts: readonly Inline[]): Inline {
  return tidied({ text: parts.map(({ text }) => text).join(' '), claims: parts.flatMap(({ claims }) => claims) });
}

/** Line breaks in the source mean nothing in Chinese and a space in other languages. */
function tidied({ text, claims }: Inline): Inline {
  const wide = '[\\p{Script=Han}，。！？；：、“”‘’（）《》…—]';
  return {
    text: text
      .replace(/\s+/g, ' ')
      .replace(new RegExp(`(?<=${wide}) (?=${wide})`, 'gu'), '')
      .trim(),
    claims: [...new Set(claims)],
  };
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node as Parent).children : [];
}

function nameOf(node: MdastNode): string | undefined {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? (node.name ?? undefined) : undefined;
}

function attribute(node: MdastNode, name: string): string {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return '';
  const found = node.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return found?.type === 'mdxJsxAttribute' && typeof found.value === 'string' ? found.value : '';
}
