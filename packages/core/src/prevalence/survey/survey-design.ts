import { addAt } from '../../number/add-at.js';
import type { DictionaryColumn } from '../../record/record-table.js';
import { fail, issue, ok, type Result } from '../../result/result.js';
import { NO_LABEL, numericLabels } from './label-column.js';
import { codesBy, rowsWhere } from './rows.js';

/** How children were chosen: a column for each row of the table; absent parts were not used. */
export interface DesignColumns {
  /** The primary sampling unit. Its name counts within its stratum only. */
  readonly cluster?: DictionaryColumn<string>;
  readonly strata?: DictionaryColumn<string>;
  /** Sampling weights; NaN is not known and counts as 0. */
  readonly weight?: Float64Array;
}

/** The sample as variances need it: rows by stratum and primary sampling unit (PSU). */
export interface SurveyDesign {
  /** `simple`: no design; `weights`: weights only; `design`: clusters or strata. */
  readonly kind: 'simple' | 'weights' | 'design';
  /** Rows of the frame, those of one PSU and one stratum side by side. */
  readonly rows: Int32Array;
  /** The weight of each of {@link rows}. */
  readonly weights: Float64Array;
  /** Places in {@link rows} whose weight is 0. */
  readonly weightless: Int32Array;
  /** For each PSU the end of its rows. */
  readonly psuEnds: Int32Array;
  /** For each stratum the end of its PSUs. */
  readonly strataEnds: Int32Array;
  /** Degrees of freedom of means, and of shares. */
  readonly df: { readonly mean: number; readonly share: number };
  /** Rows left out since cluster or stratum is not known, and rows whose weight was not known. */
  readonly left: { readonly noCluster: number; readonly noWeight: number };
}

/**
 * The sample behind the rows of a frame.
 *
 * A PSU is the pair of stratum and cluster; without clusters each row is one. One distinct cluster in
 * all is no clustering. Degrees of freedom: PSUs less strata among rows with a weight above 0; with
 * weights alone, rows less 1 for means and rows with a weight less 1 for shares.
 * Source: WHO R package anthro 1.1.0 and R package survey 4.4 (svydesign, nest = TRUE).
 *
 * @returns fails with `weight.negative`, `weight.unworkable` (below 1e-100, above 1e100), or with `weight.none` where every weight is 0
 */
export function surveyDesign(frame: Int32Array, columns: DesignColumns): Result<SurveyDesign> {
  const { strata, weight } = columns;
  const cluster = severalOf(columns.cluster, frame);
  const complete = rowsWithLabels(frame, [columns.cluster, strata]);
  const kind = cluster || strata ? 'design' : weight ? 'weights' : 'simple';
  const sorted = kind === 'design' ? sortedByPsu(complete, cluster, strata) : plainSample(complete);
  const weights = weightsOf(sorted.rows, weight);
  if (!weights.ok) return weights;
  return ok({
    kind,
    ...sorted,
    weights: weights.value.of,
    weightless: rowsWhere(sorted.rows.length, (i) => weights.value.of[i] === 0),
    df: degreesOfFreedom(kind, sorted, weights.value.of),
    left: { noCluster: frame.length - complete.length, noWeight: weights.value.unknown },
  });
}

type Sorted = Pick<SurveyDesign, 'rows' | 'psuEnds' | 'strataEnds'>;

/** The weights of rows, 1 where there are none to give; unknown ones are 0. */
function weightsOf(rows: Int32Array, weight: Float64Array | undefined) {
  const of = new Float64Array(rows.length).fill(1);
  if (weight === undefined) return ok({ of, unknown: 0 });
  let [unknown, sum] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const value = weight[row] as number;
    const told = { path: [row], values: { value } };
    if (value < 0) return fail(issue('weight.negative', told));
    if (isUnworkable(value)) return fail(issue('weight.unworkable', told));
    const isKnown = Number.isFinite(value);
    if (!isKnown) unknown++;
    of[i] = isKnown ? value : 0;
    sum += of[i] as number;
  }
  return rows.length > 0 && sum === 0 ? fail(issue('weight.none')) : ok({ of, unknown });
}

/** Squares of weights beyond these are 0 or infinite in doubles, and with them every error. */
const WORKABLE = { from: 1e-100, to: 1e100 } as const;

function isUnworkable(weight: number): boolean {
  return (
    Number.isFinite(weight) && weight !== 0 && (weight < WORKABLE.from || weight > WORKABLE.to)
  );
}

/** The rows that have a label in every column. */
function rowsWithLabels(
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
function severalOf(column: DictionaryColumn<string> | undefined, frame: Int32Array) {
  if (column === undefined) return undefined;
  const labels = numericLabels(column);
  const known = frame.find((row) => labels.codes[row] !== NO_LABEL) ?? -1;
  const several = frame.some(
    (row) => labels.codes[row] !== NO_LABEL && labels.codes[row] !== labels.codes[known],
  );
  return several ? labels : undefined;
}

function plainSample(rows: Int32Array): Sorted {
  return {
    rows,
    psuEnds: codesBy(rows.length, (i) => i + 1),
    strataEnds: Int32Array.of(rows.length),
  };
}

function sortedByPsu(
  frame: Int32Array,
  cluster: DictionaryColumn<string> | undefined,
  strata: DictionaryColumn<string> | undefined,
): Sorted {
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

function degreesOfFreedom(
  kind: SurveyDesign['kind'],
  { psuEnds, strataEnds }: Sorted,
  weights: Float64Array,
): SurveyDesign['df'] {
  const weighted = weights.filter((weight) => weight > 0).length;
  if (kind !== 'design') return { mean: weights.length - 1, share: weighted - 1 };
  let psus = 0;
  let strata = 0;
  let psu = 0;
  for (const end of strataEnds) {
    const before = psus;
    for (; psu < end; psu++) {
      const rows = weights.subarray(psuEnds[psu - 1] ?? 0, psuEnds[psu]);
      if (rows.some((weight) => weight > 0)) psus++;
    }
    if (psus > before) strata++;
  }
  return { mean: psus - strata, share: psus - strata };
}
