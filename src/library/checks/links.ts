import { locales } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { pagesWithAnchors } from '../page-paths.ts';
import { placeOf } from '../spoken-texts.ts';
import { namesInDoubt } from './renamed.ts';
import { closest, errorAt } from './report.ts';

/** Every link in a text leads to a page of the site, and to a place on it. Addresses elsewhere are not followed. */
export function checkLinks(content: Content): readonly Problem[] {
  // What a file that cannot be read holds is not known.
  if (content.unreadable.size > 0) return [];
  const doubtful = [...namesInDoubt(content)].map((slug) => `lessons/${slug}.html`);
  return locales.flatMap((locale) => {
    const pages = pagesWithAnchors(content, locale);
    const texts = [
      ...[...content.lessons[locale]].map(([slug, text]) => ({ path: `lessons/${slug}.html`, text })),
      ...[...content.pages[locale]].map(([slug, text]) => ({ path: `${slug}.html`, text })),
    ];
    return texts.flatMap(({ path, text }) =>
      text.spoken.links.flatMap(({ line, target }): Problem[] => {
        if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return [];
        const url = URL.canParse(target, `http://site/${path}`) ? new URL(target, `http://site/${path}`) : undefined;
        const page = decoded(url?.pathname.slice(1) ?? target);
        const anchors = pages.get(page);
        const at = placeOf(text, { line });
        if (doubtful.includes(page)) return [];
        if (!anchors || target.startsWith('/')) {
          const near = closest(page, pages.keys()) ?? 'help.html';
          return [
            errorAt(at, [], {
              code: 'dead-link',
              what: `没有“${target}”这一页。${near === 'help.html' ? '' : `是不是“${near}”？`}`,
              expected: '同一种语言里有的页，从这一页的文件夹数起，以 .html 结尾，前面没有斜线',
              example: `[打给谁](${path.includes('/') ? '../' : ''}${near})`,
            }),
          ];
        }
        const anchor = decoded(url?.hash.slice(1) ?? '');
        if (anchor === '' || anchors.has(anchor)) return [];
        const near = closest(anchor, anchors) ?? [...anchors][0];
        return [
          errorAt(at, [], {
            code: 'dead-anchor',
            what: `“${page}”里没有“#${anchor}”这一段。`,
            expected: `这一页有的：${[...anchors].slice(0, 8).join('、') || '没有，去掉 # 和后面的字'}`,
            example: near === undefined ? `[打给谁](${target.replace(/#.*/, '')})` : `[往下看](${target.replace(/#.*/, '')}#${near})`,
          }),
        ];
      }),
    );
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
