import type { TextColumn } from './identity-rows.js';
import type { TextPool } from './text-pool.js';

const NOT_ASKED = -1;

/** Answers the number of the text of a row. */
export type NumberAt = (row: number) => number;

/** The numbers of the texts of a column, each text of a list looked up once; of none that of "". */
export function textNumbers(column: TextColumn | undefined, pool: TextPool): NumberAt {
  const empty = pool.numberOf('');
  if (column === undefined) return () => empty;
  if (!('codes' in column)) return (row) => pool.numberOf(column[row] as string);
  const { codes, values } = column;
  const numbers = new Int32Array(values.length).fill(NOT_ASKED);
  return (row) => {
    const code = codes[row] as number;
    if (code < 0) return empty;
    if (numbers[code] === NOT_ASKED) numbers[code] = pool.numberOf(values[code] as string);
    return numbers[code] as number;
  };
}

/** How many rows a column has. */
export function textRows(column: TextColumn): number {
  return 'codes' in column ? column.codes.length : column.length;
}
