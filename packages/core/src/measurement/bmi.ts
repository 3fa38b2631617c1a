/**
 * The body mass index in kg/m², unrounded.
 *
 * @param lengthCm - after the 0.7 cm rule, as WHO uses it for BMI-for-age
 *
 * @example
 * bodyMassIndex(16, 100); // => 16
 */
export function bodyMassIndex(weightKg: number, lengthCm: number): number {
  const metres = lengthCm / 100;
  return weightKg / (metres * metres);
}
