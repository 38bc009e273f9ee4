import { readFileSync } from 'node:fs';
import type { Problem } from '../../schema/problem.ts';

/** A file of the content folder as text, or the problem that it is not UTF-8. */
export function readText(path: string, file: string): { text: string; problem?: Problem } {
  const bytes = readFileSync(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replaceAll('\r\n', '\n') };
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
