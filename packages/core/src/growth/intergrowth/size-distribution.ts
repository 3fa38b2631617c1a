import { normalCdf, normalQuantile } from '../../number/distributions/normal.js';
import { skewTQuantile, skewTTail } from './skew-t.js';

/** A measurement, or its natural logarithm, that is normal. */
export interface NormalSize {
  readonly kind: 'normal' | 'log-normal';
  readonly mu: number;
  readonly sigma: number;
}

/** A measurement that follows the skew-t distribution of type 3, as GAMLSS names it. */
export interface SkewTSize {
  readonly kind: 'skew-t';
  readonly mu: number;
  readonly sigma: number;
  readonly nu: number;
  /** Degrees of freedom, whole or not. */
  readonly tau: number;
}

/** How a measurement is spread among healthy infants of one sex and age. */
export type SizeDistribution = NormalSize | SkewTSize;

/**
 * The unrounded z-score of a size: the quantile of the normal distribution at its centile. Infinite where a
 * skew-t tail is below 1e-15, from about 7.9 SD on: the quantile has no digits left there.
 *
 * @param value - above 0
 *
 * @example
 * zOfSize(3.2, { kind: 'log-normal', mu: Math.log(3.2), sigma: 0.15 }); // => 0
 */
export function zOfSize(value: number, size: SizeDistribution): number {
  if (size.kind !== 'skew-t') {
    const y = size.kind === 'normal' ? value : Math.log(value);
    return (y - size.mu) / size.sigma;
  }
  const { p, upper } = skewTTail(value, size);
  // The smaller tail keeps the digits that 1 - p loses.
  const z = p < LEAST_TAIL ? -Infinity : normalQuantile(p, 0, 1);
  return upper ? -z : z;
}

/**
 * The size that stands at a z-score: the inverse of {@link zOfSize}.
 *
 * @example
 * sizeAtZ(0, { kind: 'normal', mu: 35, sigma: 1.2 }); // => 35
 */
export function sizeAtZ(z: number, size: SizeDistribution): number {
  if (size.kind === 'skew-t') {
    return skewTQuantile({ p: normalCdf(-Math.abs(z), 0, 1), upper: z > 0 }, size);
  }
  const y = size.mu + z * size.sigma;
  return size.kind === 'normal' ? y : Math.exp(y);
}

const LEAST_TAIL = 1e-15;
