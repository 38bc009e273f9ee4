/** Data as YAML and the form have it. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

export const isGroup = (value: Plain): value is { readonly [key: string]: Plain } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing was answered: what a form leaves where a file leaves the line out. */
export function isNothing(value: Plain): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isGroup(value)) return Object.values(value).every(isNothing);
  return value === undefined || value === null || value === false || value === '';
}

/** Whether two answers say the same. A form takes the space around a text away, and the check does not count it either. */
export function isSame(one: Plain, other: Plain): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one.trim() === other.trim();
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (isGroup(one) && isGroup(other)) {
    const [mine, theirs] = [Object.keys(one), Object.keys(other)];
    return mine.length === theirs.length && mine.every((key) => key in other && isSame(one[key], other[key]));
  }
  return (one ?? null) === (other ?? null);
}

/** Path of what stands at `key`, with `*` for every place in a list. */
export const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/**
 * The answers without what may be left out and was not answered.
 * @param optional paths of what may be left out.
 */
export function answered(value: Plain, optional: ReadonlySet<string>, path = ''): Plain {
  if (Array.isArray(value)) return value.map((item) => answered(item, optional, below(path, '*')));
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      // Whatever has a name begins with it; a form puts the type of a question before.
      .sort(([one], [other]) => Number(other === 'id') - Number(one === 'id'))
      .filter(([key, item]) => item !== undefined && !(optional.has(below(path, key)) && isNothing(item)))
      .map(([key, item]) => [key, answered(item, optional, below(path, key))]),
  );
}
