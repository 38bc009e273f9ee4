import type { Judge, Multiple, Rules, Single, Spot } from '../question.ts';
import { optionRemarks, picksAllRight } from './options.ts';

/** All right options and no others, be it one or several. */
export const pick: Rules<Single> & Rules<Judge> & Rules<Multiple> & Rules<Spot> = { check: picksAllRight, remarks: optionRemarks };
