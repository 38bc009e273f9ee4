import { type Document, isMap, type Node, Scalar, visit } from 'yaml';

/** A node in the project's style: lists of names on one line, several lines of text as a block. */
export function nodeOf(document: Document, value: unknown): Node {
  const node = document.createNode(value);
  visit(node, {
    Seq(_, seq) {
      seq.flow = seq.items.every((item) => !isMap(item));
    },
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
    },
  });
  return node;
}
