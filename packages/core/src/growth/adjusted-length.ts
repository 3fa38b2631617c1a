import { DAYS_PER_MONTH } from '../child/age.js';
import { adjustedLengthCm, POSITION_RULE } from '../measurement/position.js';
import { MISSING, type MeasureColumn, type MeasurementTable } from '../record/record-table.js';

/**
 * Lengths after the 0.7 cm rule, in the kind of column they came in.
 *
 * The rules of `positionThatCounts` and `lengthAdjustment` for a whole column; a test holds them equal.
 */
export function adjustedLengths(table: MeasurementTable, lengths: MeasureColumn): MeasureColumn {
  const adjusted = lengths.slice();
  const add = adjustments(table);
  if (add === undefined) return adjusted;
  if (adjusted instanceof Float64Array) {
    for (let i = 0; i < add.length; i++) {
      if (add[i] !== 0) adjusted[i] = adjustedLengthCm(adjusted[i] as number, add[i] as number);
    }
  } else {
    for (let i = 0; i < add.length; i++) {
      const length = adjusted[i] as number;
      if (length !== MISSING) adjusted[i] = length + (add[i] as number);
    }
  }
  return adjusted;
}

/** First whole day on which a child can stand: 9 months are 273.9375 days. */
const CAN_STAND_FROM_DAY = Math.ceil(POSITION_RULE.canStandFromMonths * DAYS_PER_MONTH);

/** What the rule adds to each row, in hundredths of a cm; undefined where no position is known. */
function adjustments(table: MeasurementTable): Int8Array | undefined {
  const { position, ageDays, ageMonths } = table;
  if (position === undefined) return undefined;
  const add = new Int8Array(table.length);
  const { standingFromDay, differenceHundredths, canStandFromMonths } = POSITION_RULE;
  for (let i = 0; i < add.length; i++) {
    const days = ageDays[i] as number;
    const stood = position[i] === 2;
    if (days >= standingFromDay) {
      if (position[i] === 1) add[i] = -differenceHundredths;
    } else if (stood && days >= CAN_STAND_FROM_DAY - 1) {
      const old = ageMonths
        ? (ageMonths[i] as number) >= canStandFromMonths
        : days >= CAN_STAND_FROM_DAY;
      if (old) add[i] = differenceHundredths;
    }
  }
  return add;
}
