import { partOf } from '../../quality/shown.js';
import { changeOf, type PercentagePoints } from '../../trend/change.js';
import type { CoverageLine } from '../service/coverage-lines.js';

/** Money for stunting from one source, in whole rupiah. */
export interface MoneyLine {
  /** Such as `APBD`, `Dana desa`, `CSR`. */
  readonly source: string;
  readonly planned: number;
  readonly realised: number;
}

/** The same with the share spent. */
export interface MoneyReview extends MoneyLine {
  /** Null where nothing was planned; above 1 where more was spent. */
  readonly share: number | null;
}

/** Promises of partners and villages, counted. */
export interface CommitmentCounts {
  readonly agreed: number;
  readonly fulfilled: number;
}

/** One indicator, before and at the end of the year. */
export interface CoverageReview {
  readonly indicator: string;
  readonly before: number | null;
  readonly now: number | null;
  readonly change: PercentagePoints | null;
  readonly target: number | null;
  /** People still to be reached. */
  readonly gap: number | null;
  readonly reached: boolean | null;
}

/**
 * What was spent of what was planned, source by source; `planned` and `realised` add up.
 *
 * @example
 * moneyReview([{ source: 'CSR', planned: 200, realised: 150 }])[0]?.share; // => 0.75
 */
export function moneyReview(lines: readonly MoneyLine[]): readonly MoneyReview[] {
  return lines.map((line) => ({ ...line, share: partOf(line.realised, line.planned) }));
}

/**
 * The indicators of an area at the end of a year beside those before; indicators without a figure at the
 * end are left out.
 *
 * @param area - Kemendagri code with dots
 *
 * @example
 * coverageReview({ before: [], now: [] }, '63.11'); // => []
 */
export function coverageReview(
  {
    before,
    now,
  }: { readonly before: readonly CoverageLine[]; readonly now: readonly CoverageLine[] },
  area: string,
): readonly CoverageReview[] {
  const earlier = new Map(
    before.filter((line) => line.area === area).map(({ indicator, share }) => [indicator, share]),
  );
  return now
    .filter((line) => line.area === area)
    .map(({ indicator, share, target, gap, reached }) => {
      const was = earlier.get(indicator) ?? null;
      return {
        indicator,
        before: was,
        now: share,
        change: changeOf(was, share),
        target,
        gap,
        reached,
      };
    });
}
