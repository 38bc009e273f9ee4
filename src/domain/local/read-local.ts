import { localLabels, placeLimits } from './labels.ts';
import type { LocalFault, LocalProblem, LocalReading, LocalRecord } from './record.ts';

/** More problems than this are not listed: the first ones are mended first. */
const mostProblems = 5;
/** Characters of a line that are shown again. */
const shown = 20;
/** Digits of the shortest hotline and of the longest number with its area code. */
const dialled = /^\d{3,12}$/;
/** Control characters, and those that turn the direction of writing: they could make one text look like another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const empty: LocalRecord = { village: '', officer: '', phone: '', notice: '', places: [] };

/**
 * Reads what `本地.js` set: lines of `label：text`; empty lines and lines that begin with `//` do not count.
 * Takes any value of any type and never throws. All texts are plain text, to be set as text.
 */
export function readLocal(value: unknown): LocalReading {
  if (typeof value !== 'string') return { problems: [{ fault: 'not-text', text: '' }] };
  if (value.includes('\ufffd')) return { problems: [{ fault: 'encoding', text: '' }] };
  const problems: LocalProblem[] = [];
  const wrong = (fault: LocalFault, text: string, most?: number): void => {
    if (problems.length < mostProblems) problems.push({ fault, text: text.slice(0, shown), ...(most && { most }) });
  };
  const seen = new Set<string>();
  const record = { ...empty };
  for (const written of value.replace(/\r\n?/g, '\n').replace(unseen, '').split('\n')) {
    const line = written.trim();
    if (line === '' || line.startsWith('//')) continue;
    const colon = line.search(/[:：]/);
    if (colon < 0) {
      wrong('no-colon', line);
      continue;
    }
    const label = line.slice(0, colon).trim();
    const text = line.slice(colon + 1).trim();
    const known = localLabels.get(label);
    if (!known) wrong('unknown', label);
    else if (seen.has(label)) wrong('twice', label);
    else if (text.length > known.most) wrong('long', label, known.most);
    else if (known.field === 'places') record.places = placesIn(text, wrong);
    else if (known.field === 'phone') record.phone = phoneIn(text, wrong);
    else record[known.field] = text;
    seen.add(label);
  }
  return problems.length > 0 ? { problems } : { record };
}

type Wrong = (fault: LocalFault, text: string, most?: number) => void;

/** Spaces, hyphens and wide digits are how people write a number; nothing else is. */
function phoneIn(text: string, wrong: Wrong): string {
  const digits = text.replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/[\s\-—－–()（）]/g, '');
  if (text !== '' && !dialled.test(digits)) wrong('phone', text);
  return digits;
}

function placesIn(text: string, wrong: Wrong): readonly string[] {
  const names = text.split(/[、，,；;]/).map((name) => name.trim());
  const places = [...new Set(names)].filter((name) => name !== '');
  const long = places.find((place) => place.length > placeLimits.length);
  if (long) wrong('long', long, placeLimits.length);
  if (places.length > placeLimits.count) wrong('many', '', placeLimits.count);
  return places;
}

/** Whether there is nothing to show. */
export function isEmptyRecord({ village, officer, phone, notice }: LocalRecord): boolean {
  return village + officer + phone + notice === '';
}
