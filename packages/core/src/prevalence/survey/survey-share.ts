import { expit, logit } from '../../number/logit.js';

/** A share of a survey: proportions from 0 to 1. */
export interface SurveyShare {
  readonly share: number;
  readonly se: number;
  /** Of 95 %, on the logit scale; null where the design leaves no degree of freedom. */
  readonly interval: readonly [number, number] | null;
  /** Variance over that of as many children drawn one by one; null where that is 0. */
  readonly designEffect: number | null;
  /** Children drawn one by one that would tell as much. */
  readonly effectiveSize: number | null;
}

/** What {@link surveyShare} is made of. */
export interface ShareParts {
  readonly share: number;
  readonly variance: number;
  /** t(0.975) with the degrees of freedom of the design; NaN without any. */
  readonly t: number;
  /** Children with a weight above 0. */
  readonly n: number;
}

/**
 * A share with its precision. The interval is symmetric on the logit scale; a share of 0 or 1 has that
 * one value. Design effect: variance / (share (1 - share) / (n - 1)).
 *
 * Source: R package survey 4.4 (svyciprop, method "logit"); Kish (1965) Survey Sampling, 8.1.
 */
export function surveyShare({ share, variance, t, n }: ShareParts): SurveyShare {
  const se = Math.sqrt(variance);
  const spread = share * (1 - share);
  if (spread === 0) {
    return { share, se, interval: [share, share], designEffect: null, effectiveSize: null };
  }
  const designEffect = n > 1 ? (variance * (n - 1)) / spread : null;
  return {
    share,
    se,
    interval: logitInterval(share, (t * se) / spread),
    designEffect,
    effectiveSize: designEffect ? n / designEffect : null,
  };
}

function logitInterval(share: number, half: number): readonly [number, number] | null {
  if (Number.isNaN(half)) return null;
  const centre = logit(share);
  return [expit(centre - half), expit(centre + half)];
}
