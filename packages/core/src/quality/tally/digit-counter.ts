import { MEASURE_SCALE } from '../../measurement/scale.js';
import { addAt } from '../../number/add-at.js';
import type { MeasureColumn } from '../../record/record-table.js';
import type { DigitCounts, DigitMeasure } from '../quality-counts.js';
import type { QualityChunk, RowCounter } from './quality-chunk.js';
import type { NewCounter } from './value-counter.js';

/** Whole kg or cm up to which counting is fast. */
const USUAL_WHOLES: Readonly<Record<DigitMeasure, number>> = {
  weight: 60,
  lengthHeight: 150,
  armCircumference: 60,
};

/** Far more than doubles err, far less than any scale shows. */
const BELOW_ANY_DIGIT = 1e-9;

/** Counts the digits of one measure. */
export function digitCounter(
  measure: DigitMeasure,
  newCounter: NewCounter,
): RowCounter<DigitCounts> {
  const digits = new Int32Array(10);
  const wholes = newCounter(0, USUAL_WHOLES[measure]);
  let missing = 0;
  const add = ({ assessed }: QualityChunk, rows: Int32Array): void => {
    const column = assessed.input[measure];
    if (column === undefined) {
      missing += rows.length;
      return;
    }
    const perUnit = column instanceof Float64Array ? 1 : MEASURE_SCALE[measure];
    for (const row of rows) {
      const value = column[row] as number;
      if (!isMeasured(value)) missing++;
      else {
        addAt(digits, digitOf(value, perUnit), 1);
        wholes.add(Math.floor(value / perUnit));
      }
    }
  };
  const counts = () => ({ digits: [...digits], wholes: wholes.histogram(), missing });
  return { add, counts };
}

/** Whether a cell of a column holds a measurement. */
export function isMeasured(value: MeasureColumn[number] | undefined): boolean {
  return value !== undefined && value > 0 && value < Number.POSITIVE_INFINITY;
}

/** The digit of tenths of a value in so many parts of its unit, rounded half up. */
function digitOf(value: number, perUnit: number): number {
  return Math.floor((value * 10) / perUnit + 0.5 + BELOW_ANY_DIGIT) % 10;
}
