import { tQuantile } from '../number/distributions/t.js';
import { expit, logit } from '../number/logit.js';

/** What the intervals of all groups of one sample share: made once by {@link sampleOf}. */
export interface Sample {
  /** Children of the whole sample, with a score or without: N. */
  readonly frame: number;
  /** t(0.975, N - 1). */
  readonly t: number;
  /** sqrt(N / (N - 1)). */
  readonly correction: number;
}

/** A share with its precision, as proportions. */
export interface ShareEstimate {
  readonly share: number;
  readonly se: number;
  /** Of 95 %. */
  readonly interval: readonly [number, number];
}

const UPPER_TAIL = 0.975;

/**
 * The sample of so many children.
 *
 * @example
 * sampleOf(500).t.toFixed(4); // => '1.9647'
 */
export function sampleOf(frame: number): Sample {
  return {
    frame,
    t: tQuantile(UPPER_TAIL, frame - 1),
    correction: Math.sqrt(frame / (frame - 1)),
  };
}

/**
 * The share of cases among the `n` children of a group that have a score, with standard error and
 * interval of 95 %, for a simple random sample; undefined where `n` is 0.
 *
 * se = sqrt(N / (N - 1)) * sqrt(r (1 - r) / n); the interval is symmetric on the logit scale with
 * t(0.975, N - 1). A share of 0 or 1 has an interval of that one value.
 * Source: WHO R package anthro 1.1.0, anthro_prevalence (svyciprop, logit) with equal weights.
 * Limits: a register counts all who came, so the interval tells chance only, not who stayed away.
 *
 * @example
 * const estimate = shareEstimate({ cases: 1610, n: 8989 }, sampleOf(8989));
 * estimate?.interval.map((end) => end.toFixed(4)); // => ['0.1713', '0.1872']
 */
export function shareEstimate(
  { cases, n }: { readonly cases: number; readonly n: number },
  { t, correction }: Sample,
): ShareEstimate | undefined {
  if (n === 0) return undefined;
  const share = cases / n;
  if (cases === 0 || cases === n) return { share, se: 0, interval: [share, share] };
  const se = correction * Math.sqrt((share * (1 - share)) / n);
  const centre = logit(share);
  const half = (t * se) / (share * (1 - share));
  return { share, se, interval: [expit(centre - half), expit(centre + half)] };
}
