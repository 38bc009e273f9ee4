import { Document, isMap, isSeq, parseDocument, Scalar, type YAMLMap } from 'yaml';
import type { QuestionSource } from '../../schema/quiz.ts';
import { nodeOf } from '../yaml-node.ts';
import { isSame, plainOf } from './plain.ts';

/** The file as quiz files are written; what nobody touched comes out byte for byte. */
function render(document: Document): string {
  // Lists of claims stand close in their brackets, options on one line wide in their braces; the printer knows one of both.
  return document.toString({ lineWidth: 0 }).replace(/^( {4}claims: )\[ (.*) \](?=$| +#)/gm, '$1[$2]');
}

/** What reading questions into a quiz file does to it. */
export interface Merge {
  /** The file as it is to be written. */
  readonly text: string;
  /** Ids of questions that were not there. */
  readonly added: readonly string[];
  /** Ids of questions that differ from the file. They are written only when `replace` was asked for. */
  readonly changed: readonly string[];
  /** Ids of questions that are the same. */
  readonly same: readonly string[];
  /** Ids that stand in the file only; they stay. */
  readonly untouched: readonly string[];
}

/**
 * Reads questions into a quiz file, by id. Comments, order and all that is not named stay as they are.
 * @param before the file as it stands, or nothing where there is none.
 * @param replace whether questions that differ may be overwritten.
 */
export function mergeQuiz(before: string | undefined, questions: readonly QuestionSource[], replace: boolean): Merge {
  const document = before === undefined ? new Document({ questions: [] }) : parseDocument(before, { schema: 'core' });
  const list = document.get('questions');
  if (document.errors.length > 0 || !isSeq(list)) throw new Error('原来的题读不懂，先运行 npm run check 改好。');
  const rows = list.items.filter((item) => isMap(item));
  const there = new Map(rows.map((row) => [String(row.get('id')), row]));
  const [added, changed, same]: [string[], string[], string[]] = [[], [], []];
  for (const question of questions) {
    const row = there.get(question.id);
    const plain = plainOf(question);
    if (!row) {
      added.push(question.id);
      list.add(nodeOf(document, plain));
    } else if (isSame(row.toJS(document), question)) same.push(question.id);
    else {
      changed.push(question.id);
      if (replace) overwrite(document, row, plain);
    }
  }
  const named = new Set(questions.map(({ id }) => id));
  const untouched = [...there.keys()].filter((id) => !named.has(id));
  list.flow = false;
  const text = added.length > 0 || (replace && changed.length > 0) ? render(document) : (before ?? '');
  return { text, added, changed, same, untouched };
}

/** Sets what differs, field by field, so that the comments beside the rest stay. */
function overwrite(document: Document, row: YAMLMap, plain: Readonly<Record<string, unknown>>): void {
  for (const pair of [...row.items]) if (!(String(pair.key) in plain)) row.delete(pair.key);
  for (const [key, value] of Object.entries(plain)) {
    const old = row.get(key, true);
    const list = row.get(key);
    if (old === undefined && Array.isArray(value) && value.length === 0) continue;
    if (isSeq(list) && Array.isArray(value) && list.items.length === value.length && list.items.every((item) => isMap(item))) {
      for (const [index, item] of list.items.entries()) if (isMap(item)) overwrite(document, item, value[index]);
    } else if (JSON.stringify(row.toJS(document)[key]) !== JSON.stringify(value)) {
      const fresh = nodeOf(document, value);
      // A note at the end of the line is about the field, not about its old words.
      if (old?.comment && fresh instanceof Scalar) fresh.comment = old.comment;
      row.set(key, fresh);
    }
  }
}
