import { describe, expect, test } from 'vitest';
import { asBuilt } from '../../../src/integrations/preview/as-built.ts';
import { heldPages } from '../../../src/integrations/preview/held-pages.ts';
import { messagesBeside } from '../../../src/integrations/preview/messages.ts';
import type { Problem } from '../../../src/schema/problem.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><script type="module" src="/@vite/client"></script><style data-vite-dev-id="/x/a.css">/* why */\na {\n  color: red;\n}\n</style><style data-vite-dev-id="/x/b.css">b { margin: 0 auto; }</style></head><body>${body}<script>go()</script></body></html>`;

describe('a page of the development server', () => {
  test('loses what only that server needs, and gets its policy', () => {
    const built = asBuilt('index.html', page('<p>正文</p>'));
    expect(built).not.toContain('@vite');
    expect(built).toContain('<style>a{color:red}b{margin:0 auto}</style>');
    expect(built).toContain('<script>go()</script>');
    expect(built).toMatch(/content-security-policy[^>]*default-src 'none'/);
  });

  test('keeps a dollar sign in its styles', () => {
    expect(
      asBuilt(
        'index.html',
        page('').replace('color: red', () => "content: '$&'"),
      ),
    ).toContain("content:'$&'");
  });
});

describe('held pages', () => {
  const pages = heldPages();

  test('have nothing to show before the first', () => {
    expect(pages.hold('a.html', undefined)).toEqual({ path: 'a.html', revision: '', bytes: 0, state: 'none' });
    expect(pages.html('a.html')).toBeUndefined();
  });

  test('stay as they were when a page cannot be made', () => {
    const made = pages.hold('a.html', page('好的'));
    expect(made.state).toBe('now');
    expect(pages.hold('a.html', undefined)).toEqual({ ...made, state: 'before' });
    expect(pages.html('a.html')).toContain('好的');
  });

  test('have the same revision as long as they read the same', () => {
    const { revision } = pages.hold('a.html', page('好的'));
    expect(pages.hold('a.html', page('好的')).revision).toBe(revision);
    expect(pages.hold('a.html', page('更好的')).revision).not.toBe(revision);
  });
});

describe('messages', () => {
  const problem = (file: string, line: number): Problem => ({
    severity: 'error',
    code: 'unwritten',
    file,
    line,
    text: '',
    what: '',
    expected: '',
    example: '',
  });

  test("stand by file, the lesson's own first, in the order in which an editor writes", () => {
    const { own, others } = messagesBeside(
      ['z.mdx', 'quiz.yaml'],
      [problem('quiz.yaml', 1), problem('a.yaml', 1), problem('z.mdx', 9), problem('z.mdx', 2)],
    );
    expect(own.map(({ file, messages }) => [file, messages.map(({ line }) => line)])).toEqual([
      ['z.mdx', [2, 9]],
      ['quiz.yaml', [1]],
    ]);
    expect(others.map(({ file }) => file)).toEqual(['a.yaml']);
  });
});
