/** The measurements that a child may have. */
export type MeasureId =
  | 'weight'
  | 'lengthHeight'
  | 'headCircumference'
  | 'armCircumference'
  | 'triceps'
  | 'subscapular';

/**
 * Integers of a unit in an exact column: weights in grams, lengths in hundredths of a cm, skinfolds in
 * hundredths of a mm. Every real register fits.
 */
export const MEASURE_SCALE: Readonly<Record<MeasureId, number>> = {
  weight: 1000,
  lengthHeight: 100,
  headCircumference: 100,
  armCircumference: 100,
  triceps: 100,
  subscapular: 100,
};
