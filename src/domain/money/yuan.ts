/** An amount of money in whole fen (1 yuan = 100 fen). */
export type Fen = number;

const fullWidth = /[０-９．，]/g;
const toHalfWidth = (char: string): string => String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/**
 * Reads an amount as people type it: `1072`, `1,072.5`, `１０７２`, `1.2万`, `￥30元`.
 * @returns whole fen, or `undefined` when the text is no amount of at most two decimals in yuan.
 */
export function parseYuan(text: string): Fen | undefined {
  const plain = text.replace(fullWidth, toHalfWidth).replace(/[\s,]/g, '');
  const match = /^[¥￥]?(\d{1,9})(?:\.(\d{1,6}))?(万)?(?:元|块|块钱)?$/.exec(plain);
  if (!match) return undefined;
  const [, whole = '', decimals = '', tenThousand] = match;
  // Digits are shifted as text: 0.1 + 0.2 never happens to somebody's money.
  const places = tenThousand ? 6 : 2;
  if (decimals.length > places) return undefined;
  return Number(whole + decimals.padEnd(places, '0'));
}

/** `107250` as `1072.5`: the plain number a reader would type. */
export function formatYuan(fen: Fen): string {
  const yuan = Math.floor(fen / 100);
  const rest = fen % 100;
  return rest === 0 ? String(yuan) : `${yuan}.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
}
