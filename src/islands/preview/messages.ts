import { type Child, h, show } from '../dom.ts';
import type { FileMessages, ShownMessage } from './state.ts';

/** Errors first, in the lesson's own files open, in others folded. */
export function showMessages(place: HTMLElement, own: readonly FileMessages[], others: readonly FileMessages[]): void {
  const elsewhere = count(others);
  show(
    place,
    h('p', { class: 'sum' }, sumOf(own)),
    own.map(fileOf),
    others.length > 0 &&
      h(
        'details',
        { class: 'others', id: 'others' },
        h('summary', {}, `别的文件：${elsewhere.errors} 处错误，${elsewhere.advice} 条建议`),
        others.map(fileOf),
      ),
  );
}

function sumOf(own: readonly FileMessages[]): string {
  const { errors, advice } = count(own);
  if (errors > 0) return `这一课有 ${errors} 处错误，改好以前不会发布。`;
  return advice > 0 ? `这一课没有错误。有 ${advice} 条建议，改不改由你定。` : '这一课没有错误，也没有建议。';
}

function count(files: readonly FileMessages[]): { errors: number; advice: number } {
  const all = files.flatMap(({ messages }) => messages);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return { errors, advice: all.length - errors };
}

function fileOf({ file, messages }: FileMessages): Child {
  const kinds = new Map<string, ShownMessage[]>();
  for (const message of messages) {
    // What waits to be written is done in one way; of other errors each has its own line to copy.
    const kind = message.code === 'unwritten' ? message.code : [message.severity, message.code, message.expected, message.example].join();
    kinds.set(kind, [...(kinds.get(kind) ?? []), message]);
  }
  const errorsFirst = [...kinds.values()].sort(([a], [b]) => (a?.severity ?? '').localeCompare(b?.severity ?? ''));
  return [h('h3', {}, file), h('ul', {}, errorsFirst.map(kindOf))];
}

/** Messages of one kind: what to do about it is said once. */
function kindOf(messages: readonly ShownMessage[]): Child {
  const [first] = messages;
  if (!first) return false;
  const { severity, code, title, expected, example, why } = first;
  return h(
    'li',
    { class: severity },
    h('p', {}, h('strong', {}, severity === 'error' ? '' : '建议：', title), messages.length > 1 && ` ${messages.length} 处`),
    messages.map(({ line, text, what }, index) =>
      h('dl', {}, row(`第 ${line} 行`, what === messages[index - 1]?.what ? text : [what, h('br', {}), h('q', {}, text)])),
    ),
    h('dl', {}, row('应该', expected), row('例如', h('code', {}, example))),
    h('details', {}, h('summary', {}, '为什么'), h('p', {}, why), h('p', { class: 'soft' }, `名字：${code}`)),
  );
}

function row(term: string, value: Child): Child {
  return [h('dt', {}, term), h('dd', {}, value)];
}
