import { expect, test } from 'vitest';
import { barePage } from '../../../scripts/slow/bare-page.ts';

test('a bare page keeps the words and nothing of the look', () => {
  const built =
    '<!doctype html><html lang="zh-CN"><head><title>一课</title><style>p{color:red}</style></head><body class="wide"><main id="main"><h1 class="a">先找机构</h1><div><svg><path d="M0"/></svg><p>看<a href="#x">依据</a></p></div></main><script>alert(1)</script></body></html>';
  const bare = barePage(built);
  expect(bare).toContain('<title>一课</title>');
  expect(bare.replace(/<[^>]+>/g, '').replace(/\s/g, '')).toBe('一课先找机构看依据');
  expect(bare).toContain('<h1>先找机构</h1>');
  expect(bare).not.toMatch(/class|style|script|svg|id=|href/);
});
