import { compareCopy, folderOfCopy, type PackedFile } from '../../domain/copy/compare.ts';
import { checkPage, expectedIn } from '../../domain/copy/expected.ts';
import { editionOf, listFile } from '../../domain/copy/list.ts';
import { localFile } from '../../domain/local/labels.ts';
import { readProps } from '../props.ts';
import { isThere } from './is-there.ts';
import { readBytes } from './read-file.ts';
import { sha256, sha256OfText } from './sha256.ts';
import { showVerdict, type Verdict } from './verdict.ts';

interface CheckProps {
  readonly edition: string;
  /** Every file of the kit but this page, the list and the local file. */
  readonly packed: readonly PackedFile[];
}

/** Files asked for at the same time: a stick reads one after the other anyway. */
const atOnce = 6;
/** Pages by which people know the folder; a copy that broke off holds one of them. */
const entries = ['打开.html', 'index.html', checkPage];
const { edition, packed } = readProps<CheckProps>();
const known = packed.map(({ path }) => path);
const byId = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;

/** First step, without a tap: is every file there? */
async function lookAround(): Promise<Verdict> {
  const left = [...known, listFile, localFile];
  const total = left.length + 1;
  const missing: string[] = [];
  let unanswered = 0;
  const worker = async (): Promise<void> => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const there = await isThere(path);
      if (there === undefined) unanswered++;
      else if (!there) missing.push(path);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (unanswered > 0) return { kind: 'unanswered' };
  return missing.length > 0 ? { kind: 'absent', missing: missing.sort() } : { kind: 'present', total };
}

/** Second step: every byte of the folder that was chosen. */
async function readCopy(files: readonly File[], progress: (done: number, total: number) => void): Promise<Verdict> {
  const paths = files.map((file) => file.webkitRelativePath || file.name);
  const folder = folderOfCopy(paths, known);
  // Of a folder inside the kit none of the entries is seen.
  if (folder === undefined || !entries.some((name) => paths.includes(folder + name))) return { kind: 'elsewhere' };
  const read = new Set([...known, checkPage, listFile]);
  const found = new Map<string, string>();
  let list = '';
  for (const [index, file] of files.entries()) {
    const path = paths[index] ?? '';
    if (!path.startsWith(folder)) continue;
    const name = path.slice(folder.length);
    // What cannot be read any more is as good as changed. What nobody packed is not read.
    const bytes = read.has(name) ? await readBytes(file).catch(() => undefined) : undefined;
    if (name === listFile && bytes) list = new TextDecoder().decode(bytes);
    found.set(name, bytes ? await sha256(bytes) : '');
    progress(index + 1, files.length);
  }
  const other = editionOf(list);
  if (other !== undefined && other !== edition) return { kind: 'other-edition', edition, other };
  const { packed: expected, own } = await expectedIn(edition, packed, found, sha256OfText);
  const comparison = compareCopy(expected, own, found);
  return { kind: 'read', folder, total: expected.length + own.length, ...comparison };
}

const input = byId<HTMLInputElement>('folder');
const first = byId('first');
const second = byId('second');

if (location.protocol === 'file:') {
  addEventListener('load', async () => {
    showVerdict(first, await lookAround());
  });
}

if ('webkitdirectory' in input && crypto.subtle) {
  input.onchange = async () => {
    input.disabled = true;
    const progress = (done: number, total: number): void => {
      second.textContent = `正在读：${done} / ${total}`;
    };
    const files = Array.from(input.files ?? []);
    showVerdict(second, await readCopy(files, progress));
    input.disabled = false;
    // The same folder may be chosen again after mending.
    input.value = '';
  };
} else {
  input.disabled = true;
  showVerdict(second, { kind: 'unable' });
}
