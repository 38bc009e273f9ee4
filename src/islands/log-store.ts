import { append, type Log } from '../domain/progress/log.ts';

const key = 'xintian.log';

/** Milliseconds after which a page opened from a disk is known to its browser, also on a busy machine; shorter waits were seen to fail. */
const settled = 300;

/**
 * Runs `use` once the page may touch its storage. On `file://` Chromium may not yet know a page that is still being opened: one
 * that asks for its storage too soon gets a storage of its own, and everything it writes there is lost.
 */
export function whenStorageIsReady(use: () => void): void {
  if (location.protocol === 'file:') addEventListener('load', () => setTimeout(use, settled));
  else use();
}

/** The log on this device; empty where the device keeps none. */
export function readLog(): Log {
  try {
    return localStorage.getItem(key) || '';
  } catch {
    return '';
  }
}

/** Puts a log in place of the stored one. False when the device refuses: its store is full or blocked. */
export function writeLog(log: Log): boolean {
  try {
    localStorage.setItem(key, log);
    return true;
  } catch {
    return false;
  }
}

/** Whether records of lessons given to a hall are on this device. */
export function hasHallRecords(): boolean {
  try {
    return !!localStorage.getItem(hallKey);
  } catch {
    return false;
  }
}

/** Whether this device keeps anything at all. Asked under a name of its own: the log itself is never rewritten without need. */
export function keepsRecords(): boolean {
  try {
    localStorage.setItem('xintian.probe', key);
    localStorage.removeItem('xintian.probe');
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another page of this site, open in another tab, has changed what is stored. */
export function onOtherPages(changed: () => void): void {
  addEventListener('storage', changed);
}

/** Notes one event. False when the device refuses; whatever the reader was doing goes on. */
export function note(line: string): boolean {
  return writeLog(append(readLog(), line));
}

/** Where the records of lessons given to a hall stand: they are the office's, not the reader's (decision 19). */
export const hallKey = 'xintian.hall';

/** Forgets everything this site has put on the device about its reader, the text size included. */
export function wipe(): void {
  try {
    for (const name of Object.keys(localStorage))
      if (name.startsWith('xintian.') && !name.startsWith(hallKey)) localStorage.removeItem(name);
  } catch {
    // Where nothing can be stored, nothing is there.
  }
}
