import finder from '../../islands/search/finder.client.ts?iife';
import { finderIndex } from '../../library/finder-index.ts';
import { type LocaleProps, oncePerLocale } from '../../library/routes.ts';

export const getStaticPaths = () => oncePerLocale();

/** The finder with its index as one classic script: it loads beside the search page over http and from a disk alike. */
export function GET({ props }: { props: LocaleProps }): Response {
  const index = JSON.stringify(finderIndex(props.locale));
  return new Response(`var xintianIndex=${index};\n${finder}`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
