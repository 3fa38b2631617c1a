import type { AreaLevel } from '../../area/area-code.js';
import { type AreaTree, areasOfLevel } from '../../area/area-tree.js';
import { ESSENTIAL_INDICATORS } from '../indicator/essential-indicators.js';
import type { ProgrammeIndicator } from '../indicator/programme-indicator.js';
import { cappedShare, coverageShare } from './coverage.js';
import {
  type CoverageSums,
  type CoverageTally,
  indicatorGap,
  rollUpCoverage,
} from './coverage-tally.js';
import type { CoverageOptions } from './tally-coverage.js';

/** One indicator in one area. */
export interface CoverageLine extends CoverageSums {
  /** Kemendagri code with dots. */
  readonly area: string;
  readonly name: string;
  readonly level: AreaLevel;
  readonly indicator: string;
  /** As counted, may exceed 1; null where nobody is due. */
  readonly share: number | null;
  /** At most 1. */
  readonly shareShown: number | null;
  /** Share aimed at; null where none is set. */
  readonly target: number | null;
  /** People that the area as a whole falls short; at most `villagesGap`. Null without a target. */
  readonly gap: number | null;
  /** Null where nobody is due or no target is set. */
  readonly reached: boolean | null;
}

/** People of an area whom a service does not reach. */
export interface CoverageGap {
  readonly area: string;
  /** Code of the indicator. */
  readonly service: string;
  readonly people: number;
}

/**
 * The coverage of every area that has some, in the order of the tree and of the indicators.
 *
 * @param villages - of {@link tallyCoverage}
 *
 * @example
 * coverageLines(new Map(), { areas: balangan }); // => []
 */
export function coverageLines(
  villages: CoverageTally,
  { areas, indicators = ESSENTIAL_INDICATORS }: CoverageOptions,
): readonly CoverageLine[] {
  const all = rollUpCoverage(areas, villages);
  return areas.areas.flatMap(({ code: area, name, level }) =>
    indicators.flatMap((indicator) => {
      const sums = all.get(area)?.get(indicator.code);
      return sums === undefined ? [] : [{ area, name, level, ...lineOf(sums, indicator) }];
    }),
  );
}

function lineOf(
  sums: CoverageSums,
  indicator: ProgrammeIndicator,
): Omit<CoverageLine, 'area' | 'name' | 'level'> {
  const share = coverageShare(sums);
  const gap = indicatorGap(sums, indicator);
  return {
    ...sums,
    indicator: indicator.code,
    share,
    shareShown: cappedShare(sums),
    target: indicator.unit === 'share' ? (indicator.target?.value ?? null) : null,
    gap,
    reached: share === null || gap === null ? null : gap === 0,
  };
}

/**
 * The gaps of villages, the largest first: what partners may promise for.
 *
 * @example
 * villageGaps([]); // => []
 */
export function villageGaps(lines: readonly CoverageLine[]): readonly CoverageGap[] {
  return lines
    .filter(({ level, gap }) => level === 'village' && gap !== null && gap > 0)
    .map(({ area, indicator, gap }) => ({ area, service: indicator, people: gap ?? 0 }))
    .sort((a, b) => b.people - a.people);
}

/** Which villages are asked about. */
export interface VillagesAsked {
  /** Code of the indicator. */
  readonly indicator: string;
  /** Kemendagri code with dots of an area. Default: the whole tree. */
  readonly within?: string;
}

/**
 * The codes of the villages that reported no counts of an indicator, in the order of the tree.
 *
 * @example
 * const asked = { indicator: 'E1', within: '63.11.05' };
 * villagesWithout(balangan, new Map(), asked).length; // => 27
 */
export function villagesWithout(
  tree: AreaTree,
  villages: CoverageTally,
  { indicator, within }: VillagesAsked,
): readonly string[] {
  return areasOfLevel(tree, 'village', within)
    .map(({ code }) => code)
    .filter((code) => !villages.get(code)?.has(indicator));
}
