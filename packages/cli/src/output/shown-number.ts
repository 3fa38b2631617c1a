import { type MeasureColumn, MISSING } from '@balanting/core';

/**
 * A z in hundredths with two decimals: -200 is -2.00; nothing where it is missing.
 *
 * @example
 * zWithTwoDecimals(-200, ','); // => '-2,00'
 */
export function zWithTwoDecimals(z: number, mark: '.' | ','): string {
  if (z === MISSING) return '';
  const size = Math.abs(z);
  const cents = size % 100;
  return `${z < 0 ? '-' : ''}${(size - cents) / 100}${mark}${cents < 10 ? '0' : ''}${cents}`;
}

/**
 * A number as the shortest text that reads back the same; nothing where there is none.
 *
 * @example
 * shortest(102.4); // => '102.4'
 */
export function shortest(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '' : String(value);
}

/**
 * A cell of a column in its whole unit (kg, cm, mm); NaN where missing.
 *
 * @example
 * measured(Int32Array.of(11200), 1000, 0); // => 11.2
 */
export function measured(column: MeasureColumn | undefined, scale: number, i: number): number {
  const value = column?.[i] ?? Number.NaN;
  if (column instanceof Float64Array) return value;
  return value === MISSING ? Number.NaN : value / scale;
}
