/** What stays of a lesson when a careful hand writes only its words: headings, paragraphs, lists, and what folds. */
const kept = new Set(['h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'strong', 'main']);

/**
 * The yardstick of the first view: a plain page with the very words of a built one, without styles, scripts, drawings,
 * classes or ids, as it would be written by hand.
 */
export function barePage(html: string): string {
  const lang = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const words = html
    .replace(/^[\s\S]*<body[^>]*>/, '')
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g, (_, slash: string, name: string) => (kept.has(name) ? `<${slash}${name}>` : ' '))
    .replace(/\s+/g, ' ');
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${words}`;
}
