/**
 * The arm circumference of a woman below which she is at risk of chronic energy deficiency (KEK,
 * kekurangan energi kronik), in cm: strictly below 23.5.
 *
 * Source: Kemenkes RI (2014) Permenkes 97/2014, antenatal care: LiLA below 23.5 cm.
 */
export const ENERGY_DEFICIENCY_BELOW_CM = 23.5;

/**
 * Whether a woman is at risk of chronic energy deficiency; null where the arm circumference is not above 0
 * or not known (NaN).
 *
 * Source: see {@link ENERGY_DEFICIENCY_BELOW_CM}.
 *
 * @param below - the limit in cm, which itself is no risk. Default: 23.5.
 *
 * @example
 * [hasEnergyDeficiency(23.4), hasEnergyDeficiency(23.5)]; // => [true, false]
 */
export function hasEnergyDeficiency(
  armCircumferenceCm: number,
  below: number = ENERGY_DEFICIENCY_BELOW_CM,
): boolean | null {
  return armCircumferenceCm > 0 ? armCircumferenceCm < below : null;
}
