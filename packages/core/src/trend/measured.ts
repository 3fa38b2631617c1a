import { normalCdf, normalQuantile } from '../number/distributions/normal.js';
import { logit } from '../number/logit.js';
import { type LevelOptions, tailOf } from '../prevalence/case-count.js';

/** A survey draws some children for all; a register holds those who came to be measured. */
export type SourceKind = 'survey' | 'register';

/** A share as one source measured it. */
export interface Measured {
  readonly kind: SourceKind;
  /** A proportion. */
  readonly share: number;
  /**
   * Symmetric on the logit scale, as `shareEstimate`, `withCensus` and `surveyTable` make it. Null for a
   * register: it counted all its children and chance has no part. Null for a survey: not known.
   */
  readonly interval: readonly [number, number] | null;
}

/** What is thought of a share: normal around its logit; sd 0 where it was counted. */
export interface LogitNormal {
  readonly logit: number;
  readonly sd: number;
}

/**
 * The normal distribution on the logit scale that an interval stands for; null where nothing tells how
 * sure the share is: a survey without interval, or with one of no width or an end at 0 or 1.
 *
 * sd = (logit upper - logit lower) / (2 z), z the normal quantile of the level. An interval made with t
 * for few clusters thus gives a slightly wide sd.
 *
 * @throws RangeError unless the level lies above 0 and below 1
 *
 * @example
 * logitNormalOf({ kind: 'survey', share: 0.2, interval: [0.18, 0.2215] })?.sd.toFixed(4); // => '0.0662'
 */
export function logitNormalOf(
  { kind, share, interval }: Measured,
  { level = 0.95 }: LevelOptions = {},
): LogitNormal | null {
  const z = -normalQuantile(tailOf(level), 0, 1);
  const [lower, upper] = interval ?? [share, share];
  if (lower === upper) return kind === 'register' ? { logit: logit(share), sd: 0 } : null;
  if (!(lower > 0 && upper < 1)) return null;
  return { logit: logit(share), sd: (logit(upper) - logit(lower)) / (2 * z) };
}

/**
 * The probability that the true share is at or below a limit, 0 to 1; null where the interval does not
 * tell. A register that counted all its children gives 1 or 0: its share is there or it is not.
 *
 * P = Phi((logit limit - logit share) / sd), with the sd of {@link logitNormalOf}.
 * Limits: chance of sampling alone, not wrong measuring nor children who stayed away.
 *
 * @example
 * chanceAtMost({ kind: 'survey', share: 0.2, interval: [0.18, 0.2215] }, 0.18)?.toFixed(3); // => '0.025'
 * @example
 * chanceAtMost({ kind: 'register', share: 0.1491, interval: null }, 0.16); // => 1
 */
export function chanceAtMost(
  measured: Measured,
  limit: number,
  options: LevelOptions = {},
): number | null {
  const spread = logitNormalOf(measured, options);
  if (spread === null) return null;
  if (spread.sd === 0) return Number(measured.share <= limit);
  if (limit <= 0) return 0;
  return limit >= 1 ? 1 : normalCdf(logit(limit), spread.logit, spread.sd);
}
