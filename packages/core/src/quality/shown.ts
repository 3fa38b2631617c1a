import { Decimal } from '../number/decimal.js';
import { formatNumber, formatPercent } from '../number/format.js';
import type { Bilingual } from '../result/bilingual.js';

/**
 * A number as each language prints it; a dash for null.
 *
 * @example
 * shownNumber(1.5, 2); // => { id: '1,50', en: '1.50' }
 */
export function shownNumber(value: number | null, decimals: number): Bilingual {
  if (value === null) return NOT_KNOWN;
  // Adding 0 takes the sign from what rounds to -0.00.
  const rounded = new Decimal(value).toDecimalPlaces(decimals).plus(0);
  return { id: formatNumber(rounded, decimals, 'id'), en: formatNumber(rounded, decimals, 'en') };
}

/**
 * A share as each language prints it, in percent with one decimal; a dash for null.
 *
 * @example
 * shownShare(0.125); // => { id: '12,5 %', en: '12.5 %' }
 */
export function shownShare(share: number | null): Bilingual {
  if (share === null) return NOT_KNOWN;
  return { id: formatPercent(share, 1, 'id'), en: formatPercent(share, 1, 'en') };
}

const NOT_KNOWN: Bilingual = { id: '–', en: '–' };

/**
 * A part of a whole, 0 to 1; null where the whole is 0.
 *
 * @example
 * partOf(1, 4); // => 0.25
 */
export function partOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
