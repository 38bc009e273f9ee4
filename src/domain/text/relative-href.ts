/**
 * The relative link from one built page to another, both given as paths below the site's root
 * (`lessons/what-is-credit.html`). Relative links are what lets `dist/` open at a root, in a sub-folder and from a disk.
 */
export function relativeHref(from: string, to: string): string {
  const [path = '', fragment] = to.split('#');
  const folders = from.split('/').slice(0, -1);
  const target = path.split('/');
  let shared = 0;
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared]) shared++;
  const up = '../'.repeat(folders.length - shared);
  const href = up + target.slice(shared).join('/');
  return fragment === undefined ? href : `${path === from ? '' : href}#${fragment}`;
}
