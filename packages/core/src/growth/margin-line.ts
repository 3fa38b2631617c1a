import { bodyMassIndex } from '../measurement/bmi.js';
import { type Lms, measurementFromLms } from './lms.js';
import type { LookUp } from './lookup.js';
import type { PlannedIndicator } from './plan.js';
import { lmsRow } from './score.js';
import type { Subject } from './subject.js';
import { restrictedMeasurement } from './tails.js';

/** The measurement on a line, and how it changes with the length of the child. */
export interface MarginLine {
  /** A length in cm, else a weight in kg. */
  readonly line: number;
  /** In kg for each cm of length; 0 where the length does not enter. */
  readonly slope: number;
}

/** The line of a z-score for a child that has been looked up; that of BMI-for-age as a weight. */
export function lineOf(
  { id, indicator }: PlannedIndicator,
  { table, x }: LookUp,
  { sex, length }: Subject,
  cut: number,
): MarginLine {
  const onLine = (row: Lms) =>
    indicator.tails === 'plain' ? measurementFromLms(cut, row) : restrictedMeasurement(cut, row);
  const line = onLine(lmsRow(table, sex, x));
  if (id === 'bmiForAge') {
    const weight = line / bodyMassIndex(1, length);
    return { line: weight, slope: (2 * weight) / length };
  }
  if (id !== 'weightForHeight') return { line, slope: 0 };
  const low = Math.max(x - REACH_MM, table.first);
  const high = Math.min(x + REACH_MM, table.last);
  const rise = onLine(lmsRow(table, sex, high)) - onLine(lmsRow(table, sex, low));
  return { line, slope: (rise / (high - low)) * MM_PER_CM };
}

/** How far the slope looks to either side: about as far as lengths err. */
const REACH_MM = 5;

const MM_PER_CM = 10;
