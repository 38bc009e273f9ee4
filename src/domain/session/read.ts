import { type EnvelopeError, fromEnvelope } from '../text/envelope.ts';
import { hallPrefix } from './export.ts';
import { type Read, readHall } from './parse.ts';
import { fromSheet, sheetMark } from './sheet.ts';
import type { HallStore } from './store.ts';

/** Why a file or a pasted text could not be read. */
export type HallFault = EnvelopeError;

/** Reads what was exported, in whichever of its forms: a JSON file, a sheet, or the line that went through a chat. */
export function readHallText(text: string): Read<HallStore> | HallFault {
  const plain = text.replace(/^\ufeff/, '').trim();
  if (plain === '') return 'empty';
  if (plain.replace(/^"/, '').startsWith(sheetMark)) return orNothing(fromSheet(plain));
  if (plain.startsWith('{')) return fromJson(plain);
  const line = fromEnvelope(hallPrefix, plain);
  return typeof line === 'string' ? line : fromJson(line.text);
}

function fromJson(text: string): Read<HallStore> | HallFault {
  try {
    const value: unknown = JSON.parse(text);
    const ours = typeof value === 'object' && value !== null && 'sessions' in value;
    return ours ? orNothing(readHall(value)) : 'not-ours';
  } catch {
    return 'damaged';
  }
}

/** A text in which not one session is sound counts as damaged. */
function orNothing(read: Read<HallStore>): Read<HallStore> | HallFault {
  return read.found.sessions.length > 0 || read.dropped === 0 ? read : 'damaged';
}
