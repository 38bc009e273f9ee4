import { localName } from '../../domain/local/labels.ts';
import { readLocal } from '../../domain/local/read-local.ts';
import type { LocalReading } from '../../domain/local/record.ts';

let loading: Promise<LocalReading | undefined> | undefined;

/**
 * What staff wrote into `本地.js`, asked for once. Undefined over http, where a page stays one request, and where the file is not there.
 * @param src address of the file as seen from the page, which needs the permission `local`.
 */
export function loadLocal(src: string): Promise<LocalReading | undefined> {
  loading ??= location.protocol === 'file:' ? load(src) : Promise.resolve(undefined);
  return loading;
}

function load(src: string): Promise<LocalReading | undefined> {
  return new Promise((resolve) => {
    let failed: string | undefined;
    const onError = (event: ErrorEvent): void => {
      // Chromium tells no line of a file on a disk (0), Firefox does.
      failed = event.lineno ? String(event.lineno) : '';
      // The reader is told in words.
      event.preventDefault();
    };
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => {
      removeEventListener('error', onError);
      const value: unknown = (window as unknown as { readonly [name: string]: unknown })[localName];
      resolve(failed === undefined ? readLocal(value) : { problems: [{ fault: 'syntax', text: failed }] });
    };
    script.onerror = () => {
      removeEventListener('error', onError);
      resolve(undefined);
    };
    addEventListener('error', onError);
    document.head.append(script);
  });
}
