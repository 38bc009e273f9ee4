import { finderFile } from '../../islands/search/finder-file.ts';
import { finderIndex } from '../../library/finder-index.ts';
import { inEveryLocale, type LocaleProps } from '../../library/routes.ts';

export const getStaticPaths = () => inEveryLocale((locale) => [{ rev: finderFile(finderIndex(locale)).rev }]);

export function GET({ props }: { props: LocaleProps }): Response {
  const { code } = finderFile(finderIndex(props.locale));
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
