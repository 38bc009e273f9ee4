/** Longest query that is looked at, in UTF-16 units after folding: a question has 10 to 30. */
const longest = 80;

/** What is taken of an input before folding: a pasted page must not keep the phone busy. */
const longestInput = 500;

/** Traditional characters and the simplified ones to read them as. */
export type Variants = ReadonlyMap<string, string>;

/** Reads the table of an index: simplified, traditional, simplified, traditional ... */
export function decodeVariants(table: string): Variants {
  const pairs = Array.from(table);
  return new Map(pairs.flatMap((simple, at) => (at % 2 === 0 ? [[pairs[at + 1] ?? simple, simple] as const] : [])));
}

/**
 * Text as it is compared: full width, tone marks and capitals folded, traditional characters simplified,
 * everything but letters and digits turned into single spaces.
 */
export function normal(text: string, variants: Variants): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // What English writes with an apostrophe: can't is cannot, father's is father.
    .replace(/can['’]t/g, 'cannot')
    .replace(/n['’]t|['’]s/g, '');
  const folded = Array.from(plain, (character) => variants.get(character) ?? character).join('');
  return folded.replace(/[^\p{L}0-9]+/gu, ' ').trim();
}

/** A query as it is compared, cut to what a person would ask. */
export function normalQuery(text: string, variants: Variants): string {
  return normal(text.slice(0, longestInput), variants).slice(0, longest).trim();
}

/** A Han character: searched by itself and in pairs, without spaces. */
export function isHan(character: string): boolean {
  return character >= '\u3400' && character <= '\u9fff';
}
