import type { AreaTree } from '../../area/area-tree.js';
import { rollUp } from '../../area/roll-up.js';
import type { ProgrammeIndicator } from '../indicator/programme-indicator.js';
import { type Coverage, peopleToTarget } from './coverage.js';

/** What an area has of one indicator: sums over its villages. */
export interface CoverageSums extends Coverage {
  /** Villages that reported counts. */
  readonly villages: number;
  /** Villages that report more people reached than due. */
  readonly aboveWhole: number;
  /**
   * People still to be reached, village by village: what one village has beyond its target fills no gap
   * of another. Null where there is no target.
   */
  readonly villagesGap: number | null;
}

/** Sums by the code of the area, then by the code of the indicator. */
export type CoverageTally = ReadonlyMap<string, ReadonlyMap<string, CoverageSums>>;

/**
 * The sums of one village.
 *
 * @example
 * villageSums({ numerator: 3, denominator: 9 }, perpres72Specific[0]).villagesGap; // => 6
 */
export function villageSums(coverage: Coverage, indicator: ProgrammeIndicator): CoverageSums {
  const { numerator, denominator } = coverage;
  return {
    numerator,
    denominator,
    villages: 1,
    aboveWhole: numerator > denominator ? 1 : 0,
    villagesGap: indicatorGap(coverage, indicator),
  };
}

/**
 * The people that an area falls short of the target of an indicator; null where it has none that is a
 * share.
 *
 * @example
 * indicatorGap({ numerator: 60, denominator: 100 }, PERPRES_72_TARGETS[1]); // => 20
 */
export function indicatorGap(
  coverage: Coverage,
  { unit, target, direction }: Pick<ProgrammeIndicator, 'unit' | 'target' | 'direction'>,
): number | null {
  if (unit !== 'share' || target === null) return null;
  return peopleToTarget(coverage, { target: target.value, direction });
}

/**
 * Two tallies in one: of different rows, in any order. The parts must have been held against the same
 * targets.
 *
 * @example
 * mergeCoverage(new Map(), new Map()).size; // => 0
 */
export function mergeCoverage(a: CoverageTally, b: CoverageTally): CoverageTally {
  return mergeMaps(a, b, mergeIndicators);
}

/**
 * The sums of all areas: villages into kecamatan, district and province. Shares are never averaged.
 *
 * @throws RangeError for a code that the tree does not have
 *
 * @example
 * rollUpCoverage(balangan, new Map()).size; // => 0
 */
export function rollUpCoverage(tree: AreaTree, villages: CoverageTally): CoverageTally {
  return rollUp(tree, villages, mergeIndicators);
}

function mergeIndicators(
  a: ReadonlyMap<string, CoverageSums>,
  b: ReadonlyMap<string, CoverageSums>,
): ReadonlyMap<string, CoverageSums> {
  return mergeMaps(a, b, addSums);
}

function addSums(a: CoverageSums, b: CoverageSums): CoverageSums {
  const known = a.villagesGap !== null && b.villagesGap !== null;
  return {
    numerator: a.numerator + b.numerator,
    denominator: a.denominator + b.denominator,
    villages: a.villages + b.villages,
    aboveWhole: a.aboveWhole + b.aboveWhole,
    villagesGap: known ? (a.villagesGap ?? 0) + (b.villagesGap ?? 0) : null,
  };
}

function mergeMaps<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  merge: (a: T, b: T) => T,
): ReadonlyMap<string, T> {
  const merged = new Map(a);
  for (const [key, value] of b) {
    const before = merged.get(key);
    merged.set(key, before === undefined ? value : merge(before, value));
  }
  return merged;
}
