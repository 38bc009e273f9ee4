import rtlcss from 'rtlcss';

/** What a style sheet says between its braces when letters must not be pulled apart: in scripts that join them, every gap is a tear. */
const spacing = /letter-spacing:[^;}]+(;|(?=\}))/g;
const sheets = /(<style>)([\s\S]*?)(<\/style>)/g;
/** What is shown, and what is not to be touched: elements whose content is no text of the page, and tags. */
const shown = /<(script|style|title)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g;
/** Days and numbers with hyphens: after a word written from the right their parts would change places, and at the end of a line be torn. */
const parted = /\d+(?:-\d+)+/g;
const apart = (number: string): string => `\u2066${number.replaceAll('-', '-\u2060')}\u2069`;

/** The day in the footer, which a saved copy of the site writes anew; and the line of a rule, which stands below letters that reach deep. */
const more = 'time{unicode-bidi:isolate}.ruled.ruled{background-position:0 .4rem}';
const mirroredSheets = new Map<string, string>();

/**
 * A page of a language written from the right, from one laid out for the left: its styles mirrored, its joined letters left together,
 * its days kept in order. Nothing of this is in the pages of other languages.
 */
export function fromTheRight(html: string): string {
  return html
    .replace(sheets, (_, open: string, css: string, close: string) => open + mirrored(css) + close)
    .replace(shown, (part) => (part.startsWith('<') ? part : part.replace(parted, apart)));
}

/** Pages share their style sheets: each is mirrored once. */
function mirrored(css: string): string {
  const known = mirroredSheets.get(css);
  if (known !== undefined) return known;
  const made = rtlcss.process(css.replace(spacing, '')).replaceAll('▸', '◂') + more;
  mirroredSheets.set(css, made);
  return made;
}
