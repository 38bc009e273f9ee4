import { languageOf, localeFolder, sourceLocale } from '../../i18n/locales.ts';
import { iconSizes } from '../../library/icons.ts';
import { linkTo } from '../../library/links.ts';
import { type LocaleProps, oncePerLocale } from '../../library/routes.ts';
import { present, siteContent } from '../../library/site-content.ts';

export const getStaticPaths = () => oncePerLocale();

/** What a phone needs to put the site on its home screen. All addresses are relative: the site may stand in any folder. */
export function GET({ props: { locale } }: { props: LocaleProps }): Response {
  const site = present(siteContent().site, 'site').fields;
  const place = { locale, path: 'manifest.webmanifest' };
  const name = locale === sourceLocale ? site.name[locale] : `${site.name[sourceLocale]} ${site.name[locale]}`;
  const manifest = {
    id: linkTo(place, 'index.html'),
    name,
    short_name: site.name[locale],
    description: site.tagline[locale],
    lang: locale,
    dir: languageOf(locale).direction,
    start_url: 'index.html',
    scope: localeFolder(locale) === '' ? './' : '../',
    display: 'standalone',
    background_color: '#fbf6ea',
    theme_color: '#fbf6ea',
    icons: Object.entries(iconSizes).map(([file, { size, purpose }]) => ({
      src: linkTo(place, `icons/${file}.png`, sourceLocale),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } });
}
