import { inHundredths, type KnownPoint, knownPoints, type ZPoint } from './z-series.js';

/** A change of z from one point of a series to a later one. */
export interface ZChange {
  /** Where the child stood highest before a fall, or lowest before a rise. */
  readonly fromDay: number;
  readonly fromZ: number;
  /** The first point by which the change was reached. */
  readonly day: number;
  readonly z: number;
  /** Below 0 for a fall. */
  readonly change: number;
}

/**
 * The width of a band between centile lines of growth charts (2nd, 9th, 25th, 50th, 75th, 91st, 98th),
 * in z.
 *
 * Source: Ong KKL et al., BMJ 2000;320:967-971.
 *
 * @example
 * ONE_BAND; // => 0.67
 */
export const ONE_BAND = 0.67;

/**
 * Falls of at least `by` z below the highest point before. After one the search begins anew at the point
 * that reached it, so a long fall is told once for each band; slow falls over several months count like
 * sudden ones.
 *
 * Source: the width of a band, Ong KKL et al., BMJ 2000;320:967-971; where the search begins anew is our
 * own choice.
 * Limits: z moves by chance and by measuring; a fall is a reason to look, not a diagnosis.
 *
 * @param by - in z, above 0. Default: one band, 0.67; also in use: 1
 * @throws RangeError where days do not rise, or `by` is not above 0
 *
 * @example
 * const series = [
 *   { day: 100, z: -0.5 },
 *   { day: 130, z: -0.9 },
 *   { day: 160, z: -1.17 },
 * ];
 * bandFalls(series).map(({ fromDay, day, change }) => [fromDay, day, change]); // => [[100, 160, -0.67]]
 */
export function bandFalls(series: readonly ZPoint[], by = ONE_BAND): readonly ZChange[] {
  const limit = limitOf(by);
  return changesOf(
    series,
    (from, now) => from.hundredths - now.hundredths,
    (change) => change >= limit,
  );
}

/**
 * Catch-up growth: rises of more than `by` z above the lowest point before, each told once as in
 * {@link bandFalls}.
 *
 * Source: Ong KKL et al., BMJ 2000;320:967-971: a gain in SD score greater than 0.67.
 *
 * @param by - in z, above 0. Default: 0.67
 * @throws RangeError where days do not rise, or `by` is not above 0
 *
 * @example
 * catchUps([{ day: 0, z: -2.4 }, { day: 200, z: -1.72 }]).map(({ change }) => change); // => [0.68]
 */
export function catchUps(series: readonly ZPoint[], by = ONE_BAND): readonly ZChange[] {
  const limit = limitOf(by);
  return changesOf(
    series,
    (from, now) => now.hundredths - from.hundredths,
    (change) => change > limit,
  );
}

function limitOf(by: number): number {
  if (by > 0 && Number.isFinite(by)) return inHundredths(by);
  throw new RangeError(`No change of z: ${by}`);
}

/** Walks along a series with the point that lies farthest in the other direction. */
function changesOf(
  series: readonly ZPoint[],
  distance: (from: KnownPoint, now: KnownPoint) => number,
  isReached: (change: number) => boolean,
): readonly ZChange[] {
  const found: ZChange[] = [];
  let from: KnownPoint | undefined;
  for (const now of knownPoints(series)) {
    // Of equally extreme points the later one: the change began after it.
    if (from === undefined || distance(from, now) <= 0) from = now;
    else if (isReached(distance(from, now))) {
      found.push(changeBetween(from, now));
      from = now;
    }
  }
  return found;
}

function changeBetween(from: KnownPoint, now: KnownPoint): ZChange {
  return {
    fromDay: from.day,
    fromZ: from.hundredths / 100,
    day: now.day,
    z: now.hundredths / 100,
    change: (now.hundredths - from.hundredths) / 100,
  };
}
