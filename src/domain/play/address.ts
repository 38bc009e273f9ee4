import { outside, type Part, type Place, type Shape } from './play.ts';

const parts: readonly Part[] = ['a', 'b', 'one', 'watch'];

/** What stands behind `#` in the page's address: `a-3`. The same step has the same number on every phone. */
export function addressOf({ part, step }: Place): string {
  return part ? `${part}-${step}` : '';
}

/**
 * The place of an address; nothing when it means something else on the page, such as a source.
 * On one phone it is the screen that hides the step's prompts, because nobody knows who opens it.
 */
export function placeOf(shape: Shape, address: string): Place | undefined {
  if (!address) return outside;
  const [, name, number] = /^(\w+)-(\d{1,2})$/.exec(address) || [];
  const part = parts.find((one) => one === name);
  const step = Number(number);
  return part && step < shape.length ? { part, step, turn: 0 } : undefined;
}
