/**
 * Address of a page for those who are sent it. `site` is the campaign's own, which may lack its scheme (`xintian.example`);
 * `path` stands below the site's root.
 */
export function webAddress(site: string, path: string): string {
  const whole = /^https?:\/\//.test(site) ? site : `https://${site}`;
  return `${whole.replace(/\/+$/, '')}/${path}`;
}

/** The same address as one reads it out: without scheme and closing slash. */
export function readableAddress(site: string): string {
  return site.replace(/^https?:\/\//, '').replace(/\/+$/, '');
}
