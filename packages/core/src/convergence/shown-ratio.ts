import { Decimal } from '../number/decimal.js';
import { formatNumber, formatPercent } from '../number/format.js';
import { isFew } from '../prevalence/shown-share.js';
import type { Language } from '../result/message-of.js';

const NOTHING_DUE = '–';
const OF = { id: 'dari', en: 'of' } as const;

/**
 * So many of those due as they are printed: percent with two decimals, half up and at most 100; a count
 * where fewer than ten are due, since one of them would be more than ten points; a dash where none is.
 *
 * @example
 * shownRatio(85, 120, 'id'); // => '70,83 %'
 * @example
 * shownRatio(3, 7, 'en'); // => '3 of 7'
 */
export function shownRatio(received: number, due: number, language: Language): string {
  if (due === 0) return NOTHING_DUE;
  if (isFew(due)) {
    return `${formatNumber(received, 0, language)} ${OF[language]} ${formatNumber(due, 0, language)}`;
  }
  const share = Decimal.min(1, new Decimal(received).div(due));
  return formatPercent(share.toDecimalPlaces(4, Decimal.ROUND_HALF_UP), 2, language);
}
