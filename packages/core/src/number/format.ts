import type { Language } from '../result/message-of.js';
import { Decimal, type DecimalInput } from './decimal.js';

const MARKS = { id: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const;

/**
 * A number with a fixed count of decimals in the marks of the language, ties to even.
 *
 * @example
 * formatNumber('8989', 0, 'id'); // => '8.989'
 */
export function formatNumber(value: DecimalInput, decimals: number, language: Language): string {
  const { decimal, group } = MARKS[language];
  const [whole = '', fraction] = new Decimal(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}

/**
 * A share of one as percent, rounded from the exact fraction: the only place where percent exists.
 *
 * @example
 * formatPercent(1610 / 8989, 2, 'id'); // => '17,91 %'
 */
export function formatPercent(share: DecimalInput, decimals: number, language: Language): string {
  return `${formatNumber(new Decimal(share).times(100), decimals, language)} %`;
}

/**
 * A difference of two shares in percentage points, with its sign.
 *
 * @example
 * formatPoints(-0.03, 2, 'id'); // => '-3,00 poin'
 */
export function formatPoints(points: DecimalInput, decimals: number, language: Language): string {
  const value = new Decimal(points).times(100);
  const text = formatNumber(value, decimals, language);
  const sign = value.isPositive() && !value.isZero() ? '+' : '';
  return `${sign}${text} ${language === 'id' ? 'poin' : 'pp'}`;
}
