/** Stands for a character of somebody else's words: a character no text uses. */
const masked = '\uE002';

/** The text without what stands in quotation marks, which is somebody else's words. As long as before, so that places stay the same. */
export function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|‘[^’]*’|「[^」]*」|"[^"]*"/g, (quoted) => masked.repeat(quoted.length));
}

/** The text without the titles of documents, as long as before. */
export function withoutTitles(text: string): string {
  return text.replace(/《[^》]*》/g, (title) => masked.repeat(title.length));
}
