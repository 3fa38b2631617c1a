import type { AreaTree } from '../../area/area-tree.js';
import { checkedValue } from '../../result/checked-value.js';
import { type Issue, issue, type Result } from '../../result/result.js';
import { ESSENTIAL_INDICATORS } from '../indicator/essential-indicators.js';
import type { ProgrammeIndicator } from '../indicator/programme-indicator.js';
import { villageOf } from '../village-of.js';
import { checkCoverageRow } from './check-row.js';
import type { CoverageRow } from './coverage-row.js';
import { type CoverageSums, type CoverageTally, villageSums } from './coverage-tally.js';
import { percentColumns } from './percent-columns.js';

/** What the rows are held against. */
export interface CoverageOptions {
  readonly areas: AreaTree;
  /** Default: {@link ESSENTIAL_INDICATORS}. */
  readonly indicators?: readonly ProgrammeIndicator[];
}

/**
 * The coverage of each village, by the counts of its rows. {@link rollUpCoverage} adds kecamatan and
 * district.
 *
 * @returns fails with every issue where one is an error: `area.unknown`, `area.near`, `area.ambiguous`,
 * `coverage.indicator_unknown`, `coverage.twice` (a village reports an indicator again), those of
 * {@link percentColumns} and {@link checkCoverageRow}; the path starts with the position of the row
 *
 * @example
 * const row = { village: '63.11.05.2001', indicator: 'E2', numerator: 9, denominator: 12 };
 * const tally = tallyCoverage([row], { areas: balangan });
 * tally.ok && tally.value.get('63.11.05.2001')?.get('E2')?.numerator; // => 9
 */
export function tallyCoverage(
  rows: readonly CoverageRow[],
  { areas, indicators = ESSENTIAL_INDICATORS }: CoverageOptions,
): Result<CoverageTally> {
  const known = new Map(indicators.map((one) => [one.code, one]));
  const tally = new Map<string, Map<string, CoverageSums>>();
  const seen = new Set<string>();
  const issues: Issue[] = [...percentColumns(rows)];
  for (const [i, row] of rows.entries()) {
    const village = villageOf(areas, row.village);
    const indicator = known.get(row.indicator);
    const { counts, issues: found } = checkCoverageRow(row, [i]);
    issues.push(...placeIssues(village, i), ...indicatorIssues(indicator, row, i), ...found);
    if (!village.ok || indicator === undefined) continue;
    const { code } = village.value;
    issues.push(...twiceIssues(seen, { code, row, i }));
    if (counts === null) continue;
    const sums = tally.get(code) ?? new Map<string, CoverageSums>();
    tally.set(code, sums.set(row.indicator, villageSums(counts, indicator)));
  }
  return checkedValue(tally, issues);
}

function placeIssues(village: Result<unknown>, row: number): readonly Issue[] {
  const found = village.ok ? village.warnings : village.issues;
  return found.map((one) => ({ ...one, path: [row, ...one.path] }));
}

function indicatorIssues(
  known: ProgrammeIndicator | undefined,
  { indicator }: CoverageRow,
  row: number,
): readonly Issue[] {
  if (known !== undefined) return [];
  const path = [row, 'indicator'];
  return [issue('coverage.indicator_unknown', { path, values: { indicator } })];
}

/** The issue of a pair that was seen before; it is seen from now on. */
function twiceIssues(
  seen: Set<string>,
  { code, row, i }: { readonly code: string; readonly row: CoverageRow; readonly i: number },
): readonly Issue[] {
  const { village, indicator } = row;
  const key = `${code} ${indicator}`;
  if (seen.has(key))
    return [issue('coverage.twice', { path: [i], values: { village, indicator } })];
  seen.add(key);
  return [];
}
