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
  const add = adjustments(table, position);
  if (adjusted instanceof Float64Array) addToDoubles(adjusted, add);
  else addToIntegers(adjusted, add);
  return adjusted;
}

function addToDoubles(lengths: Float64Array, add: Int8Array): void {
  for (let i = 0; i < add.length; i++) {
    if (add[i] !== 0) lengths[i] = adjustedLengthCm(lengths[i] as number, add[i] as number);
  }
}

function addToIntegers(lengths: Int32Array, add: Int8Array): void {
  for (let i = 0; i < add.length; i++) {
    const length = lengths[i] as number;
    if (length !== MISSING) lengths[i] = length + (add[i] as number);
  }
}

/** First whole day on which a child can stand: 9 months are 273.9375 days. */
const CAN_STAND_FROM_DAY = Math.ceil(POSITION_RULE.canStandFromMonths * DAYS_PER_MONTH);

/** What the rule adds to each row, in hundredths of a cm. */
function adjustments({ ageDays, ageMonths, length }: MeasurementTable, position: Uint8Array) {
  const add = new Int8Array(length);
  const { standingFromDay, differenceHundredths } = POSITION_RULE;
  for (let i = 0; i < length; i++) {
    const days = ageDays[i] as number;
    if (days >= standingFromDay) {
      if (position[i] === 1) add[i] = -differenceHundredths;
    } else if (position[i] === 2 && canStand(days, ageMonths, i)) add[i] = differenceHundredths;
  }
  return add;
}

/** Where months were given they decide, and the rounded day may lie one before. */
function canStand(days: number, ageMonths: Float64Array | undefined, i: number): boolean {
  if (ageMonths === undefined) return days >= CAN_STAND_FROM_DAY;
  return days >= 0 && (ageMonths[i] as number) >= POSITION_RULE.canStandFromMonths;
}
