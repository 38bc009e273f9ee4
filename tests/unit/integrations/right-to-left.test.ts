import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromTheRight } from '../../../src/integrations/right-to-left.ts';

const page = (css: string, body: string): string => `<html dir="rtl"><style>${css}</style><body>${body}</body></html>`;

describe('a page written from the right', () => {
  test('has everything on its other side', () => {
    const made = fromTheRight(page('ul{padding-left:1em}.why{border-left:4px solid}.sos{right:.8rem}.m{border-radius:9px 9px 9px 0}', ''));
    expect(made).toContain('ul{padding-right:1em}.why{border-right:4px solid}.sos{left:.8rem}.m{border-radius:9px 9px 0 9px}');
  });

  test('pulls no joined letters apart', () => {
    expect(fromTheRight(page('.brand{letter-spacing:.08em;color:red}.dial b{letter-spacing:.03em}', ''))).not.toContain('letter-spacing');
  });

  test('keeps the parts of a day and of a number in their order, on one line', () => {
    expect(fromTheRight(page('', '<p>كۈن 2026-11-24.</p>'))).toContain('<p>كۈن \u20662026-\u206011-\u206024\u2069.</p>');
  });

  test('leaves scripts, addresses and the title as they are', () => {
    const html =
      '<title>2026-11-24</title><a href="tel:010-123" data-checked="2026-11-24">x</a><script>var day="2026-11-24"</script><script id="props" type="application/json">{"day":"2026-11-24"}</script>';
    expect(fromTheRight(html)).toBe(html);
  });

  test('says what it said before, whatever stands in it', () => {
    const bare = (html: string): string => html.replace(/[\u2060\u2066\u2069]/g, '');
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const body = `<p>${before.replaceAll('<', '')} 2026-11-24 ${after.replaceAll('<', '')}</p>`;
        expect(bare(fromTheRight(body))).toBe(bare(body));
      }),
    );
  });
});
