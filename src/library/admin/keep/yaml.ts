import { Document, isMap, isScalar, isSeq, type Node, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { nodeOf } from '../../yaml-node.ts';
import { answered, below, isGroup, isNothing, isSame, type Plain } from './answers.ts';
import { keepLines } from './lines.ts';

/** Reads YAML as the content check does: dates stay text. */
export const readYaml = (text: string): Plain => parseDocument(text, { schema: 'core' }).toJS() as Plain;

/**
 * The file with the answers of a form in it. Comments, order, quotes and every line that no answer changed stay byte for byte.
 * @param before the file as it was read, or nothing for a new one.
 * @param optional paths of what may be left out, as `optionalPaths` gives them.
 */
export function keepYaml(before: string | undefined, answers: Plain, optional: ReadonlySet<string>): string {
  const wanted = answered(answers, optional);
  const fresh = new Document();
  fresh.contents = nodeOf(fresh, wanted) as typeof fresh.contents;
  if (before === undefined) return print(fresh, false);
  const document = parseDocument(before, { schema: 'core' });
  if (document.errors.length > 0 || document.contents === null) return print(fresh, false);
  const wide = print(document, true) === before;
  const plain = print(document, wide);
  document.contents = merge(document, document.contents, answers, optional, '') as typeof document.contents;
  const after = print(document, wide);
  const kept = plain === before ? after : keepLines(before, plain, after);
  // The hand of a file is worth less than what it says: what does not read back as it was answered is written anew.
  const says = (text: string): boolean => isSame(answered(readYaml(text), optional), wanted);
  return [kept, after].find(says) ?? print(fresh, false);
}

const print = (document: Document, flowCollectionPadding: boolean): string => document.toString({ lineWidth: 0, flowCollectionPadding });

/** The node with the answer in it: the same node wherever it can be, so that its comments and its quotes stay. */
function merge(document: Document, node: Node, value: Plain, optional: ReadonlySet<string>, path: string): Node {
  const old = node.toJS(document) as Plain;
  if (isSame(old, value)) return node;
  if (isMap(node) && isGroup(value)) return mergeMap(document, node, value, optional, path);
  if (isSeq(node) && Array.isArray(value)) return mergeList(document, node, value, optional, path);
  if (isScalar(node) && typeof value === typeof old && !isGroup(value)) return setScalar(node, value);
  const fresh = nodeOf(document, answered(value, optional, path));
  // A note at the end of the line is about the field, not about its old words.
  if (node.comment) fresh.comment = node.comment;
  if (node.commentBefore) fresh.commentBefore = node.commentBefore;
  return fresh;
}

function mergeMap(
  document: Document,
  map: YAMLMap,
  value: { readonly [key: string]: Plain },
  optional: ReadonlySet<string>,
  path: string,
): Node {
  for (const pair of [...map.items]) {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
    const old = (pair.value as Node | null)?.toJS(document) as Plain;
    const emptied = isNothing(value[key]) && (!(key in value) || optional.has(below(path, key)));
    if (emptied && !isNothing(old)) map.delete(pair.key);
  }
  for (const [key, item] of Object.entries(value)) {
    const place = below(path, key);
    const old = map.get(key, true) as Node | undefined;
    if (old) map.set(key, merge(document, old, item, optional, place));
    else if (item !== undefined && !(optional.has(place) && isNothing(item)))
      map.set(key, nodeOf(document, answered(item, optional, place)));
  }
  return map;
}

/** Items keep their nodes by their id, or because they say the same, or because they stand where they stood. */
function mergeList(document: Document, list: YAMLSeq, value: readonly Plain[], optional: ReadonlySet<string>, path: string): Node {
  const place = below(path, '*');
  const there = list.items.map((node) => ({ node: node as Node, plain: (node as Node).toJS(document) as Plain, used: false }));
  const idOf = (item: Plain): Plain => (isGroup(item) ? item['id'] : undefined);
  const lean = (item: Plain): Plain => answered(item, optional, place);
  const found = value.map((item) => {
    const match = there.find(
      (other) => !other.used && (isSame(lean(other.plain), lean(item)) || (idOf(item) !== undefined && idOf(item) === idOf(other.plain))),
    );
    if (match) match.used = true;
    return match?.node;
  });
  if (there.length === 0) list.flow = !value.some(isGroup);
  list.items = value.map((item, index) => {
    const same = there[index];
    let node = found[index];
    if (!node && same && !same.used && (idOf(item) === undefined || value.length === there.length)) {
      same.used = true;
      node = same.node;
    }
    return node ? merge(document, node, item, optional, place) : nodeOf(document, lean(item));
  });
  return list;
}

function setScalar(scalar: Scalar, value: Plain): Node {
  const block = scalar.type === Scalar.BLOCK_LITERAL || scalar.type === Scalar.BLOCK_FOLDED;
  const lines = typeof value === 'string' && value.includes('\n');
  if (block && typeof scalar.value === 'string' && scalar.value.endsWith('\n') && typeof value === 'string')
    scalar.value = `${value.trimEnd()}\n`;
  else {
    scalar.value = value;
    if (lines) scalar.type = Scalar.BLOCK_LITERAL;
    else if (block) scalar.type = Scalar.PLAIN;
  }
  return scalar;
}
