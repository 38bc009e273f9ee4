import { loadScript } from './client.ts';

declare global {
  /** Pieces of the index put themselves here when their script runs. */
  var xintianPieces: { [name: string]: string } | undefined;
}

/** Where Pagefind believes its files are; nothing is ever asked from there. */
export const madeUpPath = '/pagefind/';

const state: { files: { readonly [name: string]: string }; folder: string } = { files: {}, folder: '' };

/** Says which files are at hand and where the pieces of the index are. */
export function setFiles(files: { readonly [name: string]: string }, folder: string): void {
  Object.assign(state, { files, folder });
}

/** Bytes of a string that holds one byte per character. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/**
 * Stands in for `fetch` inside Pagefind: answers from memory, and loads pieces of the index as classic scripts,
 * because a page from a disk may run a script beside it but may not fetch it.
 */
export async function fetch(address: string): Promise<Pick<Response, 'ok' | 'status' | 'json' | 'arrayBuffer'>> {
  const name = address.slice(madeUpPath.length).replace(/\?.*/, '');
  const text = state.files[name] ?? (await piece(name));
  return {
    ok: text !== undefined,
    status: text === undefined ? 404 : 200,
    json: async () => JSON.parse(text ?? 'null'),
    arrayBuffer: async () => bytesOf(text ?? '').buffer,
  };
}

async function piece(path: string): Promise<string | undefined> {
  const name = /^index\/(.+)\.pf_index$/.exec(path)?.[1];
  if (name === undefined) return undefined;
  await loadScript(`${state.folder}${name}.js`);
  return globalThis.xintianPieces?.[name];
}
