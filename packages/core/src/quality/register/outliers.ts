import type { AssessedTable } from '../../growth/assessed-table.js';
import type { RecordTable } from '../../record/record-table.js';
import type { GroupOf } from './group-numbers.js';
import { posyanduOf } from './posyandu.js';
import { REGISTER_INDICATORS, type RegisterIndicator } from './score-marks.js';

/** A z-score outside WHO's limits of plausibility. */
export interface Outlier {
  /** The row in its file. */
  readonly row: number;
  readonly indicator: RegisterIndicator;
  readonly z: number;
  /** '' for none. */
  readonly group: string;
}

/** The first outliers of a register by row, and how many there are. */
export interface Outliers {
  readonly total: number;
  readonly shown: readonly Outlier[];
}

/** What {@link outliersOf} may be told. */
export interface OutlierOptions {
  /** How many are shown. Default: 200. */
  readonly most?: number;
  /** What a place is called as a group. Default: its posyandu. */
  readonly groupOf?: GroupOf;
}

const MOST = 200;

/**
 * The rows of a table with a flagged height-for-age, weight-for-age or weight-for-height: those to look
 * up and measure again first.
 *
 * Source: WHO R package anthro 1.1.0, flags.
 *
 * @example
 * const none = Int32Array.of(MISSING);
 * const nowhere = { province: '', district: '', kecamatan: '', puskesmas: '', village: '', posyandu: '' };
 * const table = {
 *   length: 1,
 *   row: Float64Array.of(2),
 *   sex: Uint8Array.of(2),
 *   ageDays: Int32Array.of(896),
 *   lengthHeight: Int32Array.of(6450),
 *   birthDay: none,
 *   measuredDay: none,
 *   place: { codes: Int32Array.of(0), values: [nowhere] },
 *   childKey: Float64Array.of(7),
 *   printedZ: { weightForAge: none, heightForAge: none, weightForHeight: none },
 * };
 * outliersOf(assessTable(table, { reference: who2006 })).shown[0]?.z; // => -7.35
 */
export function outliersOf(
  { input, scores }: AssessedTable<RecordTable>,
  { most = MOST, groupOf = posyanduOf }: OutlierOptions = {},
): Outliers {
  const found: (readonly [at: number, indicator: RegisterIndicator])[] = [];
  for (const indicator of REGISTER_INDICATORS) {
    scores[indicator]?.flag.forEach((flag, at) => {
      if (flag === 1) found.push([at, indicator]);
    });
  }
  const rowOf = (at: number) => input.row[at] as number;
  const { codes, values } = input.place;
  const shown = found
    .sort(([a], [b]) => rowOf(a) - rowOf(b))
    .slice(0, most)
    .map(([at, indicator]): Outlier => {
      const z = (scores[indicator]?.z[at] as number) / 100;
      const place = values[codes[at] as number];
      return { row: rowOf(at), indicator, z, group: place === undefined ? '' : groupOf(place) };
    });
  return { total: found.length, shown };
}

/**
 * The outliers of two parts of a file.
 *
 * @param most - how many are shown
 *
 * @example
 * mergeOutliers({ total: 3, shown: [] }, { total: 1, shown: [] }).total; // => 4
 */
export function mergeOutliers(a: Outliers, b: Outliers, most = MOST): Outliers {
  const shown = [...a.shown, ...b.shown].sort((x, y) => x.row - y.row).slice(0, most);
  return { total: a.total + b.total, shown };
}
