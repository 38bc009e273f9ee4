import { type Child, h, written } from '../dom.ts';

/** A button. */
export function button(text: string, onclick: () => void, kind = 'quiet'): Node {
  return h('button', { type: 'button', class: `button no-print ${kind}`, onclick }, text);
}

/** A link that saves a text as a file. */
export function saveLink(text: string, kind: string, type: string, name: string, content: string, onclick: () => void = () => {}): Node {
  const href = `data:${type};charset=utf-8,${encodeURIComponent(content)}`;
  return h('a', { class: `button no-print ${kind}`, href, download: name, onclick }, text);
}

/** A field with its name above it. */
export function field(label: string, control: Child, kind = ''): Node {
  return h('label', { class: `input ${kind}` }, label, control);
}

/** A day; on paper it stands in the heading. */
export function dayField(label: string, value: string, oninput: (day: string) => void): Node {
  return field(label, h('input', { type: 'date', value, oninput: (event: Event) => oninput(written(event)) }), 'no-print');
}

/** One of a closed list; the first choice is none of them. */
export function choice(
  label: string,
  none: string,
  options: readonly { readonly value: string; readonly text: string }[],
  value: string,
  choose: (value: string) => void,
): Node {
  const list = [{ value: '', text: none }, ...options].map((option) => h('option', { value: option.value }, option.text));
  return field(label, h('select', { value, onchange: (event: Event) => choose(written(event)) }, list));
}

/** Writes a number into the text of the interface. */
export function withNumber(text: string, n: number): string {
  return text.replace('{n}', String(n));
}
