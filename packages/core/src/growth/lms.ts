/** One row of a growth reference: skewness `l`, median `m`, coefficient of variation `s`. */
export interface Lms {
  readonly l: number;
  readonly m: number;
  readonly s: number;
}

/**
 * The z-score of a measurement, unrounded and without WHO's rule for |z| > 3 (see `restrictedZScore`).
 *
 * z = ((y / M)^L - 1) / (L S), and ln(y / M) / S where L is 0.
 * Source: Cole and Green, Stat Med 1992;11:1305-1319.
 *
 * @param y - the measurement in the unit of the row's median, above 0
 *
 * @example
 * zScoreFromLms(49.8842, { l: 1, m: 49.8842, s: 0.03795 }); // => 0
 */
export function zScoreFromLms(y: number, { l, m, s }: Lms): number {
  if (l === 1) return (y / m - 1) / s;
  const logRatio = Math.log(y / m);
  // expm1 keeps the digits that pow(...) - 1 loses where L is near 0.
  return l === 0 ? logRatio / s : Math.expm1(l * logRatio) / (l * s);
}

/**
 * The measurement that stands at a z-score: the inverse of {@link zScoreFromLms}.
 *
 * @example
 * measurementFromLms(0, { l: 1, m: 49.8842, s: 0.03795 }); // => 49.8842
 */
export function measurementFromLms(z: number, { l, m, s }: Lms): number {
  if (l === 1) return m * (1 + s * z);
  // log1p as expm1 above: a power of 1 / L loses digits where L is near 0.
  return m * Math.exp(l === 0 ? s * z : Math.log1p(l * s * z) / l);
}
