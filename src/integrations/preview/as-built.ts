import { finishedPage } from '../finished-page.ts';

const devScript = /<script type="module" src="[^"]*"><\/script>/g;
const devStyle = /<style data-vite-dev-id[^>]*>([\s\S]*?)<\/style>/g;

/**
 * A page of the development server as the build would write it: without the server's own scripts, its styles in one
 * element, with its direction and its policy. It then behaves as published, and weighs the same but for some thirty bytes (measured).
 */
export function asBuilt(path: string, html: string): string {
  let styles = '';
  const bare = html.replace(devScript, '').replace(devStyle, (_, style: string) => {
    styles += withoutSpace(style);
    return '';
  });
  return finishedPage(
    path,
    bare.replace('</head>', () => `<style>${styles}</style></head>`),
  );
}

function withoutSpace(style: string): string {
  return style
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,>]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();
}
