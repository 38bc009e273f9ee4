import { h, written } from '../dom.ts';

/** A large number with a button on either side. The number can be typed as well. */
export function stepper(
  label: string,
  value: number,
  texts: { readonly less: string; readonly more: string },
  set: (value: number) => void,
): Node {
  const button = (sign: string, name: string, to: number) =>
    h('button', { type: 'button', class: 'button quiet', 'aria-label': `${name} ${label}`, onclick: () => set(to) }, sign);
  return h(
    'div',
    { class: 'count' },
    h('span', { class: 'what' }, label),
    h('span', { class: 'steps' }, button('−', texts.less, value - 1), numberField(label, value, set), button('+', texts.more, value + 1)),
  );
}

/** A whole number; an empty field is 0. */
export function numberField(label: string, value: number, set: (value: number) => void): Node {
  const oninput = (event: Event) => set(Number(written(event)));
  return h('input', {
    type: 'number',
    inputmode: 'numeric',
    min: 0,
    max: 9999,
    placeholder: 0,
    'aria-label': label,
    value: value || '',
    oninput,
  });
}
