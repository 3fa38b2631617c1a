import type { ZSums } from '../quality-counts.js';
import { momentsOfSums, type ZMoments } from '../z-moments.js';
import { sumsBetween } from './height-bands.js';

/** Height-for-age of one half year of age. */
export interface HalfYear extends Pick<ZMoments, 'n' | 'mean' | 'sd'> {
  /** First completed month. */
  readonly from: number;
}

/** Height-for-age on both sides of 24 months. */
export interface StepAt24 {
  /** From 12, 18, 24 and 30 months: the two on each side. */
  readonly halfYears: readonly HalfYear[];
  /** Mean z of 24-29 minus 18-23 months; null where one has no children. */
  readonly step: number | null;
  /** The step that growth makes; null where one of the four half years has no children. */
  readonly expected: number | null;
  /** `step` less `expected`. */
  readonly excess: number | null;
  /** Standard error of the excess; null where a half year has fewer than two children. */
  readonly se: number | null;
  /** `excess / se`; null where `se` is 0 or not known. */
  readonly z: number | null;
}

const HALF_YEARS = [12, 18, 24, 30];

/** How the mean of each half year enters the excess: (c - b) - ((b - a) + (d - c)) / 2. */
const PARTS = [0.5, -1.5, 1.5, -0.5];

/**
 * The step of mean height-for-age at 24 months, where measuring changes from lying to standing. The
 * standards allow for 0.7 cm between the two; who measures all children in one way makes a step of
 * about 0.22 z.
 *
 * Assumed of growth: that it bends, but does not jump. So the step expected is the mean of the changes
 * half a year before and after, whether z falls all the time, or falls to 24 months and stays there.
 * The standard error adds up those of the four means.
 *
 * @param heightByAge - by completed months, from 0
 *
 * @example
 * stepAt24([]).step; // => null
 */
export function stepAt24(heightByAge: readonly ZSums[]): StepAt24 {
  const halfYears = HALF_YEARS.map((from) => ({
    from,
    ...momentsOfSums(sumsBetween(heightByAge, { from, below: from + 6 })),
  }));
  const [a = null, b = null, c = null, d = null] = halfYears.map(({ mean }) => mean);
  const step = b === null || c === null ? null : c - b;
  const expected =
    a === null || b === null || c === null || d === null ? null : (b - a + (d - c)) / 2;
  const excess = step === null || expected === null ? null : step - expected;
  const se = errorOf(halfYears);
  const z = excess === null || se === null || se === 0 ? null : excess / se;
  return { halfYears, step, expected, excess, se, z };
}

function errorOf(halfYears: readonly HalfYear[]): number | null {
  let variance = 0;
  for (const [k, { n, sd }] of halfYears.entries()) {
    if (sd === null) return null;
    variance += (PARTS[k] as number) ** 2 * (sd ** 2 / n);
  }
  return Math.sqrt(variance);
}
