/**
 * How near to a rounding boundary a double may lie and still be trusted, in hundredths of z, for each
 * unit of 1 + |z|. The largest error of a double that `npm run lattice` finds is 6e-12: more than ten
 * thousand times less.
 */
const DOUBT = 1e-7;

// Adding and taking away 1.5 * 2^52 leaves the nearest integer of any double below 2^51.
const TO_INTEGER = 6755399441055744;

/** The nearest integer of a double below 2^51, faster than `Math.round` and ties to even. */
export function nearestInteger(value: number): number {
  return value + TO_INTEGER - TO_INTEGER;
}

/**
 * A z in hundredths as the nearest integer, or NaN where the double lies too near to a boundary to
 * tell: then the caller asks `exactZScore`.
 *
 * @example
 * certainHundredths(-2.004); // => -200
 * @example
 * certainHundredths(0.125); // => NaN
 */
export function certainHundredths(z: number): number {
  const scaled = z * 100;
  const nearest = nearestInteger(scaled);
  const room = 0.5 - Math.abs(scaled - nearest);
  // Room is never above 0.5, so |z| of 5 million and more is never certain.
  return room > DOUBT * (1 + Math.abs(z)) ? nearest : Number.NaN;
}

/**
 * Rounds a block of raw z into hundredths and flags; answers how many lay too near to a boundary, with
 * their positions in `doubtful`. NaN counts as doubtful.
 *
 * @param plausible - limits in hundredths, flagged strictly outside
 */
export function roundBlock(
  raw: Float64Array,
  column: { readonly z: Float64Array; readonly flag: Uint8Array },
  plausible: { readonly from: number; readonly to: number },
  doubtful: Int32Array,
  from: number,
  to: number,
): number {
  const { z, flag } = column;
  const { from: low, to: high } = plausible;
  let count = 0;
  for (let i = from; i < to; i++) {
    const score = raw[i - from] as number;
    const scaled = score * 100;
    const nearest = nearestInteger(scaled);
    const room = 0.5 - Math.abs(scaled - nearest);
    z[i] = nearest;
    // The sign bit of a difference below 0: no branch that noisy data would mispredict.
    flag[i] = ((nearest - low) >>> 31) | ((high - nearest) >>> 31);
    if (!(room > DOUBT * (1 + Math.abs(score)))) doubtful[count++] = i;
  }
  return count;
}
