import { MISSING } from '../../record/record-table.js';
import { monthNumber } from '../calendar.js';
import { eachSeries, fileRanks, laterRow, type SeriesTable } from './series-table.js';

/**
 * For every row the row that counts in its place, -1 where it counts itself: of the rows of one child and
 * month the last one, in the order of file names and rows. The others are kept, and this is how they are
 * found. A row without a date counts itself.
 *
 * Source: SKDN counts one weighing for each child and month.
 *
 * @example
 * const table = {
 *   length: 2,
 *   childKey: Float64Array.of(7, 7),
 *   measuredDay: Int32Array.of(20100, 20103),
 *   birthDay: Int32Array.of(19500, 19500),
 *   sex: Uint8Array.of(1, 1),
 *   row: Float64Array.of(3, 5),
 *   file: Int32Array.of(0, 0),
 *   files: ['2025-01'],
 * };
 * [...countedRows(table)]; // => [1, -1]
 */
export function countedRows(table: SeriesTable): Int32Array {
  const countedBy = new Int32Array(table.length).fill(-1);
  const rank = fileRanks(table.files);
  eachSeries(table, (rows) => {
    let from = 0;
    while (from < rows.length) {
      const month = monthAt(table, rows[from] as number);
      let to = from + 1;
      while (to < rows.length && monthAt(table, rows[to] as number) === month) to++;
      if (month !== MISSING) tellLast(countedBy, rows.subarray(from, to), table, rank);
      from = to;
    }
  });
  return countedBy;
}

function monthAt({ measuredDay }: SeriesTable, row: number): number {
  const day = measuredDay[row] as number;
  return day === MISSING ? MISSING : monthNumber(day);
}

function tellLast(
  countedBy: Int32Array,
  rows: Int32Array,
  table: SeriesTable,
  rank: Int32Array,
): void {
  const last = rows.reduce((best, row) => (laterRow(table, rank, row, best) > 0 ? row : best));
  for (const row of rows) if (row !== last) countedBy[row] = last;
}
