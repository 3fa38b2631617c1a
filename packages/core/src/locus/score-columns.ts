import { NORMALISERS, type Normalisation } from './normalise.js';
import type { LocusWeights } from './profile.js';

/** The parts of a score, one value a village; null where no village has one. */
export interface LocusColumns {
  readonly prevalence: Float64Array;
  readonly burden: Float64Array;
  readonly gap: Float64Array | null;
  readonly vulnerability: Float64Array | null;
}

/** What each part adds to the score of a village, and their sum. */
export interface ScoreColumns {
  readonly prevalence: Float64Array;
  readonly burden: Float64Array;
  readonly gap: Float64Array;
  readonly vulnerability: Float64Array;
  readonly score: Float64Array;
}

/** Scores of all villages: the weighted sum of the parts, each brought to 0 to 1 over all of them. */
export function scoreColumns(
  columns: LocusColumns,
  weights: LocusWeights,
  normalisation: Normalisation,
): ScoreColumns {
  const villages = columns.prevalence.length;
  const contribution = (part: keyof LocusColumns): Float64Array => {
    const into = new Float64Array(villages);
    const values = columns[part];
    if (values !== null) NORMALISERS[normalisation](values, into);
    return into.map((brought) => brought * weights[part]);
  };
  const prevalence = contribution('prevalence');
  const burden = contribution('burden');
  const gap = contribution('gap');
  const vulnerability = contribution('vulnerability');
  const score = prevalence.map(
    (part, i) => part + at(burden, i) + (at(gap, i) + at(vulnerability, i)),
  );
  return { prevalence, burden, gap, vulnerability, score };
}

function at(values: Float64Array, i: number): number {
  return values[i] as number;
}
