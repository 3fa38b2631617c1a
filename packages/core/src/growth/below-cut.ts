import { type ChildBornAbout, possibleChildren } from '../child/birth-precision.js';
import type { Measurement } from '../measurement/measurement.js';
import { ok, type Result } from '../result/result.js';
import { type MarginOptions, marginOf } from './margin.js';
import type { MissingReason } from './missing-reason.js';

/** The chance that a child is truly below a cut. */
export interface BelowCutChance {
  /** Probability, 0 to 1: the mean over the days that have a z-score. */
  readonly below: number;
  /** Its lowest and highest value over those days. */
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The probability that a child is truly below a cut when measuring errs and the birth date is known in
 * part: the mean of that of `marginOf` over every possible day of birth, none likelier than another; or
 * the reason why there is no z-score. Without error of measurement it is the share of days at which the
 * child is below.
 *
 * @returns fails as `assess` does
 * @throws RangeError as `marginOf` does
 *
 * @example
 * const child = { sex: 'male', birth: '2023-08', precision: 'month' } as const;
 * const measurement = { measuredOn: '2025-03-14', heightCm: '77.6' };
 * const options = { reference: who2006, indicator: 'heightForAge' } as const;
 * const result = belowCutChance(child, measurement, options);
 * result.ok && 'below' in result.value && result.value.below.toFixed(2); // => '0.55'
 */
export function belowCutChance(
  child: ChildBornAbout,
  measurement: Measurement,
  options: MarginOptions,
): Result<BelowCutChance | { readonly reason: MissingReason }> {
  const below: number[] = [];
  let missing: { readonly reason: MissingReason } | undefined;
  for (const possible of possibleChildren(child, measurement.measuredOn)) {
    const margin = marginOf(possible, measurement, options);
    if (!margin.ok) return margin;
    if ('reason' in margin.value) missing ??= margin.value;
    else below.push(margin.value.below);
  }
  if (below.length === 0 && missing !== undefined) return ok(missing);
  return ok({
    below: below.reduce((sum, p) => sum + p, 0) / below.length,
    lowest: Math.min(...below),
    highest: Math.max(...below),
  });
}
