/** The parts of the page that the deck's script moves. */
export const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** A text with its numbers and names put in: `{n}` of the first, `{m}` of the second, `{x}` of the third. */
export function filled(text: string, n: number | string, m: number | string = ''): string {
  return text.replace('{n}', String(n)).replace('{m}', String(m)).replace('{x}', String(n));
}

/** An element with its class and text. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
