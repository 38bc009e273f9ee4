import { dirname, join } from 'node:path/posix';

/** Scripts are passed over; then links, pictures and what the head refers to. */
const references =
  /<script\b[\s\S]*?<\/script>|<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>|<img\b[^>]*\bsrc="([^"]*)"[^>]*>|<link\b[^>]*\bhref="([^"]*)"[^>]*>/g;

/**
 * A page in which nothing leads to files that were left out of its copy: the words of a link stay and say so (`note`),
 * a picture gives way to the words that stand for it. What comes in their place keeps their id, by which scripts and links know it. All
 * else stays as it is, byte for byte.
 * @param path the page's own path below the site's root.
 */
export function withoutAbsent(html: string, path: string, isAbsent: (path: string) => boolean, note: string): string {
  const leadsNowhere = (href: string | undefined): boolean => {
    if (href === undefined || /^[a-z][a-z0-9+.-]*:/i.test(href)) return false;
    const file = decodeURI(href.replace(/[?#].*/, ''));
    return file !== '' && isAbsent(join(dirname(path), file));
  };
  return html.replace(references, (all: string, link?: string, words?: string, picture?: string, head?: string) => {
    if (leadsNowhere(link)) return inPlace(all, words ?? '', note);
    if (leadsNowhere(picture)) return inPlace(all, /\balt="([^"]*)"/.exec(all)?.[1] ?? '', note);
    return leadsNowhere(head) ? '' : all;
  });
}

function inPlace(element: string, words: string, note: string): string {
  const id = /^<[^>]*(\sid="[^"]*")/.exec(element)?.[1] ?? '';
  return `<span class="soft"${id}>${words}${note}</span>`;
}
