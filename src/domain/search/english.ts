/** A Latin word without the endings that change with the sentence: loans, collecting, collector, collection meet in one stem. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const single = word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  const short = single.replace(/(?:ing|ed|ion|or|er|ment|able|ible)$/, '');
  return (short.length >= 4 ? short : single).replace(/e$/, '').replace(/([^aeiou])\1$/, '$1');
}

/** Whether two words differ by one letter added, left out or changed, or by two neighbours that changed places. */
export function nearly(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const room = Math.min(one.length, other.length) - start;
  while (end < room && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
