import type { Plain } from './answers.ts';
import { keepYaml, readYaml } from './yaml.ts';

/** Where the form carries the file as it was read, beside the answers; no field has this name. */
export const asRead = 'as_read';
/** Where the form has the text of a lesson. */
export const bodyField = 'body';
/** Where the form has a file that is one list. */
export const listField = 'items';

/** How the answers of a form stand in a file: as YAML, as one list in YAML, or as the head of a text. */
export type Form = 'yaml' | 'list' | 'text';
type Answers = { readonly [key: string]: Plain };

const head = /^---\n([\s\S]*?)\n---(?=\n|$)/;

/** The answers that stand in a file. */
export function fromFile(form: Form, text: string): Answers {
  const answers = (plain: Plain): Answers => ({ ...(plain as Answers), [asRead]: text });
  if (form === 'list') return answers({ [listField]: readYaml(text) ?? [] });
  if (form === 'yaml') return answers(readYaml(text));
  const fence = head.exec(text);
  return answers({ ...(readYaml(fence?.[1] ?? '') as Answers), [bodyField]: text.slice(fence?.[0].length ?? 0).trim() });
}

/**
 * The file with the answers in it. Without an answer that changed, it is the very file that was read.
 * @param optional paths of what may be left out.
 */
export function toFile(form: Form, answers: Answers, optional: ReadonlySet<string>): string {
  const { [asRead]: read, ...said } = answers;
  const before = typeof read === 'string' && read !== '' ? ended(read) : undefined;
  if (form === 'list') return keepYaml(before, said[listField] ?? [], optional);
  if (form === 'yaml') return keepYaml(before, said, optional);
  const { [bodyField]: body, ...fields } = said;
  const text = typeof body === 'string' ? body.trim() : '';
  const fence = before === undefined ? null : head.exec(before);
  const top = keepYaml(fence ? ended(fence[1] ?? '') : undefined, fields, optional);
  const rest = before?.slice(fence?.[0].length ?? 0) ?? '';
  // The blank lines between head and text are no part of the answer.
  const gap = /^\s*/.exec(rest)?.[0];
  return `---\n${top}---${rest.trim() === text && before !== undefined ? rest : ended(`${gap || '\n\n'}${text}`)}`;
}

/** Files end with one line break; the form takes it away when it reads. */
const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);
