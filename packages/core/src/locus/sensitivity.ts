import { betaDraws } from '../number/beta-draw.js';
import { randomOf } from '../number/random.js';
import type { Beta } from '../prevalence/area-spread.js';
import { type ChoiceFigures, type ChoicePlan, choose } from './choose.js';
import { NORMALISERS, type Normalisation } from './normalise.js';
import type { LocusWeights } from './profile.js';

/** What villages are drawn from, and how a drawn list is made. */
export interface DrawnVillages {
  readonly prevalence: Float64Array;
  /** Distribution of the prevalence of each village; null where it is a point. */
  readonly posteriors: readonly (Beta | null)[];
  readonly targetChildren: Float64Array;
  /** What gap and vulnerability add to the score: not drawn. */
  readonly fixedScore: Float64Array;
  /** Positions that may be chosen, best first. */
  readonly order: Uint32Array;
  readonly weights: LocusWeights;
  readonly normalisation: Normalisation;
  readonly plan: ChoicePlan;
}

/** How firmly a village is on the list or off it. */
export type Strength = 'kuat' | 'batas' | 'lemah';

/**
 * The words of a probability to be on the list: firm from 0.80, at the border from 0.20, else weak.
 * Source: Balanting.
 *
 * @example
 * strengthOf(0.8); // => 'kuat'
 */
export function strengthOf(probability: number): Strength {
  if (probability >= 0.8) return 'kuat';
  return probability >= 0.2 ? 'batas' : 'lemah';
}

/**
 * The share of draws in which each village is on the list. Each draw takes a prevalence for every village
 * from its distribution, brings all parts to 0 to 1 again, and chooses anew; which villages may be
 * chosen goes by the counts and stays.
 *
 * Scores of a draw are parted to about 2^53 / V levels; closer ones keep the order of the first ranking.
 */
export function selectionShares(
  villages: DrawnVillages,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Float64Array {
  const { plan } = villages;
  const drawRound = roundsOf(villages, seed);
  const times = new Float64Array(plan.forced.length);
  for (let round = 0; round < draws; round++) {
    const { grounds } = choose(plan, drawRound());
    for (let i = 0; i < times.length; i++) {
      if (grounds[i] !== 0) times[i] = (times[i] as number) + 1;
    }
  }
  return times.map((count) => count / draws);
}

/** The figures of one draw after the other, in the same arrays. */
function roundsOf(villages: DrawnVillages, seed: number): () => ChoiceFigures {
  const { posteriors, targetChildren, fixedScore, weights, normalisation } = villages;
  const draw = betaDraws(randomOf(seed));
  const normalise = NORMALISERS[normalisation];
  const a = Float64Array.from(posteriors, (beta) => beta?.a ?? 0);
  const b = Float64Array.from(posteriors, (beta) => beta?.b ?? 0);
  const prevalence = villages.prevalence.slice();
  const burden = new Float64Array(prevalence.length);
  const [fromPrevalence, fromBurden, score] = [burden.slice(), burden.slice(), burden.slice()];
  const sorted = orderSorter(villages.order);
  return () => {
    let totalBurden = 0;
    for (let i = 0; i < prevalence.length; i++) {
      const alpha = a[i] as number;
      if (alpha > 0) prevalence[i] = draw(alpha, b[i] as number);
      const children = (prevalence[i] as number) * (targetChildren[i] as number);
      burden[i] = children;
      totalBurden += children;
    }
    normalise(prevalence, fromPrevalence);
    normalise(burden, fromBurden);
    for (let i = 0; i < score.length; i++) {
      score[i] =
        weights.prevalence * (fromPrevalence[i] as number) +
        weights.burden * (fromBurden[i] as number) +
        (fixedScore[i] as number);
    }
    return { order: sorted(score), score, burden, totalBurden };
  };
}

/**
 * Sorts positions by score, highest first. Score and place are packed into one whole number each, which
 * sorts many times faster than positions by a comparison.
 */
function orderSorter(order: Uint32Array): (score: Float64Array) => Uint32Array {
  const places = order.length;
  const levels = Math.floor(Number.MAX_SAFE_INTEGER / Math.max(places, 1)) - 1;
  const keys = new Float64Array(places);
  const sorted = new Uint32Array(places);
  return (score) => {
    for (let k = 0; k < places; k++) {
      const below = Math.max(1 - (score[order[k] as number] as number), 0);
      keys[k] = Math.floor(below * levels) * places + k;
    }
    keys.sort();
    for (let k = 0; k < places; k++) sorted[k] = order[(keys[k] as number) % places] as number;
    return sorted;
  };
}
