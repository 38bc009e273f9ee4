import { describe, expect, test } from 'vitest';
import { readFlags } from '../../../scripts/flags.ts';

describe('flags behind a command', () => {
  test('a flag that does not exist is named, with those that do', () => {
    expect(() => readFlags(['--titel', '收据'], ['title', 'module'])).toThrow('不认识“--titel”。能写：--title、--module');
  });

  test('a flag without its words is named', () => {
    expect(() => readFlags(['--title'], ['title'])).toThrow('“--title”后面少了字');
  });
});
