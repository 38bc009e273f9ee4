import * as pagefind from 'pagefind-client';
import { fullTextOf } from './engine.ts';
import type { TextHold } from './hold.ts';

declare global {
  /** Written by the build in front of this script. */
  var xintianHold: TextHold;
}

globalThis.xintianFullText = fullTextOf(globalThis.xintianHold, pagefind);
