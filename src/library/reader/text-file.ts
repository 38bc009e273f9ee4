import { readFileSync } from 'node:fs';
import type { Problem } from '../../schema/problem.ts';

/** A file of the content folder as text, or the problem that it is not UTF-8, or that two versions of it stand in one another. */
export function readText(path: string, file: string): { text: string; problem?: Problem } {
  const bytes = readFileSync(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const lines = text.replaceAll('\r\n', '\n');
    const problem = mergeConflict(lines, file);
    return problem ? { text: '', problem } : { text: lines };
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    const line = readable.slice(0, readable.indexOf('\uFFFD')).split('\n').length;
    return {
      text: '',
      problem: {
        severity: 'error',
        code: 'encoding',
        file,
        line,
        text: (readable.split('\n')[line - 1] ?? '').slice(0, 40),
        what: '这个文件不是 UTF-8 编码，里面有读不出的字。',
        expected: '用 UTF-8 编码保存（记事本：另存为，编码选 UTF-8）',
        example: '文件 → 另存为 → 编码：UTF-8 → 保存',
      },
    };
  }
}

/** What Git leaves in a file that two people changed in the same place. */
function mergeConflict(text: string, file: string): Problem | undefined {
  const found = /^<{7} .*$/m.exec(text);
  if (!found || !/^>{7}(?: .*)?$/m.test(text)) return undefined;
  return {
    severity: 'error',
    code: 'merge-conflict',
    file,
    line: text.slice(0, found.index).split('\n').length,
    text: found[0],
    what: '两个人改了同一处，Git 没有合成一份。',
    expected: '=======的上面、下面各是一种写法，留一种；再删掉<<<<<<<、=======、>>>>>>>这三行',
    example: '行首没有<<<<<<<、=======、>>>>>>>',
  };
}
