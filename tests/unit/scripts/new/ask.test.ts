import { describe, expect, test } from 'vitest';
import { collect, type Wanted } from '../../../../scripts/new/ask.ts';

const title: Wanted = { flag: 'title', question: '名字？', otherwise: '' };
const module: Wanted = {
  flag: 'module',
  question: '单元？',
  choices: [
    { name: 'credit', meaning: '信用' },
    { name: 'repay', meaning: '还款' },
  ],
};
const moments: Wanted = { ...module, flag: 'moments', several: true, otherwise: '' };

/** Somebody who types these lines, one after the other, and what they were asked. */
function typing(...lines: string[]) {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return lines.shift() ?? '';
  };
  return { asked, ask };
}

describe('beginning a file', () => {
  test('asks only what the flags do not say', async () => {
    const { asked, ask } = typing('repay');
    expect(Object.fromEntries(await collect([title, module], { title: '收据' }, ask))).toEqual({ title: '收据', module: 'repay' });
    expect(asked).toHaveLength(1);
  });

  test('takes the number beside a name, and several with any comma', async () => {
    const { ask } = typing('2', '1，repay');
    expect(Object.fromEntries(await collect([module, moments], {}, ask))).toEqual({ module: 'repay', moments: 'credit,repay' });
  });

  test('takes what stands beside a name for the name, typed or as a flag', async () => {
    const { ask } = typing('还款', '信用、2');
    expect(Object.fromEntries(await collect([module, moments], {}, ask))).toEqual({ module: 'repay', moments: 'credit,repay' });
    expect((await collect([module], { module: '信用' }, undefined)).get('module')).toBe('credit');
  });

  test('asks again, with the reason, after an answer that does not fit', async () => {
    const { asked, ask } = typing('cash', '', '1');
    expect((await collect([module], {}, ask)).get('module')).toBe('credit');
    expect(asked[1]).toContain('没有“cash”，能写：credit、repay');
    expect(asked[2]).toContain('不能空着');
  });

  test('without a terminal, tells everything that is missing at once', async () => {
    await expect(collect([title, module, { ...module, flag: 'file' }], {}, undefined)).rejects.toThrow(/--module[\s\S]*--file/);
    await expect(collect([title, module], { module: 'cash' }, undefined)).rejects.toThrow('--module：没有“cash”');
  });
});
