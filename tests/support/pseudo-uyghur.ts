/** Letters of the Uyghur alphabet for those of English: not Uyghur, only as long, as joined and as written from the right. */
const letters: { readonly [letter: string]: string } = {
  a: 'ا',
  b: 'ب',
  c: 'چ',
  d: 'د',
  e: 'ە',
  f: 'ف',
  g: 'گ',
  h: 'ھ',
  i: 'ى',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'پ',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'ۇ',
  v: 'ۋ',
  w: 'غ',
  x: 'خ',
  y: 'ي',
  z: 'ز',
  ',': '،',
  ';': '؛',
  '?': '؟',
};

/** English in Arabic letters. What stands in braces is a place for something else and stays. */
export function pseudoUyghur(english: string): string {
  return english
    .toLowerCase()
    .split(/(\{\w+\})/)
    .map((part, index) => (index % 2 === 1 ? part : Array.from(part, (letter) => letters[letter] ?? letter).join('')))
    .join('');
}

/** The same for every text within a value. */
export function pseudoUyghurIn<T>(value: T): T {
  const made =
    typeof value === 'string'
      ? pseudoUyghur(value)
      : Array.isArray(value)
        ? value.map(pseudoUyghurIn)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, pseudoUyghurIn(part)]))
          : value;
  return made as T;
}
