import { parseHall, type Read } from '../../domain/session/parse.ts';
import type { HallStore } from '../../domain/session/store.ts';
import { hallKey as key } from '../log-store.ts';

/** Stored text that did not make sense, kept as it was until somebody decides about it. */
const asideKey = `${key}-damaged`;

/** The sessions on this device. Where nothing can be stored there are none. On `file://` ask only after `whenStorageIsReady`. */
export function readHallStore(): Read<HallStore> {
  return parseHall(get(key));
}

/**
 * Changes what is stored now, which another tab may just have changed as well; always give the change, never a whole new store.
 * Where a part of the stored text makes no sense, that text is put aside first. False when the device refuses; nothing is lost then.
 */
export function changeHall(change: (store: HallStore) => HallStore): boolean {
  try {
    const text = get(key);
    const { found, dropped } = parseHall(text);
    const next = change(found);
    if (next === found) return true;
    if (text && dropped > 0) localStorage.setItem(asideKey, [get(asideKey), text].filter(Boolean).join('\n'));
    localStorage.setItem(key, JSON.stringify(next));
    return true;
  } catch {
    return false;
  }
}

/** The damaged texts, the one still in use included; empty when all is sound. */
export function damagedHall(): string {
  const text = get(key);
  return [get(asideKey), text && parseHall(text).dropped > 0 && text].filter(Boolean).join('\n');
}

/** Lets go of the damaged texts, when somebody has said so. What is sound stays. */
export function forgetDamaged(): void {
  const text = get(key);
  try {
    if (text && parseHall(text).dropped > 0) localStorage.setItem(key, JSON.stringify(parseHall(text).found));
    localStorage.removeItem(asideKey);
  } catch {
    // Then it stays.
  }
}

/** Twelve random characters of base 36, a letter first: a spreadsheet would take `12e345678901` for a number. */
export function newSessionId(): string {
  const random = Array.from(crypto.getRandomValues(new Uint32Array(12)));
  return random.map((number, place) => (place === 0 ? 10 + (number % 26) : number % 36).toString(36)).join('');
}

function get(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
