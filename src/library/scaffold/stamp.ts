import { Scalar } from 'yaml';

/** The hash of a source text as translations carry it: in quotes, or some of them would be read as numbers. */
export function stamp(hash: string): Scalar {
  return Object.assign(new Scalar(hash), { type: Scalar.QUOTE_DOUBLE });
}
