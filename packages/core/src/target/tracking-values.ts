import { Decimal } from '../number/decimal.js';
import { aarrOf, requiredAarr, type YearShare } from './aarr.js';
import type { TrackingRule, TrackingRules } from './tracking-rules.js';
import { shareOfNumberTarget } from './wha-target.js';

/** The rules in use, and the children that a target on numbers needs. */
export interface TrackingInput {
  readonly rules: TrackingRules;
  readonly rule: TrackingRule;
  /** Children under five. */
  readonly children?: { readonly atBaseline: number; readonly atTarget: number } | undefined;
}

/** First year from which surveys can be a baseline. */
const EARLIEST_SURVEY = 2005;

/** The share that progress is counted from; null where there is none. */
export function baselineOf(
  shares: readonly YearShare[],
  { rule: { baseline }, rules: { baselineYear } }: TrackingInput,
): YearShare | null {
  if (baseline === 'year') return shares.find(({ year }) => year === baselineYear) ?? null;
  const surveys = shares.filter(({ year }) => year >= EARLIEST_SURVEY);
  return surveys.filter(({ year }) => year <= baselineYear).at(-1) ?? surveys[0] ?? null;
}

/** The latest share: the last survey, or that of the latest year of a series. */
export function latestOf(
  shares: readonly YearShare[],
  { rule: { baseline }, rules: { latestYear } }: TrackingInput,
): YearShare | null {
  if (baseline === 'survey') return shares.at(-1) ?? null;
  return shares.find(({ year }) => year === latestYear) ?? null;
}

/** The share aimed at; null where the numbers of children are needed and not given. */
export function targetOf(
  baselineShare: number,
  { children, rules, rule: { target } }: TrackingInput,
): number | null {
  if (target.by === 'share') return asShare(target.percent);
  if (children === undefined) return null;
  const input = {
    baselineShare,
    childrenAtBaseline: children.atBaseline,
    childrenAtTarget: children.atTarget,
  };
  const share = shareOfNumberTarget(target, input);
  return share === null
    ? null
    : Math.max(roundedShare(share, rules.targetDigits), asShare(target.floorPercent));
}

/** The rate so far and the rate needed; null where not defined. */
export function ratesOf(
  shares: readonly YearShare[],
  baseline: YearShare | null,
  target: number | null,
  { rules, rule }: TrackingInput,
): { readonly currentAarr: number | null; readonly requiredAarr: number | null } {
  if (baseline === null) return { currentAarr: null, requiredAarr: null };
  const last = rule.baseline === 'survey' ? Number.POSITIVE_INFINITY : rules.latestYear;
  const used = shares.filter(({ year }) => year >= baseline.year && year <= last);
  const year = rule.requiredFrom === 'baseline-survey' ? baseline.year : rules.baselineYear;
  const required =
    target === null
      ? null
      : requiredAarr({ year, share: baseline.share }, { year: rules.targetYear, share: target });
  return {
    currentAarr: roundedRate(aarrOf(used, { zeros: 'drop' }), rules.rateDigits),
    requiredAarr: roundedRate(required, rules.rateDigits),
  };
}

function roundedRate(rate: number | null, digits: number | null): number | null {
  return rate === null ? null : roundedShare(rate, digits);
}

/** A proportion rounded to decimals of a percent, half away from zero. */
export function roundedShare(share: number, digits: number | null): number {
  if (digits === null) return share;
  return new Decimal(share).toDecimalPlaces(digits + 2, Decimal.ROUND_HALF_UP).toNumber();
}

/** Percent as a proportion, the nearest double as `roundedShare` gives it. */
export function asShare(percent: number): number {
  return new Decimal(percent).div(100).toNumber();
}
