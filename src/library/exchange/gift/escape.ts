/** Signs that mean something in GIFT, each with the noncharacter that stands for it while a file is taken apart. */
const stands: readonly (readonly [string, string])[] = [
  ['\\', '\ufdd0'],
  [':', '\ufdd1'],
  ['#', '\ufdd2'],
  ['=', '\ufdd3'],
  ['{', '\ufdd4'],
  ['}', '\ufdd5'],
  ['~', '\ufdd6'],
  ['\n', '\ufdd7'],
];

const written = (sign: string): string => `\\${sign === '\n' ? 'n' : sign}`;

/** A text as GIFT writes it: its own signs behind a backslash, on one line. */
export function escapeGift(text: string): string {
  return text.replace(/[\\:#={}~\n]/g, written);
}

/** Hides what stands behind a backslash, so that what is left of these signs is GIFT's own. */
export function hideEscaped(source: string): string {
  return source.replace(
    /\\([\\:#={}~n])/g,
    (_, sign: string) => stands.find(([plain]) => plain === (sign === 'n' ? '\n' : sign))?.[1] ?? sign,
  );
}

/** Shows what was hidden. */
export function showEscaped(hidden: string): string {
  return stands.reduce((text, [sign, stand]) => text.replaceAll(stand, sign), hidden.trim()).trim();
}

/** The same for texts that may name their format first: the name goes. */
export function showText(hidden: string): string {
  return showEscaped(hidden.trim().replace(/^\[(?:plain|html|moodle|markdown)\]/, ''));
}
