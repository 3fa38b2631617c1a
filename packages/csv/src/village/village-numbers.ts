import { type Issue, issue, shownCell } from '@balanting/core';
import type { PlainRow } from '../plain-table.js';

/** Reads the number of a cell. */
export type NumberReader = (row: PlainRow, column: number | undefined) => number | null;

/** Reads numbers with a decimal comma or dot; null where the cell is empty or a dash. */
export function numberReader(header: readonly string[], issues: Issue[]): NumberReader {
  return ({ row, cells }, column = -1) => {
    const cell = cells[column] ?? '';
    const number = numberOf(cell);
    if (number !== undefined) return number;
    const values = { row, column: header[column] ?? '', value: shownCell(cell) };
    issues.push(issue('measurement.invalid', { path: [row], values }));
    return null;
  };
}

const EMPTY = new Set(['', '-', 'NA']);
const NUMBER = /^(\d+(?:[.,]\d+)?) ?(%?)$/;

/** The number of a cell, 55 % as 0.55; null where it is empty, undefined where it is none. */
function numberOf(cell: string): number | null | undefined {
  if (EMPTY.has(cell.toUpperCase())) return null;
  const [, digits, percent] = NUMBER.exec(cell) ?? [];
  if (digits === undefined) return undefined;
  return Number(digits.replace(',', '.')) / (percent === '%' ? 100 : 1);
}
