import { brotliBytes } from '../../src/integrations/page-bytes.ts';

/** A page's parts, each compressed by itself: together they are a little more than the page. */
export function partsOf(html: string): { html: number; css: number; script: number; props: number } {
  const parts = { css: '', script: '', props: '' };
  const rest = html.replace(/<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/g, (_, tag: string, attributes: string, text: string) => {
    const part = tag === 'style' ? 'css' : attributes.includes('application/json') ? 'props' : 'script';
    parts[part] += text;
    return '';
  });
  return { html: brotliBytes(rest), css: brotliBytes(parts.css), script: brotliBytes(parts.script), props: brotliBytes(parts.props) };
}
