import { stripCell } from '@balanting/core';
import { cellString } from '../bytes/cell-string.js';
import { type ByteSpan, emptyRowCells, type RowCells, SCAN, scanRow } from '../bytes/scan-row.js';
import type { Columns } from '../header/columns.js';
import type { WhoField } from '../header/who-columns.js';

/**
 * No more than one child in 700 is longer or heavier: +3 SD of boys by age in days, in cm and kg.
 *
 * Source: WHO Child Growth Standards (2006), length/height-for-age and weight-for-age, boys.
 */
export const LARGEST: readonly {
  readonly days: number;
  readonly cm: number;
  readonly kg: number;
}[] = [
  { days: 14, cm: 58.1, kg: 5.6 },
  { days: 28, cm: 60.2, kg: 6.4 },
  { days: 42, cm: 62.1, kg: 7.2 },
  { days: 60, cm: 64.3, kg: 7.9 },
  { days: 91, cm: 67.5, kg: 9.0 },
  { days: 183, cm: 74.1, kg: 11.0 },
  { days: 365, cm: 82.9, kg: 13.3 },
  { days: 731, cm: 96.3, kg: 17.1 },
];

/** How many first rows were looked at, and how many children are too large for their age in days. */
export interface AgeCheck {
  readonly children: number;
  readonly tooLarge: number;
}

/** A column of ages is in months where most of its first children are too large for so many days. */
export function isInMonths({ children, tooLarge }: AgeCheck): boolean {
  return tooLarge * 2 > children;
}

/** Compares the ages of the first rows, as days, with the children's length or weight. */
export function ageCheck(span: ByteSpan, delimiter: string, columns: Columns<WhoField>): AgeCheck {
  const cells = emptyRowCells();
  const code = delimiter.charCodeAt(0);
  let [children, tooLarge, from] = [0, 0, span.from];
  while (from < span.to && scanRow({ ...span, from }, code, cells) === SCAN.row) {
    from = cells.next;
    const numberIn = (field: WhoField) => numberOf(span.bytes, cells, columns[field]);
    const [age, cm, kg] = [numberIn('age'), numberIn('lengthHeight'), numberIn('weight')];
    if (!(age >= 0) || !(cm > 0 || kg > 0)) continue;
    children++;
    const largest = LARGEST.find(({ days }) => age <= days);
    if (largest && (cm > 0 ? cm > largest.cm : kg > largest.kg)) tooLarge++;
  }
  return { children, tooLarge };
}

function numberOf(bytes: Uint8Array, cells: RowCells, column: number | undefined): number {
  if (column === undefined || column >= cells.count) return Number.NaN;
  const text = stripCell(cellString(bytes, cells, column)).replace(',', '.');
  return text === '' ? Number.NaN : Number(text);
}
