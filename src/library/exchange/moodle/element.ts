import { XmlElement } from '@rgrove/parse-xml';

/** The elements of one name right below another. */
export function childrenOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.filter((node): node is XmlElement => node instanceof XmlElement && node.name === name);
}

/** The first of them. */
export const childOf = (parent: XmlElement, name: string): XmlElement | undefined => childrenOf(parent, name)[0];

/** What stands in an element that holds a setting: `<single>true</single>`. */
export const settingOf = (parent: XmlElement, name: string): string => (childOf(parent, name)?.text ?? '').trim();

/** What an element's `<text>` holds, as it is written. Moodle trims it, too. */
export function rawText(element: XmlElement | undefined): string {
  return (element && childOf(element, 'text')?.text.trim()) ?? '';
}

/** Everything below an element, at any depth. */
export function below(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((node) => (node instanceof XmlElement ? [node, ...below(node)] : []));
}
