import type { Move } from './deck.ts';

/** What else a key can ask for. */
export type Wish = 'full' | 'help' | 'script' | 'window' | 'print' | 'fresh' | 'close';

/**
 * Keys of a keyboard and of a clicker. Clickers send PageUp and PageDown or arrows; their black button sends `b` or a dot,
 * their start button F5, which reloads the page in its place, and then Escape.
 */
const keys: { readonly [key: string]: Move | Wish } = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  f: 'full',
  n: 'script',
  p: 'window',
  '?': 'help',
  '？': 'help',
  h: 'help',
  Escape: 'close',
};

/** What a key asks for, in either case; `undefined` when it asks for nothing here. */
export function wishOf(key: string): Move | Wish | undefined {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
}
