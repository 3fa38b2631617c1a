/**
 * Draws from the standard normal distribution, made of uniform draws by the polar method: it makes two
 * at a time.
 *
 * Source: Marsaglia G, Bray TA (1964) SIAM Rev 6:260-264.
 *
 * @param random - uniform draws from 0 to below 1, such as those of `randomOf`
 *
 * @example
 * Number.isFinite(normalDraws(randomOf(1))()); // => true
 */
export function normalDraws(random: () => number): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const x = 2 * random() - 1;
      const y = 2 * random() - 1;
      const square = x * x + y * y;
      if (square === 0 || square >= 1) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * scale;
      return x * scale;
    }
  };
}
