import { decodeProgress, encodeProgress } from '../domain/progress/format.ts';
import { emptyProgress, type Progress } from '../domain/progress/progress.ts';

/** Why progress is not kept as it should be. The quiz goes on in every case. */
export type StoreTrouble = 'blocked' | 'full' | 'corrupted';

const key = 'xintian.progress';
const toldKey = 'xintian.told';

let memory: Progress = emptyProgress;
let trouble: StoreTrouble | undefined;

/** The reader's progress on this device. Another open page may have written since the last call. */
export function readProgress(): Progress {
  try {
    const text = localStorage.getItem(key);
    const stored = text === null ? memory : decodeProgress(text);
    if (stored) {
      memory = stored;
      return memory;
    }
    trouble = 'corrupted';
    // Kept aside, so that somebody who knows can still mend it.
    localStorage.setItem(`${key}.broken`, text || '');
    localStorage.removeItem(key);
  } catch {
    trouble = 'blocked';
  }
  return memory;
}

/** Changes what is stored. When the device refuses, the change still holds for the open page. */
export function updateProgress(change: (progress: Progress) => Progress): Progress {
  memory = change(trouble ? memory : readProgress());
  try {
    localStorage.setItem(key, encodeProgress(memory));
  } catch {
    trouble = trouble ?? 'full';
  }
  return memory;
}

/** Forgets everything this site has put on the device. */
export function wipeProgress(): void {
  memory = emptyProgress;
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith('xintian.')) localStorage.removeItem(name);
    sessionStorage.removeItem(toldKey);
  } catch {
    trouble = 'blocked';
  }
}

/** The trouble, the first time it is asked for in a visit: the reader is told once. */
export function troubleToTell(): StoreTrouble | undefined {
  try {
    if (!trouble || sessionStorage.getItem(toldKey) === trouble) return;
    sessionStorage.setItem(toldKey, trouble);
  } catch {
    // Nothing can be remembered here, so it is told once on every page.
  }
  return trouble;
}
