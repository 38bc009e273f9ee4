import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { icon } from '../../src/library/icons.ts';
import { present, siteContent } from '../../src/library/site-content.ts';
import { versionOf } from '../local-program.ts';
import { metadataOf, writerArguments } from './metadata.ts';

/** What is missing on this machine, in plain words; undefined where a ZIM can be written and checked. */
export function whatIsMissing(): string | undefined {
  if (versionOf('zimwriterfs', '--version') && versionOf('zimcheck', '--version')) return undefined;
  return [
    '这台电脑没有做 ZIM 的程序。装一次就行：Debian 或 Ubuntu 上运行 sudo apt-get install zim-tools，再运行 npm run zim。',
    'This machine has no zimwriterfs and zimcheck. On Debian or Ubuntu: sudo apt-get install zim-tools. Elsewhere: https://github.com/openzim/zim-tools',
  ].join('\n');
}

/**
 * Packs a built folder, file by file as it is, into one ZIM with the site's name and mark, and has zimcheck run all its checks.
 * Returns what zimcheck said; throws when it is not content.
 */
export async function writeZim(built: string, out: string): Promise<string> {
  const site = present(siteContent().site, 'site').fields;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const temporary = mkdtempSync(join(tmpdir(), 'xintian-zim-'));
  try {
    // A copy, because the picture must lie in the packed folder.
    const folder = join(temporary, 'site');
    cpSync(built, folder, { recursive: true });
    writeFileSync(join(folder, 'illustration.png'), await icon({ size: 48, purpose: 'any' }));
    mkdirSync(dirname(out), { recursive: true });
    rmSync(out, { force: true });
    runTool('zimwriterfs', writerArguments(metadataOf(site, version), folder, out));
    return runTool('zimcheck', ['--all', '--details', out]);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * Xapian, which indexes the text for Kiwix's own search, takes a whole Chinese clause for one word unless told to cut it into pairs:
 * 电话 was found on 1 page without, on 61 with it.
 */
const pairsOfCharacters = { XAPIAN_CJK_NGRAM: '1' };

function runTool(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...pairsOfCharacters } });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}
