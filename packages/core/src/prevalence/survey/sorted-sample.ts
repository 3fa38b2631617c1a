import { addAt } from '../../number/add-at.js';
import type { DictionaryColumn } from '../../record/record-table.js';
import { NO_LABEL, numericLabels } from './label-column.js';
import { codesBy } from './rows.js';

/** Rows of one sampling unit and one stratum side by side, and where each of these ends. */
export interface SortedSample {
  readonly rows: Int32Array;
  readonly psuEnds: Int32Array;
  readonly strataEnds: Int32Array;
}

/** The rows that have a label in every column. */
export function rowsWithLabels(
  frame: Int32Array,
  columns: readonly (DictionaryColumn<string> | undefined)[],
): Int32Array {
  return columns.reduce((rows, column) => (column ? labelled(rows, column.codes) : rows), frame);
}

function labelled(rows: Int32Array, codes: Int32Array): Int32Array {
  const found = new Int32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (codes[row] !== NO_LABEL) found[count++] = row;
  }
  return found.subarray(0, count);
}

/** The clusters, where the frame has more than one. */
export function severalOf(column: DictionaryColumn<string> | undefined, frame: Int32Array) {
  if (column === undefined) return undefined;
  const labels = numericLabels(column);
  const known = frame.find((row) => labels.codes[row] !== NO_LABEL) ?? -1;
  const several = frame.some(
    (row) => labels.codes[row] !== NO_LABEL && labels.codes[row] !== labels.codes[known],
  );
  return several ? labels : undefined;
}

/** Each row a sampling unit, all in one stratum. */
export function plainSample(rows: Int32Array): SortedSample {
  return {
    rows,
    psuEnds: codesBy(rows.length, (i) => i + 1),
    strataEnds: Int32Array.of(rows.length),
  };
}

/** The rows by stratum, within it by cluster. */
export function sortedByPsu(
  frame: Int32Array,
  cluster: DictionaryColumn<string> | undefined,
  strata: DictionaryColumn<string> | undefined,
): SortedSample {
  const stratumOf = strata && numericLabels(strata).codes;
  const byCluster = cluster ? sortedBy(frame, cluster.codes, cluster.values.length) : frame;
  const rows =
    stratumOf && strata ? sortedBy(byCluster, stratumOf, strata.values.length) : byCluster;
  const psuEnds: number[] = [];
  const strataEnds: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const [row, next] = [rows[i] as number, rows[i + 1] as number];
    const isLast = i + 1 === rows.length;
    const endsStratum = isLast || (stratumOf && stratumOf[row] !== stratumOf[next]);
    const endsPsu = endsStratum || !cluster || cluster.codes[row] !== cluster.codes[next];
    if (endsPsu) psuEnds.push(i + 1);
    if (endsStratum) strataEnds.push(psuEnds.length);
  }
  return { rows, psuEnds: Int32Array.from(psuEnds), strataEnds: Int32Array.from(strataEnds) };
}

/** Rows in the order of their codes, those of one code in the order they came (a counting sort). */
function sortedBy(rows: Int32Array, codes: Int32Array, size: number): Int32Array {
  const next = new Int32Array(size + 1);
  for (const row of rows) addAt(next, (codes[row] as number) + 1, 1);
  for (let code = 1; code <= size; code++) addAt(next, code, next[code - 1] as number);
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const code = codes[row] as number;
    sorted[next[code] as number] = row;
    addAt(next, code, 1);
  }
  return sorted;
}
