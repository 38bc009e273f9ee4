import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from '../../../src/full-text/cut.ts';
import { fold } from '../../../src/full-text/fold.ts';
import { snippetOf } from '../../../src/full-text/snippet.ts';

describe('cutting a query', () => {
  const words = new Set(['催收', '电话', '砍头息']);

  test('takes the longest words that are known, and characters otherwise', () => {
    expect(cut('催收电话来了', words)).toEqual(['催收', '电话', '来', '了']);
    expect(cut('APP里的砍头息, 36%', words)).toEqual(['APP', '里', '的', '砍头息', '36']);
  });

  test('loses no letter of any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('催', '收', '电', '话', 'a', '1', ' ', '，'), maxLength: 40 }), (query) => {
        const letters = new Set(query.replace(/[ ，]/g, ''));
        expect(new Set(cut(query, words).join(''))).toEqual(letters);
      }),
    );
  });
});

describe('folding', () => {
  test('makes alike what looks alike', () => {
    expect(fold('ＡＰＰ 借\n款').text).toBe('app借款');
  });

  test('keeps the way back to the text as written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const { text, places } = fold(written);
        expect(places.length).toBe(text.length);
        expect(places.every((place, index) => place >= (places[index - 1] ?? 0) && place < written.length)).toBe(true);
      }),
    );
  });
});

describe('a snippet', () => {
  test('shows the find in its block and marks it', () => {
    const written = '一条规矩\n收到支付令，15天内回话\n试一试';
    const snippet = snippetOf(written, fold(written), ['支付令']);
    expect(snippet).toEqual([
      { text: '收到', marked: false },
      { text: '支付令', marked: true },
      { text: '，15天内回话 试一试', marked: false },
    ]);
  });

  test('is a piece of the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ minLength: 1, maxLength: 3 }), (written, wanted) => {
        const shown = snippetOf(written, fold(written), [wanted]).map(({ text }) => text);
        const inner = shown.join('').replace(/^…|…$/g, '');
        expect(written.replaceAll('\n', ' ')).toContain(inner);
      }),
    );
  });
});
