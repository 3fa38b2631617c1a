import type { YearShare } from './aarr.js';
import type {
  Edge,
  TrackedOutcome,
  TrackingClass,
  TrackingRule,
  TrackingRules,
} from './tracking-rules.js';
import {
  asShare,
  baselineOf,
  latestOf,
  ratesOf,
  roundedShare,
  targetOf,
} from './tracking-values.js';

/** Why an outcome could not be classed. */
export type TrackingReason =
  | 'baseline-missing'
  | 'latest-missing'
  | 'children-missing'
  | 'too-few-shares'
  | 'year-twice';

/** What {@link track} is told. */
export interface TrackOptions {
  readonly rules: TrackingRules;
  readonly outcome: TrackedOutcome;
  /** Children under five, needed where the target is a number of children. */
  readonly children?: { readonly atBaseline: number; readonly atTarget: number };
}

/** Where an outcome stands on the way to the world's targets. Shares and rates are proportions. */
export interface Tracking {
  readonly rules: string;
  readonly class: TrackingClass;
  /** Whether the latest share is within the threshold; UNICEF then also says "target met". */
  readonly targetMet: boolean;
  /** Why the class is `not-possible`; else null. */
  readonly reason: TrackingReason | null;
  /** Rounded to one decimal of a percent, as `latest`. */
  readonly baseline: YearShare | null;
  readonly latest: YearShare | null;
  readonly target: number | null;
  readonly currentAarr: number | null;
  readonly requiredAarr: number | null;
}

/**
 * The class of an outcome on the way to the targets of 2030 by a published set of rules. Shares are
 * rounded to one decimal of a percent, half away from zero, before anything is worked out; the current
 * rate is that of the regression. A share of 0 is left out of it.
 *
 * Source: the `source` of the rules. The way itself is `projectedShare(baseline, requiredAarr, year)`.
 * Limits: made for countries; for other years than those of the rules change `latestYear` in a copy.
 *
 * @example
 * const series = [2012, 2018, 2024].map((year, i) => ({ year, share: [0.36, 0.3, 0.25][i] }));
 * const children = { atBaseline: 24_000, atTarget: 22_000 };
 * const found = track(series, { rules: unicefCode, outcome: 'stunting', children });
 * [found.class, found.target, found.currentAarr, found.requiredAarr];
 * // => ['on-track', 0.236, 0.0299, 0.0232]
 */
export function track(series: readonly YearShare[], options: TrackOptions): Tracking {
  const { rules, outcome } = options;
  const rule = rules.outcomes[outcome];
  const shares = [...series]
    .sort((a, b) => a.year - b.year)
    .map(({ year, share }) => ({ year, share: roundedShare(share, 1) }));
  const input = { rules, rule, children: options.children };
  const baseline = baselineOf(shares, input);
  const latest = latestOf(shares, input);
  const raw = series.find(({ year }) => year === baseline?.year);
  const target = raw === undefined ? null : targetOf(raw.share, input);
  const rates = ratesOf(shares, baseline, target, input);
  const targetMet = latest !== null && rule.threshold !== null && isWithin(latest, rule.threshold);
  const known = { rules: rules.id, targetMet, baseline, latest, target, ...rates };
  const alone =
    rule.oneSurveyWithinThreshold && targetMet && (latest?.year ?? 0) > rules.baselineYear;
  const reason = alone ? null : reasonOf(shares, known);
  return { ...known, reason, class: reason === null ? classOf(rule, known) : 'not-possible' };
}

type Known = Omit<Tracking, 'reason' | 'class'>;

function classOf(
  rule: TrackingRule,
  { targetMet, currentAarr, requiredAarr }: Known,
): TrackingClass {
  const current = currentAarr ?? 0;
  if (targetMet || reaches(current, rule.onTrackRate, requiredAarr)) return 'on-track';
  if (rule.someProgress !== null && isAbove(current, rule.someProgress)) return 'some-progress';
  const { worseningBelow } = rule;
  return worseningBelow !== null && current < asShare(worseningBelow) ? 'worsening' : 'no-progress';
}

function reaches(
  current: number,
  rate: TrackingRule['onTrackRate'],
  required: number | null,
): boolean {
  if (rate === 'required') return required !== null && current >= required;
  return rate !== null && isAbove(current, rate);
}

function reasonOf(
  shares: readonly YearShare[],
  { baseline, latest, target, currentAarr }: Known,
): TrackingReason | null {
  if (baseline === null || baseline.share === 0) return 'baseline-missing';
  if (latest === null) return 'latest-missing';
  if (target === null) return 'children-missing';
  if (new Set(shares.map(({ year }) => year)).size < shares.length) return 'year-twice';
  return currentAarr === null ? 'too-few-shares' : null;
}

function isWithin({ share }: YearShare, { at, included }: Edge): boolean {
  return included ? share <= asShare(at) : share < asShare(at);
}

function isAbove(rate: number, { at, included }: Edge): boolean {
  return included ? rate >= asShare(at) : rate > asShare(at);
}
