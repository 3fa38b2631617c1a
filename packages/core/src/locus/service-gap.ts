import { Decimal } from '../number/decimal.js';
import type { LocusIndicator } from './indicator.js';
import type { CheckedVillage, ServiceCount } from './village.js';

/** How far one service of a village is from its target. */
export interface ServiceGap {
  readonly indicator: string;
  /** Share from 0 to 1. */
  readonly coverage: number;
  /** 0 where the target is reached, 1 where all of it is missing. */
  readonly gap: number;
  /** People to reach (`up`) or to bring out of it (`down`); null where only the share is known. */
  readonly people: number | null;
}

/** Fewer services tell more of what was reported than of what is missing. */
const FEWEST_INDICATORS = 3;

/** A target of 0 would divide by 0. */
const LOWEST_DIVISOR = 0.01;

/**
 * The gap of a service against its target, 0 to 1: the missing part of a target that should be reached, or
 * the excess over one that should not be passed.
 *
 * Up: max(0, (T - c) / T). Down: max(0, (c - T) / max(T, 0.01)), at most 1.
 *
 * @param coverage - a share from 0 to 1
 *
 * @example
 * gapOf(0.4, { target: 0.8, direction: 'up' }); // => 0.5
 * @example
 * gapOf(0.15, { target: 0.1, direction: 'down' }).toFixed(2); // => '0.50'
 */
export function gapOf(
  coverage: number,
  { target, direction }: Pick<LocusIndicator, 'target' | 'direction'>,
): number {
  if (direction === 'up') return Math.max(0, (target - coverage) / target);
  return Math.min(Math.max(0, (coverage - target) / Math.max(target, LOWEST_DIVISOR)), 1);
}

/**
 * People who must still be reached for a target, or brought out of what it limits; 0 where it is met.
 * Worked out in decimals: in doubles 0.55 of 100 asks for one too many.
 *
 * Up: ceil(T D - reached). Down: ceil(reached - T D).
 *
 * @example
 * peopleNeeded({ reached: 40, due: 100 }, { target: 0.55, direction: 'up' }); // => 15
 */
export function peopleNeeded(
  { reached, due }: ServiceCount,
  { target, direction }: Pick<LocusIndicator, 'target' | 'direction'>,
): number {
  const missing = new Decimal(target).times(due).minus(reached);
  const needed = direction === 'up' ? missing : missing.neg();
  return needed.lte(0) ? 0 : needed.ceil().toNumber();
}

/** The gaps of the services of a village that are known, the largest first. */
export function serviceGaps(
  { coverage, people }: Pick<CheckedVillage, 'coverage' | 'people'>,
  indicators: readonly LocusIndicator[],
): readonly ServiceGap[] {
  const gaps = indicators.flatMap((indicator, k): ServiceGap[] => {
    const share = coverage[k] ?? null;
    const count = people[k] ?? null;
    if (share === null) return [];
    return [
      {
        indicator: indicator.id,
        coverage: share,
        gap: gapOf(share, indicator),
        people: count === null ? null : peopleNeeded(count, indicator),
      },
    ];
  });
  return gaps.sort((a, b) => b.gap - a.gap);
}

/**
 * The mean gap of the services of a village by their weights; null where fewer than three are known.
 */
export function meanGap(
  coverage: readonly (number | null)[],
  indicators: readonly LocusIndicator[],
): number | null {
  let [known, weights, sum] = [0, 0, 0];
  indicators.forEach((indicator, k) => {
    const share = coverage[k] ?? null;
    if (share === null) return;
    const { weight = 1 } = indicator;
    known += 1;
    weights += weight;
    sum += weight * gapOf(share, indicator);
  });
  return known < FEWEST_INDICATORS ? null : sum / weights;
}
