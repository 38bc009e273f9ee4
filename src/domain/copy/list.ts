import type { PackedFile } from './compare.ts';

/** Name of the checksum list, in the root of the kit. */
export const listFile = '清单.txt';

/**
 * The checksum list, as `sha256sum -c` reads it: every file but the list itself and those that staff fill in.
 * @param edition day of the content, which the first line says.
 */
export function listText(edition: string, files: readonly PackedFile[]): string {
  const lines = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  return `# 信田 ${edition}，每行是一个文件的 SHA-256 和名字。本地.js 各村自己填，不在这里。\n${lines.join('')}`;
}

/** The edition that a list's first line says, or undefined. */
export function editionOf(list: string): string | undefined {
  return /^# 信田 (\d{4}-\d{2}-\d{2})/.exec(list)?.[1];
}
