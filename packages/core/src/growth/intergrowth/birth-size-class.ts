import type { Bilingual } from '../../result/bilingual.js';

/** Whether a newborn is small, as expected or large for its gestational age. */
export type BirthSizeClassId = 'small' | 'appropriate' | 'large';

/** The centiles between which a newborn is of the size expected for its gestational age. */
export interface BirthSizeLimits {
  /** Small strictly below this centile, 0 to 1. Default: 0.1. */
  readonly smallBelow?: number;
  /** Large strictly above this centile, 0 to 1. Default: 0.9. */
  readonly largeAbove?: number;
}

/** The usual words for the classes: KMK, SMK and BMK in Indonesia; SGA, AGA and LGA elsewhere. */
export const BIRTH_SIZE_LABELS: Readonly<Record<BirthSizeClassId, Bilingual>> = {
  small: { id: 'Kecil masa kehamilan (KMK)', en: 'Small for gestational age (SGA)' },
  appropriate: { id: 'Sesuai masa kehamilan (SMK)', en: 'Appropriate for gestational age (AGA)' },
  large: { id: 'Besar masa kehamilan (BMK)', en: 'Large for gestational age (LGA)' },
};

/**
 * The class of a newborn by the unrounded centile of its weight: small below the 10th, large above the
 * 90th; the limits themselves are appropriate.
 *
 * Source: WHO Expert Committee (1995) Physical status, WHO Technical Report Series 854, newborn infants:
 * small for gestational age is a weight below the 10th centile.
 *
 * @param centile - 0 to 1, as `newbornSize` gives it
 * @throws RangeError where the centile or a limit is outside 0 to 1, or the limits cross
 *
 * @example
 * birthSizeClass(0.046); // => 'small'
 */
export function birthSizeClass(
  centile: number,
  { smallBelow = 0.1, largeAbove = 0.9 }: BirthSizeLimits = {},
): BirthSizeClassId {
  if (!(centile >= 0 && centile <= 1)) throw new RangeError(`No centile: ${centile}`);
  if (!(smallBelow >= 0 && smallBelow <= largeAbove && largeAbove <= 1)) {
    throw new RangeError(`No limits of size: ${smallBelow}, ${largeAbove}`);
  }
  if (centile < smallBelow) return 'small';
  return centile > largeAbove ? 'large' : 'appropriate';
}
