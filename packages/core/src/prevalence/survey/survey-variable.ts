import type { AssessedTable, ZColumn } from '../../growth/assessed-table.js';
import type { IndicatorId } from '../../growth/indicator.js';
import { type MeasurementTable, MISSING } from '../../record/record-table.js';
import type { OEDEMA_Z } from '../outcome.js';
import { type CategoryRange, NO_CATEGORY, type SurveyVariable } from './survey-values.js';

/** The cut-offs of survey tables, in the order of their categories. */
export const SURVEY_CUTS = ['below3', 'below2', 'below1', 'above1', 'above2', 'above3'] as const;

/** A cut-off: the share of children whose z lies strictly beyond -3, -2, -1, 1, 2 or 3. */
export type SurveyCut = (typeof SURVEY_CUTS)[number];

/** Oedema is a category of its own below all others: a case of the lower cuts without a value. */
const OEDEMA = 0;
/** Upper ends of the categories in hundredths of z: the three lower cuts are none of theirs. */
const BELOW = [-300, -200, -100];
/** Lower ends, none of theirs either. */
const ABOVE = [100, 200, 300];
const FIRST = OEDEMA + 1;
const MIDDLE = FIRST + BELOW.length;
const CATEGORIES = MIDDLE + 1 + ABOVE.length;

const CUT_RANGES: readonly CategoryRange[] = [
  ...BELOW.map((_, k) => ({ from: OEDEMA, to: FIRST + k })),
  ...ABOVE.map((_, k) => ({ from: MIDDLE + 1 + k, to: CATEGORIES - 1 })),
];

/** The indicators without which a child with oedema counts as severely low. */
const OEDEMA_INDICATORS: ReadonlySet<IndicatorId> = new Set([
  'weightForAge',
  'weightForHeight',
  'bmiForAge',
]);

/** Whether oedema in a row counts as {@link OEDEMA_Z}: above ten years it does not for weight. */
export type OedemaCounts = (row: number) => boolean;

/**
 * The published z as what a survey estimates: six cut-offs, all strict, and the mean. A flagged z is
 * missing, for its own indicator only. Oedema: {@link OEDEMA_Z} for the cut-offs of weight-for-age, BMI
 * and weight-for-height even without a z, and no value for the mean.
 *
 * Source: WHO R package anthro 1.1.0 (anthro_prevalence): the z is rounded first, so -2.00 is no case.
 */
export function scoreVariable(
  { input, scores }: AssessedTable,
  indicator: IndicatorId,
  rows: Int32Array,
  oedemaCounts: OedemaCounts,
): SurveyVariable {
  const categories = new Uint8Array(rows.length).fill(NO_CATEGORY);
  const values = new Float64Array(rows.length);
  const column = scores[indicator];
  const isOedema = oedemaReader(input, indicator, oedemaCounts);
  let sum = 0;
  let known = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const z = plausibleZ(column, row);
    if (isOedema(row)) categories[i] = OEDEMA;
    else if (z !== MISSING) {
      categories[i] = categoryOf(z);
      values[i] = z / 100;
      sum += z;
      known++;
    }
  }
  // Whole hundredths near the mean of all rows: their squares are small, and no digit is lost.
  const centre = known === 0 ? 0 : Math.round(sum / known) / 100;
  for (let i = 0; i < rows.length; i++) {
    if ((categories[i] as number) !== NO_CATEGORY && categories[i] !== OEDEMA) {
      values[i] = (values[i] as number) - centre;
    }
  }
  return {
    categories,
    categoryCount: CATEGORIES,
    shares: CUT_RANGES,
    mean: { from: FIRST, values, centre },
  };
}

/** The highest category below -2. */
const LAST_BELOW_2 = FIRST + 1;
const STUNTED_WASTED = 0;
const STUNTED_OVERWEIGHT = 1;
const NEITHER = 2;

/**
 * Children who are stunted and wasted, and who are stunted and overweight, among those with both scores.
 *
 * Source: WHO R package anthro 1.1.0 (HA_2_WH_2, HA_2_WH2).
 */
export function combinedVariable(height: SurveyVariable, weight: SurveyVariable): SurveyVariable {
  const categories = height.categories.map((heightCategory, i) => {
    const weightCategory = weight.categories[i] as number;
    if (heightCategory === NO_CATEGORY || weightCategory === NO_CATEGORY) return NO_CATEGORY;
    if (heightCategory > LAST_BELOW_2) return NEITHER;
    if (weightCategory <= LAST_BELOW_2) return STUNTED_WASTED;
    return weightCategory >= CATEGORIES - 2 ? STUNTED_OVERWEIGHT : NEITHER;
  });
  const shares = [STUNTED_WASTED, STUNTED_OVERWEIGHT].map((k) => ({ from: k, to: k }));
  return { categories, categoryCount: 3, shares };
}

const PLAUSIBLE = 600;
const CATEGORY_OF_Z = /* @__PURE__ */ Uint8Array.from({ length: 2 * PLAUSIBLE + 1 }, (_, k) =>
  categoryAt(k - PLAUSIBLE),
);

/** The category of a plausible z in hundredths. */
function categoryOf(z: number): number {
  return CATEGORY_OF_Z[z + PLAUSIBLE] as number;
}

function categoryAt(z: number): number {
  const below = BELOW.findIndex((cut) => z < cut);
  return below >= 0 ? FIRST + below : MIDDLE + ABOVE.filter((cut) => z > cut).length;
}

function plausibleZ(column: ZColumn | undefined, row: number): number {
  return column === undefined || column.flag[row] === 1 ? MISSING : (column.z[row] as number);
}

function oedemaReader(
  { oedema }: MeasurementTable,
  indicator: IndicatorId,
  counts: OedemaCounts,
): (row: number) => boolean {
  if (oedema === undefined || !OEDEMA_INDICATORS.has(indicator)) return () => false;
  return (row) => oedema[row] === 1 && counts(row);
}
