/** What may stand in an element; what is false or empty does not show. */
export type Child = Node | string | number | boolean | null | undefined | readonly Child[];

type Handler = (this: GlobalEventHandlers, event: Event) => void;
const handlers = ['onclick', 'oninput', 'onchange', 'onsubmit'] as const;

/** Attributes by name; `value` and what begins with `on` are set as properties, what is `false` is left out. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | Handler;
}

/** Makes an element. A tenth of a library's size, for pages whose data leaves no room for one. */
export function h(tag: string, attributes: Attributes, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  add(element, children);
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    // The options of a select must be there before one of them can be its value.
    if (typeof value === 'function' || name === 'value') Reflect.set(element, name, value);
    else if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  return element;
}

function add(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) add(parent, child);
    else if (child instanceof Node) parent.appendChild(child);
    else if (typeof child === 'number' || (typeof child === 'string' && child)) parent.appendChild(new Text(String(child)));
  }
}

/**
 * Makes an element hold these children, changing only what differs: the focus, a half-written number
 * and what is unfolded stay as they are.
 */
export function show(place: Element, ...children: readonly Child[]): void {
  const next = place.cloneNode() as Element;
  add(next, children);
  follow(place, next);
}

function follow(old: Element, next: Element): void {
  for (const { name } of Array.from(old.attributes)) if (name !== 'open' && !next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of Array.from(next.attributes)) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  for (const name of handlers) Reflect.set(old, name, Reflect.get(next, name));
  const olds = Array.from(old.childNodes);
  const nexts = Array.from(next.childNodes);
  nexts.forEach((child, index) => {
    const was = olds[index];
    if (!was) old.appendChild(child);
    else if (was.nodeName !== child.nodeName || (was instanceof Element && was.id !== (child as Element).id)) old.replaceChild(child, was);
    else if (was instanceof Element) follow(was, child as Element);
    else if (was.nodeValue !== child.nodeValue) was.nodeValue = child.nodeValue;
  });
  for (const gone of olds.slice(nexts.length)) old.removeChild(gone);
  // Last, for a select; and only where it differs, or the caret would jump.
  const value = Reflect.get(next, 'value');
  if (Reflect.get(old, 'type') !== 'file' && Reflect.get(old, 'value') !== value) Reflect.set(old, 'value', value);
}

/** What was written into the field of an event. */
export function written(event: Event): string {
  return String(Reflect.get(event.currentTarget ?? {}, 'value'));
}
