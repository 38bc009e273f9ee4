import { expect, test } from 'vitest';
import { withoutAbsent } from '../../../../src/integrations/kit/without-absent.ts';

const absent = new Set(['share/what-is-credit.png', 'papers/第一课.pdf']);
const shown = (html: string, path = 'send/what-is-credit.html') => withoutAbsent(html, path, (file) => absent.has(file), '（没带）');

test('the words of a link stay, and say that what they led to is not there', () => {
  expect(shown('<p><a class="button" href="../share/what-is-credit.png" download>存<b>图</b></a></p>')).toBe(
    '<p><span class="soft">存<b>图</b>（没带）</span></p>',
  );
  expect(shown('<a href="../papers/%E7%AC%AC%E4%B8%80%E8%AF%BE.pdf#page=2">纸</a>')).toBe('<span class="soft">纸（没带）</span>');
});

test('a picture gives way to the words that stand for it, and the head asks for nothing that is gone', () => {
  expect(shown('<link rel="icon" href="share/what-is-credit.png"><img src="share/what-is-credit.png" alt="信用">', 'index.html')).toBe(
    '<span class="soft">信用（没带）</span>',
  );
});

test('scripts and anchors still find what stands in their place', () => {
  expect(shown('<img id="picture" src="../share/what-is-credit.png" alt="信用">')).toBe(
    '<span class="soft" id="picture">信用（没带）</span>',
  );
});

test('everything else stays, byte for byte', () => {
  const html =
    '<a href="../index.html">首页</a><a href="tel:12378">打</a><a href="#main">跳</a><a href="https://example.org/share/what-is-credit.png">外</a><script>x=\'<a href="../share/what-is-credit.png">y</a>\'</script>';
  expect(shown(html)).toBe(html);
});
