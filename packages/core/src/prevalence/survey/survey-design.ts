import type { DictionaryColumn } from '../../record/record-table.js';
import { ok, type Result } from '../../result/result.js';
import { weightsOf } from './row-weights.js';
import { rowsWhere } from './rows.js';
import {
  plainSample,
  rowsWithLabels,
  type SortedSample,
  severalOf,
  sortedByPsu,
} from './sorted-sample.js';

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

function degreesOfFreedom(
  kind: SurveyDesign['kind'],
  { psuEnds, strataEnds }: SortedSample,
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
