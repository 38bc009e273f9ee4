import { expect, test } from 'vitest';
import { withContentPolicy } from '../../../src/integrations/content-policy.ts';

const page = (head: string): string => `<!doctype html><html><head><meta charset="utf-8">${head}</head><body></body></html>`;

test('a page that does not ask may run its own scripts only', () => {
  expect(withContentPolicy(page('<script>1</script>'))).toMatch(/script-src 'sha256-[^']+';/);
});

test('a page that asks for search may also run scripts beside it and WebAssembly, and the asking is gone', () => {
  const html = withContentPolicy(page('<meta name="may" content="search"><script>1</script>'));
  expect(html).toMatch(/default-src 'none'; script-src 'sha256-[^']+' 'self' 'wasm-unsafe-eval';/);
  expect(html).not.toContain('name="may"');
});

test('a page that sends a lesson on may show and fetch what stands beside it, and run nothing more', () => {
  const html = withContentPolicy(page('<meta name="may" content="send"><script>1</script>'));
  expect(html).toMatch(/default-src 'none'; script-src 'sha256-[^']+'; img-src data: 'self'; connect-src 'self';/);
});

test('a page that does not ask may not fetch', () => {
  expect(withContentPolicy(page('<script>1</script>'))).not.toContain('connect-src');
});

test('asking for what nobody knows stops the build', () => {
  expect(() => withContentPolicy(page('<meta name="may" content="everything">'))).toThrow('everything');
});

test('a page of the kit may ask whether files stand beside it, and run what staff fill in', () => {
  const html = withContentPolicy(page('<meta name="may" content="copy"><style>a{}</style><script>1</script>'));
  expect(html).toMatch(/script-src 'sha256-[^']+' 'self'; style-src 'sha256-[^']+' 'self';/);
});
