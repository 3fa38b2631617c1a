import type { Velocity } from './velocity.js';

/** From which velocity on a child is said to falter. */
export interface FalteringOptions {
  /** A child falters strictly below this z. Default: {@link FIFTH_CENTILE}. */
  readonly below?: number;
}

/**
 * The z of the 5th centile.
 *
 * Source: Indonesian guidance on weight faltering is quoted as "below the 5th centile of the WHO
 * weight-increment table"; the regulation itself was not seen, so the limit is an option.
 *
 * @example
 * FIFTH_CENTILE.toFixed(4); // => '-1.6449'
 */
export const FIFTH_CENTILE = -1.6448536269514729;

/**
 * Whether a velocity lies below the limit; null where there is none. An increment below what the model
 * allows is the lowest there is: it falters.
 *
 * @throws RangeError where the limit is no finite number
 *
 * @example
 * isFaltering({ reason: 'below-model' }); // => true
 */
export function isFaltering(velocity: Velocity, options: FalteringOptions = {}): boolean | null {
  const { below = FIFTH_CENTILE } = options;
  if (!Number.isFinite(below)) throw new RangeError(`No limit of a velocity: ${below}`);
  if ('z' in velocity) return velocity.z < below;
  return velocity.reason === 'below-model' ? true : null;
}
