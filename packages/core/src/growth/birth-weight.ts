import type { Bilingual } from '../result/bilingual.js';

/** The classes of weight at birth, lightest first. */
export type BirthWeightClassId = 'extremely-low' | 'very-low' | 'low' | 'normal' | 'macrosomia';

/** A class of weight at birth: from the limit of the one before up to its own, in grams. */
export interface BirthWeightClass {
  readonly id: BirthWeightClassId;
  readonly label: Bilingual;
  /** Strictly below so many grams; Infinity for the highest. */
  readonly below: number;
}

/**
 * The classes of weight at birth. Each low one is part of those above it: counts of "below 2500 g" add up
 * the first three.
 *
 * Source: WHO (2019) ICD-10, volume 2, section 5.7.1: low below 2500 g, very low below 1500 g, extremely
 * low below 1000 g. Macrosomia from 4000 g is the usual clinical limit; ICD-10 P08.0 has 4500 g.
 */
export const BIRTH_WEIGHT_CLASSES: readonly BirthWeightClass[] = [
  {
    id: 'extremely-low',
    label: { id: 'BBLASR (< 1.000 g)', en: 'Extremely low birth weight (< 1,000 g)' },
    below: 1000,
  },
  {
    id: 'very-low',
    label: {
      id: 'BBLSR (1.000 sampai < 1.500 g)',
      en: 'Very low birth weight (1,000 to < 1,500 g)',
    },
    below: 1500,
  },
  {
    id: 'low',
    label: { id: 'BBLR (1.500 sampai < 2.500 g)', en: 'Low birth weight (1,500 to < 2,500 g)' },
    below: 2500,
  },
  {
    id: 'normal',
    label: { id: 'Normal (2.500 sampai < 4.000 g)', en: 'Normal (2,500 to < 4,000 g)' },
    below: 4000,
  },
  {
    id: 'macrosomia',
    label: { id: 'Makrosomia (4.000 g atau lebih)', en: 'Macrosomia (4,000 g or more)' },
    below: Number.POSITIVE_INFINITY,
  },
];

/**
 * The class of a weight at birth; null where it is not above 0 or not known (NaN).
 *
 * Source: see {@link BIRTH_WEIGHT_CLASSES}.
 *
 * @param weightG - in grams
 *
 * @example
 * birthWeightClass(2499)?.id; // => 'low'
 */
export function birthWeightClass(
  weightG: number,
  classes: readonly BirthWeightClass[] = BIRTH_WEIGHT_CLASSES,
): BirthWeightClass | null {
  if (!(weightG > 0)) return null;
  return classes.find(({ below }) => weightG < below) ?? null;
}
