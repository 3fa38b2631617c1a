import type { MeasureColumn, RecordTable } from '../../record/record-table.js';
import { rowsByChild } from '../child-rows.js';

/** Readings of many children from several files as columns: a `RecordTable`, or less of it. */
export interface SeriesTable
  extends Pick<RecordTable, 'length' | 'row' | 'measuredDay' | 'birthDay' | 'sex' | 'position'> {
  /** The child of each row, as matching found it; NaN is a child of its own. */
  readonly childKey: Float64Array;
  /** The file of each row, by its place in `files`. */
  readonly file: Int32Array;
  /** Names that sort in the order in which the files were made: of two rows the one of the later file counts. */
  readonly files: readonly string[];
  readonly weight?: MeasureColumn;
  readonly lengthHeight?: MeasureColumn;
}

/**
 * Calls back with the rows of each child, lowest key first, in the order of day, file name and row, so that
 * nothing depends on the order in which files were read.
 */
export function eachSeries(table: SeriesTable, visit: (rows: Int32Array) => void): void {
  const all = Int32Array.from({ length: table.length }, (_, i) => i);
  const { children, starts, rows } = rowsByChild(all, table.childKey, new Int32Array(table.length));
  const rank = fileRanks(table.files);
  const { measuredDay, childKey } = table;
  const byTime = (a: number, b: number) =>
    (measuredDay[a] as number) - (measuredDay[b] as number) || laterRow(table, rank, a, b);
  const keys = Float64Array.from(
    { length: children },
    (_, child) => childKey[rows[starts[child] as number] as number] as number,
  );
  for (const child of inKeyOrder(keys)) {
    const series = rows.subarray(starts[child] as number, starts[child + 1] as number);
    if (!series.every((row, i) => i === 0 || byTime(series[i - 1] as number, row) <= 0)) {
      series.sort(byTime);
    }
    visit(series);
  }
}

/** Children without a key come last: each has one row, and nothing to be compared with. */
function inKeyOrder(keys: Float64Array): Int32Array {
  const order = Int32Array.from(keys, (_, child) => child);
  const keyOf = (child: number) => {
    const key = keys[child] as number;
    return Number.isNaN(key) ? Number.POSITIVE_INFINITY : key;
  };
  const isSorted = order.every((child) => child === 0 || keyOf(child - 1) <= keyOf(child));
  return isSorted ? order : order.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Above 0 where row `a` was written after row `b`. */
export function laterRow(
  { file, row }: Pick<SeriesTable, 'file' | 'row'>,
  rank: Int32Array,
  a: number,
  b: number,
): number {
  const files = (rank[file[a] as number] as number) - (rank[file[b] as number] as number);
  return files || (row[a] as number) - (row[b] as number);
}

/** The place of each file in the order of names; files of one name have one place. */
export function fileRanks(files: readonly string[]): Int32Array {
  const sorted = [...new Set(files)].sort();
  const places = new Map(sorted.map((name, place) => [name, place]));
  return Int32Array.from(files, (name) => places.get(name) as number);
}
