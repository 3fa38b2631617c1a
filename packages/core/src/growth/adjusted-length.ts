import { DAYS_PER_MONTH } from '../child/age.js';
import { adjustedLengthCm, POSITION_RULE } from '../measurement/position.js';
import { type MeasureColumn, type MeasurementTable, MISSING } from '../record/record-table.js';

/**
 * Lengths after the 0.7 cm rule, in the kind of column they came in.
 *
 * The rules of `positionThatCounts` and `lengthAdjustment` for a whole column; a test holds them equal.
 */
export function adjustedLengths(table: MeasurementTable, lengths: MeasureColumn): MeasureColumn {
  const adjusted = lengths.slice();
  const { position } = table;
  if (position === undefined) return adjusted;
  if (adjusted instanceof Float64Array) adjustDoubles(adjusted, table, position);
  else adjustIntegers(adjusted, table, position);
  return adjusted;
}

function adjustDoubles(lengths: Float64Array, table: MeasurementTable, position: Uint8Array): void {
  for (let i = 0; i < lengths.length; i++) {
    const add = adjustmentOfRow(table, position, i);
    if (add !== 0) lengths[i] = adjustedLengthCm(lengths[i] as number, add);
  }
}

function adjustIntegers(lengths: Int32Array, table: MeasurementTable, position: Uint8Array): void {
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i] as number;
    if (length !== MISSING) lengths[i] = length + adjustmentOfRow(table, position, i);
  }
}

const { standingFromDay, differenceHundredths, canStandFromMonths } = POSITION_RULE;

/** First whole day on which a child can stand: 9 months are 273.9375 days. */
const CAN_STAND_FROM_DAY = Math.ceil(canStandFromMonths * DAYS_PER_MONTH);

/** What the rule adds, by 256 times the stage of age (can not stand, young, older) plus position. */
const ADDS = new Int8Array(3 * 256);
ADDS[1 * 256 + 2] = differenceHundredths;
ADDS[2 * 256 + 1] = -differenceHundredths;

/** What the rule adds to a row, in hundredths of a cm. */
function adjustmentOfRow(
  { ageDays, ageMonths }: MeasurementTable,
  position: Uint8Array,
  i: number,
): number {
  const given = ageDays[i] as number;
  const code = position[i] as number;
  // Where months were given they decide who can stand, and the rounded day may lie one before.
  if (ageMonths !== undefined && code === 2 && given >= 0 && given < standingFromDay) {
    return (ageMonths[i] as number) >= canStandFromMonths ? differenceHundredths : 0;
  }
  // Stages by sign bits: ages come in no order, and a branch would be mispredicted.
  const days = given & ~(given >> 31);
  const stage = ((CAN_STAND_FROM_DAY - 1 - days) >>> 31) + ((standingFromDay - 1 - days) >>> 31);
  return ADDS[stage * 256 + code] as number;
}
