import { formatNumber, formatPercent, formatPoints, type Language } from '@balanting/core';
import { isTextKey, say } from '../texts/say.js';

/** Half of the last digit printed of a change: what is nearer to 0 prints as 0. */
const HALF_A_HUNDREDTH_OF_A_POINT = 0.00005;

/** A count with group marks: `8.989`. */
export function count(value: number, language: Language): string {
  return formatNumber(value, 0, language);
}

/** A share as percent with its sign: `17,91 %`. */
export function percent(share: number, language: Language, decimals = 2): string {
  return formatPercent(share, decimals, language);
}

/** A share as percent without its sign, for a column that has it in its heading: `17,91`. */
export function percentFigure(share: number, language: Language, decimals = 2): string {
  return formatPercent(share, decimals, language).replace(/ %$/, '');
}

/** Both ends of an interval as percent without the sign: `17,13–18,72`. */
export function intervalFigure(
  interval: readonly [number, number],
  language: Language,
  decimals = 2,
): string {
  return interval.map((end) => percentFigure(end, language, decimals)).join('–');
}

/** Whether a change prints as 0.00 points. */
export function isStill(points: number): boolean {
  return Math.abs(points) <= HALF_A_HUNDREDTH_OF_A_POINT;
}

/** A change in percentage points with sign and unit: `-3,00 poin`. */
export function points(change: number, language: Language): string {
  return formatPoints(isStill(change) ? 0 : change, 2, language);
}

/** A change without its unit and with a true minus, for a column of a table: `−3,00`. */
export function pointsFigure(change: number, language: Language): string {
  return points(change, language).replace(/ \S+$/, '').replace('-', '−');
}

/** The size of a change, for a sentence that says its direction: `3,00 poin`. */
export function distance(change: number, language: Language): string {
  return points(Math.abs(change), language).replace('+', '');
}

/**
 * An ISO date in words of the language; other text stays as it is.
 *
 * @example
 * dateText('2022-09-30', 'id'); // => '30 September 2022'
 */
export function dateText(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  const name = say('doc.months', language).split(' ')[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** The label of a severity class in the language; an unknown class stays as it is. */
export function severityText(severity: string, language: Language): string {
  const key = `severity.${severity.toLowerCase().replace(/[\s_]+/g, '-')}`;
  return isTextKey(key) ? say(key as 'severity.low', language) : severity;
}
