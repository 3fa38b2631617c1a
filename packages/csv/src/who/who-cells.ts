import { parseDecimalCell, stripCell } from '@balanting/core';
import { doubleOfBytes } from '../bytes/byte-numbers.js';
import { cellString } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';

/**
 * The codes of WHO Anthro, each with the number of our columns.
 *
 * Source: WHO R package anthro 1.1.0, arguments of anthro_zscores.
 */
export const WHO_CODES = {
  sex: new Map([
    ['1', 1],
    ['M', 1],
    ['2', 2],
    ['F', 2],
  ]),
  position: new Map([
    ['L', 1],
    ['H', 2],
  ]),
  oedema: new Map([
    ['Y', 1],
    ['1', 1],
    ['N', 0],
    ['2', 0],
    ['0', 0],
  ]),
  ageIsInMonths: new Map([
    ['1', 1],
    ['TRUE', 1],
    ['T', 1],
    ['Y', 1],
    ['0', 0],
    ['FALSE', 0],
    ['F', 0],
    ['N', 0],
  ]),
} as const;

/** The words of surveys beside them: none of them means another thing in WHO's files. */
export const SURVEY_CODES = {
  ...WHO_CODES,
  sex: new Map([
    ...WHO_CODES.sex,
    ...['MALE', 'BOY', 'L', 'LAKI-LAKI', 'LK'].map((word) => [word, 1] as const),
    ...['FEMALE', 'GIRL', 'P', 'PEREMPUAN', 'PR'].map((word) => [word, 2] as const),
  ]),
  position: new Map([
    ...WHO_CODES.position,
    ...['LENGTH', 'LYING', 'RECUMBENT', 'TERLENTANG', 'R'].map((word) => [word, 1] as const),
    ...['HEIGHT', 'STANDING', 'STAND', 'BERDIRI', 'S'].map((word) => [word, 2] as const),
  ]),
  oedema: new Map([
    ...WHO_CODES.oedema,
    ...['YES', 'YA', 'TRUE'].map((word) => [word, 1] as const),
    ...['NO', 'TIDAK', 'FALSE'].map((word) => [word, 0] as const),
  ]),
} as const;

/** Whether a cell is missing: empty, or R's `NA`. */
export function isMissingCell(stripped: string): boolean {
  return stripped === '' || stripped === 'NA' || stripped === '.' || stripped === 'NaN';
}

/** A number whose sign is free; NaN where the cell is none. A decimal comma is read too. */
export function whoNumber(bytes: Uint8Array, cells: RowCells, column: number): number {
  const start = cells.starts[column] as number;
  const value = doubleOfBytes(bytes, start, cells.ends[column] as number);
  if (!Number.isNaN(value)) return value;
  const text = stripCell(cellString(bytes, cells, column));
  if (text.includes(':')) return Number.NaN;
  // R writes small and large numbers with an exponent, and more digits than a register has.
  if (/^[+-]?\d*[.,]?\d+(?:e[+-]?\d{1,2})?$/i.test(text)) return Number(text.replace(',', '.'));
  const found = parseDecimalCell(text, 'length');
  return typeof found === 'string' || found.hasUnit ? Number.NaN : Number(found.text);
}
