import { type Locale, localeFolder, rootText } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/strings.ts';

/** The page shown without a network for one that was never kept: one call for help, and the ways that are left. `{root}` is the site's root. */
export function offlinePage(locale: Locale): string {
  const { offline, title } = stringsOf(locale).keep;
  const folder = `{root}${localeFolder(locale)}`;
  const style =
    'body{max-width:34rem;margin:2rem auto;padding:0 1rem;background:#fbf6ea;color:#1e3328;font:125%/1.7 system-ui,sans-serif}a{color:#1f5138;display:block;padding:.6rem 0}@media(prefers-color-scheme:dark){body{background:#14201a;color:#efe8d6}a{color:#bfe3a8}}';
  return `<!doctype html><html ${rootText(locale)}><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${offline.title}</title><style>${style}</style><main><h1>${offline.title}</h1><p>${offline.lead}</p><p><a href="tel:110">${offline.danger}</a><a href="${folder}index.html">${offline.home}</a><a href="${folder}help.html">${offline.help}</a><a href="${folder}keep.html">${title}</a></p></main></html>`;
}
