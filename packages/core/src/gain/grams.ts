const GRAMS_PER_KG = 1000;
/** Grams that a column of 32-bit integers can hold. */
const MOST_GRAMS = 2 ** 31 - 1;

/**
 * A weight in whole grams, half up: weights are compared so, because 5.7 - 5.4 is below 0.3 in doubles.
 * 0 for what is no weight.
 *
 * @example
 * gramsOfKg(5.7) - gramsOfKg(5.4); // => 300
 */
export function gramsOfKg(kg: number): number {
  const grams = Math.round(kg * GRAMS_PER_KG);
  return grams > 0 && grams <= MOST_GRAMS ? grams : 0;
}
