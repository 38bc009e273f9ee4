import { append, type Log } from '../domain/progress/log.ts';

const key = 'xintian.log';

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

/** Notes one event. False when the device refuses; whatever the reader was doing goes on. */
export function note(line: string): boolean {
  return writeLog(append(readLog(), line));
}

/** Forgets everything this site has put on the device, the text size included. */
export function wipe(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith('xintian.')) localStorage.removeItem(name);
  } catch {
    // Where nothing can be stored, nothing is there.
  }
}
