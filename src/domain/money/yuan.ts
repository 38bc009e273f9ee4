/** An amount of money in whole fen (1 yuan = 100 fen). */
export type Fen = number;

/**
 * Reads an amount as people type it: `1072`, `1,072.5`, `１０７２`, `￥30元`.
 * @returns whole fen, or `undefined` when the text is no amount in yuan with at most two decimals.
 */
export function parseYuan(text: string): Fen | undefined {
  // NFKC turns full-width digits, commas and dots into plain ones.
  const match = /^¥?(\d{1,9})(?:\.(\d{1,2}))?[元块]?$/.exec(text.normalize('NFKC').replace(/[\s,]/g, ''));
  // Digits are shifted as text: 0.1 + 0.2 never happens to somebody's money.
  return match ? Number(match[1] + (match[2] || '').padEnd(2, '0')) : undefined;
}

/** `107250` as `1072.5`: the plain number a reader would type. */
export function formatYuan(fen: Fen): string {
  const yuan = Math.floor(fen / 100);
  const rest = fen % 100;
  return rest === 0 ? String(yuan) : `${yuan}.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
}
