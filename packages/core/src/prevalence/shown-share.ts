import { Decimal } from '../number/decimal.js';
import { formatPercent } from '../number/format.js';
import type { Language } from '../result/message-of.js';
import { type CaseCount, checkedCount } from './case-count.js';

/** Shares of fewer children are not shown in percent: one child would be more than ten points. */
const FEW_CHILDREN = 10;

const NONE = '–';
const OF = { id: 'dari', en: 'of' } as const;

/**
 * Whether there are too few children for a percentage: fewer than ten.
 *
 * @example
 * isFew(9); // => true
 */
export function isFew(n: number): boolean {
  return n < FEW_CHILDREN;
}

/**
 * A share as it may be shown: "3 dari 7" below ten children, percent with one decimal from ten on, a
 * dash for no child.
 *
 * @throws RangeError for a count that can not be
 *
 * @example
 * shownShare({ cases: 3, n: 7 }, 'id'); // => '3 dari 7'
 * @example
 * shownShare({ cases: 1610, n: 8989 }, 'id'); // => '17,9 %'
 */
export function shownShare(count: CaseCount, language: Language): string {
  const { cases, n } = checkedCount(count);
  if (n === 0) return NONE;
  if (isFew(n)) return `${cases} ${OF[language]} ${n}`;
  return formatPercent(new Decimal(cases).div(n), 1, language);
}
