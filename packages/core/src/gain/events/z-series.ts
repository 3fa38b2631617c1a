/** A rounded z-score of one indicator on one day. */
export interface ZPoint {
  /** Days since 1970-01-01, or days of age: any whole numbers that rise. */
  readonly day: number;
  /** Null where there is none, or it is not plausible. */
  readonly z: number | null;
}

/** A z in whole hundredths. */
export interface KnownPoint {
  readonly day: number;
  readonly hundredths: number;
}

/**
 * The points that have a z, in whole hundredths, so that a fall from -1.00 to -1.67 is one of 0.67.
 *
 * @throws RangeError where days do not rise or a z is no finite number
 */
export function knownPoints(series: readonly ZPoint[]): readonly KnownPoint[] {
  series.forEach(({ day, z }, i) => {
    const before = series[i - 1]?.day ?? Number.NEGATIVE_INFINITY;
    if (!(day > before)) throw new RangeError(`Day ${day} does not come after ${before}.`);
    if (z !== null && !Number.isFinite(z)) throw new RangeError(`No z-score: ${z}`);
  });
  return series.flatMap(({ day, z }) => (z === null ? [] : [{ day, hundredths: inHundredths(z) }]));
}

/** The nearest whole hundredth. */
export function inHundredths(z: number): number {
  return Math.round(z * 100);
}
