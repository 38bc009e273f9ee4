import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The light colours of the site by name (`paper`, `ink` …), from the one place where they are written. */
export function lightColours(): { readonly [name: string]: string } {
  const light = /:root\s*{([^}]*)}/.exec(readFileSync(resolve('src/styles/tokens.css'), 'utf8'))?.[1] ?? '';
  return Object.fromEntries([...light.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour]));
}

/** The classes by which a drawing names the colour of a surface. */
export const drawnClasses = ['grain', 'leaf', 'clay', 'paper', 'ink'] as const;
