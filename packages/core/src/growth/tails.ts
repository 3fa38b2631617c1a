import { type Lms, measurementFromLms, zScoreFromLms } from './lms.js';

/** The z beyond which WHO measures in steps of the distance between 2 and 3 SD. */
export const TAIL_FROM = 3;

/**
 * The z-score under WHO's restricted use of LMS: beyond 3 SD the unit is the distance from SD2 to SD3
 * on that side, since the skewed curve has no data there.
 *
 * Source: WHO (2006) Child Growth Standards. Methods and development, chapter 7, for indicators that
 * rest on weight, arm circumference or skinfolds.
 *
 * @example
 * restrictedZScore(30, { l: -0.3521, m: 12, s: 0.09 }) > 3; // => true
 */
export function restrictedZScore(y: number, row: Lms): number {
  return restrictTails(zScoreFromLms(y, row), y, row);
}

/** The same from the z-score that {@link zScoreFromLms} gives. */
export function restrictTails(z: number, y: number, row: Lms): number {
  if (Math.abs(z) <= TAIL_FROM || Number.isNaN(z)) return z;
  // A copy, so that the row of the many children within 3 SD needs no room in memory.
  return beyondTail(y, z > 0 ? 1 : -1, { l: row.l, m: row.m, s: row.s });
}

function beyondTail(y: number, side: 1 | -1, row: Lms): number {
  const sd3 = measurementFromLms(side * 3, row);
  const sd2 = measurementFromLms(side * 2, row);
  return side * (TAIL_FROM + (y - sd3) / (sd3 - sd2));
}

/**
 * The measurement at a z-score under the same rule: the inverse of {@link restrictedZScore}.
 *
 * @example
 * restrictedMeasurement(0, { l: -0.3521, m: 12, s: 0.09 }); // => 12
 */
export function restrictedMeasurement(z: number, row: Lms): number {
  if (Math.abs(z) <= TAIL_FROM) return measurementFromLms(z, row);
  const side = z > 0 ? 1 : -1;
  const sd3 = measurementFromLms(side * 3, row);
  const sd2 = measurementFromLms(side * 2, row);
  return sd3 + (Math.abs(z) - TAIL_FROM) * (sd3 - sd2);
}
