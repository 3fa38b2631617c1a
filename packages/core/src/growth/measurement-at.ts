import { DAYS_PER_MONTH } from '../child/age.js';
import type { Sex } from '../child/sex.js';
import type { Position } from '../measurement/position.js';
import { MISSING } from '../record/record-table.js';
import { whyNoScore } from './eligibility.js';
import { INDICATORS, type IndicatorId } from './indicator.js';
import { measurementFromLms } from './lms.js';
import { MISSING_REASONS, type MissingReason, REASON } from './missing-reason.js';
import { type PlannedIndicator, planOf } from './plan.js';
import type { GrowthTable } from './reference/growth-table.js';
import type { GrowthReference } from './reference/reference.js';
import { lmsRow } from './score.js';
import { positionCode, sexCode } from './subject.js';
import { restrictedMeasurement } from './tails.js';
import { millimetres, tableByLength } from './weight-for-height.js';

/** The child at whose z-score a measurement is asked for. */
export interface MeasurementAtOptions<I extends IndicatorId> {
  readonly reference: GrowthReference<I>;
  readonly indicator: I;
  readonly sex: Sex;
  /** Age in days; not needed for weight-for-length/height. */
  readonly ageDays?: number;
  /** Only weight-for-length/height: the length in cm after the 0.7 cm rule. */
  readonly lengthCm?: number;
  /** Only weight-for-length/height of unknown age. */
  readonly position?: Position;
}

/**
 * The measurement that stands at a z-score: kg, cm, mm or kg/m². For heights it is in the position of
 * the table: length below 731 days, else height.
 *
 * The inverse of the unrounded z, beyond 3 SD along WHO's tail rule. Source: as `assess`.
 *
 * @example
 * const boy = { reference: who2006, indicator: 'heightForAge', sex: 'male', ageDays: 0 } as const;
 * measurementAt(0, boy); // => 49.8842
 */
export function measurementAt<I extends IndicatorId>(
  z: number,
  options: MeasurementAtOptions<I>,
): number | { readonly reason: MissingReason } {
  const { reference, indicator } = options;
  const planned = planOf(reference).find(({ id }) => id === indicator);
  if (planned === undefined) throw new RangeError(`${reference.id} has no ${indicator}`);
  const place = placeIn(planned, options);
  if (typeof place === 'number') return { reason: MISSING_REASONS[place] as MissingReason };
  const row = lmsRow(place.table, place.sex, place.x);
  return INDICATORS[indicator].tails === 'plain'
    ? measurementFromLms(z, row)
    : restrictedMeasurement(z, row);
}

interface PlaceInTable {
  readonly table: GrowthTable;
  readonly sex: number;
  readonly x: number;
}

/** Where the child stands in the tables, or the code of the reason why nowhere. */
function placeIn<I extends IndicatorId>(
  { id, rule, tables }: PlannedIndicator,
  { sex, position, ageDays = MISSING, lengthCm = Number.NaN }: MeasurementAtOptions<I>,
): PlaceInTable | number {
  const code = sexCode(sex);
  const byLength = id === 'weightForHeight';
  const months = ageDays / DAYS_PER_MONTH;
  const why = whyNoScore(rule, code, ageDays, months, 0, byLength ? lengthCm : 1);
  if (why !== 0) return why;
  if (!byLength) return { table: tables.table, sex: code, x: rule.byDay ? ageDays : months };
  const mm = millimetres(lengthCm);
  const table = tableByLength(tables, ageDays, positionCode(position), mm);
  if (mm < table.first || mm > table.last) return REASON['length-out-of-table'];
  return { table, sex: code, x: mm };
}
