import { MEASURE_SCALE } from '../measurement/scale.js';
import { Decimal } from '../number/decimal.js';
import { type ClassificationStandard, upperEdge } from './classification.js';
import { INDICATORS, type IndicatorId } from './indicator.js';
import { type GrowthTable, LMS_SCALE } from './reference/growth-table.js';
import { exactScore, floatScore } from './score.js';
import { restrictedMeasurement } from './tails.js';

/** The indicators whose classes need no z: one measurement against integer limits. */
export type CutIndicator = 'heightForAge' | 'weightForAge' | 'weightForHeight';

/** Integer limits of a table: `width` for each row, rising. */
export interface CutPoints {
  /** Limits a row: the plausible z, each class, and the end of the plausible z. */
  readonly width: number;
  /** Smallest integer (grams or hundredths of a cm) whose rounded z reaches the limit. */
  readonly values: Int32Array;
}

/**
 * The integer limits of an indicator's classes for every row of a table: the smallest recordable value
 * (1 g, 0.1 mm) whose published z reaches the class. Comparing with them gives the class of the
 * published z without working it out.
 */
export function cutPoints(
  table: GrowthTable,
  indicator: CutIndicator,
  standard: ClassificationStandard,
): CutPoints {
  const limits = zLimits(indicator, standard);
  const rows = 2 * (table.last - table.first + 1);
  const values = new Int32Array(rows * limits.length);
  const scale = MEASURE_SCALE[indicator === 'heightForAge' ? 'lengthHeight' : 'weight'];
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < limits.length; k++) {
      values[row * limits.length + k] = smallestReaching(table, row, limits[k] as number, {
        indicator,
        scale,
      });
    }
  }
  return { width: limits.length, values };
}

// Cut points of a table, worked out once for each classification and gone with them.
const known = new WeakMap<GrowthTable, WeakMap<ClassificationStandard, CutPoints>>();

/** The {@link cutPoints} of a table, worked out on the first call. */
export function cutsOf(
  table: GrowthTable,
  indicator: CutIndicator,
  standard: ClassificationStandard,
): CutPoints {
  const ofTable = known.get(table) ?? new WeakMap<ClassificationStandard, CutPoints>();
  known.set(table, ofTable);
  const cuts = ofTable.get(standard) ?? cutPoints(table, indicator, standard);
  ofTable.set(standard, cuts);
  return cuts;
}

/** The z, in hundredths, at which the class changes, with both ends of the plausible z. */
export function zLimits(indicator: IndicatorId, standard: ClassificationStandard): number[] {
  const { from, to } = INDICATORS[indicator].plausible;
  const edges = (standard.bands[indicator] ?? []).map(upperEdge).filter(Number.isFinite);
  return [from, ...edges, to + 1];
}

function smallestReaching(
  table: GrowthTable,
  row: number,
  hundredths: number,
  { indicator, scale }: { readonly indicator: CutIndicator; readonly scale: number },
): number {
  const { l, m, s } = table.rows();
  const lms = {
    l: (l[row] as number) / LMS_SCALE.l,
    m: (m[row] as number) / LMS_SCALE.m,
    s: (s[row] as number) / LMS_SCALE.s,
  };
  // Values round to the limit from half a hundredth below it; the neighbours settle the last step.
  const guess = restrictedMeasurement((hundredths - 0.5) / 100, lms) * scale;
  let value = Math.max(1, Math.floor(guess) - 1);
  while (published(table, row, value, { indicator, scale }) < hundredths) value++;
  return value;
}

function published(
  table: GrowthTable,
  row: number,
  value: number,
  { indicator, scale }: { readonly indicator: CutIndicator; readonly scale: number },
): number {
  const count = table.last - table.first + 1;
  const sex = row < count ? 1 : 2;
  const x = table.first + (row % count);
  const { tails } = INDICATORS[indicator];
  const score = floatScore(table, tails, sex, x, value / scale);
  if (!Number.isNaN(score)) return score;
  return exactScore(table, tails, sex, new Decimal(x), new Decimal(value).div(scale));
}
