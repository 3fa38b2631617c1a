import type { Cause } from './defects/defect.js';

/** One cell that an implementation answers otherwise. */
export interface Mismatch {
  readonly id: string;
  readonly column: string;
  readonly right: number | null;
  readonly given: number | null;
  readonly why: string;
}

/** A mistake that an implementation seems to make, with the cells that it explains. */
export interface Finding {
  /** Id of one of {@link DEFECTS}. */
  readonly defect: string;
  readonly cause: Cause;
  readonly mismatches: readonly Mismatch[];
  /** Share of the cells in which the mistake shows that were indeed answered so: 1 is certain. */
  readonly agreement: number;
}

/** What rounding to two decimals hides, and a little for doubles. */
const HALF_HUNDREDTH = 0.005 + 1e-9;

/** Whether two answers are the same, as far as the digits of the one given tell. */
export function isSame(given: number | null, right: number | null): boolean {
  if (given === null || right === null) return given === right;
  return Math.abs(given - right) <= (isHundredths(given) ? 1e-9 : HALF_HUNDREDTH);
}

function isHundredths(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}
