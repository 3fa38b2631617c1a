import { expit, logit } from '../number/logit.js';
import { fail, issue, ok, type Result } from '../result/result.js';

/** A share with its precision, all null where no child has a score. */
export interface SharePrecision {
  readonly share: number | null;
  readonly se: number | null;
  /** Symmetric on the logit scale, as `shareEstimate` makes it. */
  readonly interval: readonly [number, number] | null;
}

/** How much of a population was measured. */
export interface CensusOptions {
  /** Children measured. */
  readonly measured: number;
  /** Children there are, measured or not: those on the list of the area. */
  readonly population: number;
}

/**
 * An estimate for a list of children of whom so many were measured: the more of them, the less chance is
 * left. Where all were, the interval is the share itself. Everything else of the estimate stays.
 *
 * se * sqrt(1 - measured / population), and the interval with that standard error on the logit scale.
 * Source: Cochran WG (1977) Sampling Techniques, 3rd ed., sections 2.6, 2.7 (eq. 2.20) and 3.2.
 * Limits: takes those measured to be a random part of the list, which those who come to be measured may
 * not be; not for the estimate of a cluster survey.
 *
 * @returns fails with `population.below_measured`
 * @throws RangeError for numbers of children that are not whole, or below 0
 *
 * @example
 * const estimate = { share: 0.2, se: 0.04, interval: [0.13, 0.29] } as const;
 * const result = withCensus(estimate, { measured: 75, population: 100 });
 * result.ok && result.value.se; // => 0.02
 */
export function withCensus<E extends SharePrecision>(
  estimate: E,
  { measured, population }: CensusOptions,
): Result<E> {
  if (![measured, population].every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new RangeError(`No numbers of children: ${measured} of ${population}`);
  }
  if (population < measured) {
    const values = { measured, population };
    return fail(issue('population.below_measured', { path: ['population'], values }));
  }
  const factor = measured === population ? 0 : Math.sqrt(1 - measured / population);
  const { share, se, interval } = estimate;
  if (share === null || se === null || interval === null) return ok(estimate);
  return ok({ ...estimate, se: se * factor, interval: narrowed(interval, share, factor) });
}

/** The interval with its width on the logit scale times the factor. */
function narrowed(
  [lower]: readonly [number, number],
  share: number,
  factor: number,
): readonly [number, number] {
  if (factor === 0 || share === 0 || share === 1) return [share, share];
  // The lower end keeps its digits however wide the interval is; an upper end near 1 does not.
  const half = factor * (logit(share) - logit(lower));
  return [expit(logit(share) - half), expit(logit(share) + half)];
}
