import { compared } from './normalise.js';

/**
 * The positions of villages, first the highest score; of equal scores first the larger burden, then the
 * earlier position, which is the order of codes.
 */
export function rankingOf(score: Float64Array, burden: Float64Array): Uint32Array {
  const scores = score.map(compared);
  const burdens = burden.map(compared);
  return Uint32Array.from(score, (_, i) => i).sort(
    (a, b) =>
      (scores[b] as number) - (scores[a] as number) ||
      (burdens[b] as number) - (burdens[a] as number) ||
      a - b,
  );
}

/** The rank of each position in a ranking, 1 for the first. */
export function ranksOf(ranking: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(ranking.length);
  ranking.forEach((position, k) => {
    ranks[position] = k + 1;
  });
  return ranks;
}
