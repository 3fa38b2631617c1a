import { POSITION_RULE } from '../../measurement/position.js';
import { MEASURE_SCALE, type MeasureId } from '../../measurement/scale.js';
import { type MeasureColumn, MISSING } from '../../record/record-table.js';

/** More than any scale shows, in parts of its unit. */
const MOST = 1_000_000_000;

/** A measure in grams or hundredths of a cm; `MISSING` where nothing above 0 was measured. */
export function integersOf(
  column: MeasureColumn | undefined,
  measure: MeasureId,
  length: number,
): Int32Array {
  if (column === undefined) return new Int32Array(length).fill(MISSING);
  const scale = column instanceof Int32Array ? 1 : MEASURE_SCALE[measure];
  return Int32Array.from(column, (value) => {
    const integer = Math.round(value * scale);
    return integer > 0 && integer < MOST ? integer : MISSING;
  });
}

/**
 * Lengths in hundredths of a cm as they would be lying, so that those of one child compare: the reference
 * wants heights from 24 months on, and a height is 0.7 cm less.
 */
export function lyingLengths(adjusted: Int32Array, ageDays: Int32Array): Int32Array {
  const { standingFromDay, differenceHundredths } = POSITION_RULE;
  return adjusted.map((length, row) => {
    const stands = length !== MISSING && (ageDays[row] as number) >= standingFromDay;
    return stands ? length + differenceHundredths : length;
  });
}

/** A limit in parts of its unit, such as 0.29 cm as 29, without what the product of doubles errs. */
export function inParts(limit: number, scale: number): number {
  return Math.round(limit * scale * 1e6) / 1e6;
}
