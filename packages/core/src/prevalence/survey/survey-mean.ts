/** A mean of a survey, in the unit of its values. */
export interface SurveyMean {
  readonly mean: number;
  readonly se: number;
  /** Of 95 %; null where the design leaves no degree of freedom. */
  readonly interval: readonly [number, number] | null;
  /** Of the values in the population; null where only one value is known. */
  readonly sd: number | null;
  /** Variance over that of as many children drawn one by one; null where that is 0. */
  readonly designEffect: number | null;
}

/** What {@link surveyMean} is made of. */
export interface MeanParts {
  readonly mean: number;
  readonly variance: number;
  /** Sum of w (x - mean)² / sum of w. */
  readonly spread: number;
  /** t(0.975) with the degrees of freedom of the design; NaN without any. */
  readonly t: number;
  readonly n: number;
}

/**
 * A mean with its precision. sd² = spread * n / (n - 1); design effect: variance / (sd² / n).
 *
 * Source: WHO R package anthro 1.1.0 (`_stdev`); Kish (1965) Survey Sampling, 8.1.
 */
export function surveyMean({ mean, variance, spread, t, n }: MeanParts): SurveyMean {
  const se = Math.sqrt(variance);
  const sdSquared = n > 1 ? (spread * n) / (n - 1) : null;
  return {
    mean,
    se,
    interval: Number.isNaN(t) ? null : [mean - t * se, mean + t * se],
    sd: sdSquared === null ? null : Math.sqrt(sdSquared),
    designEffect: sdSquared ? (variance * n) / sdSquared : null,
  };
}
