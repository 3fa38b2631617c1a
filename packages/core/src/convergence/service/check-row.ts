import { type Issue, type IssuePath, issue } from '../../result/result.js';
import { type Coverage, isPeople } from './coverage.js';
import type { CoverageRow } from './coverage-row.js';

/** Shares are reported with two decimals of a percent or fewer: a whole percent may be rounded off. */
const ROUNDING = 0.0051;

/**
 * The counts of a row and what is wrong with them; no counts where the row has none that can be used.
 *
 * Errors: `coverage.incomplete` (one count without the other), `coverage.not_people`,
 * `coverage.share_invalid`. Warnings: `coverage.above_whole` (more reached than due; kept as counted),
 * `coverage.share_differs`, `coverage.no_people` (a share alone, which can not be added up).
 *
 * @example
 * const row = { village: '63.11.05.2001', indicator: 'E1', numerator: 3, denominator: null };
 * checkCoverageRow(row, [0]).issues.map(({ code }) => code); // => ['coverage.incomplete']
 */
export function checkCoverageRow(
  { village, indicator, numerator, denominator, share = null }: CoverageRow,
  path: IssuePath,
): { readonly counts: Coverage | null; readonly issues: readonly Issue[] } {
  const values = { village, indicator };
  const shareProblem = shareIssues(share, { path, values });
  if (numerator === null && denominator === null) {
    const alone = share !== null && shareProblem.length === 0;
    const told = issue('coverage.no_people', { level: 'warning', path, values });
    return { counts: null, issues: alone ? [told] : shareProblem };
  }
  if (numerator === null || denominator === null) {
    return {
      counts: null,
      issues: [issue('coverage.incomplete', { path, values }), ...shareProblem],
    };
  }
  const counts = { numerator, denominator };
  const wrong = countIssues(counts, { path, values });
  if (wrong.some(({ level }) => level === 'error')) {
    return { counts: null, issues: [...wrong, ...shareProblem] };
  }
  return {
    counts,
    issues: [...wrong, ...shareProblem, ...differs(counts, share, { path, values })],
  };
}

interface Place {
  readonly path: IssuePath;
  readonly values: { readonly village: string; readonly indicator: string };
}

function countIssues(counts: Coverage, { path, values }: Place): readonly Issue[] {
  const { numerator, denominator } = counts;
  const wrong = [numerator, denominator].filter((count) => !isPeople(count));
  if (wrong.length > 0) {
    return wrong.map((count) =>
      issue('coverage.not_people', { path, values: { ...values, value: String(count) } }),
    );
  }
  if (numerator <= denominator) return [];
  const told = { ...values, numerator, denominator };
  return [issue('coverage.above_whole', { level: 'warning', path, values: told })];
}

function shareIssues(share: number | null, { path, values }: Place): readonly Issue[] {
  if (share === null || (share >= 0 && share < Number.POSITIVE_INFINITY)) return [];
  const told = { ...values, value: String(share) };
  return [issue('coverage.share_invalid', { path: [...path, 'share'], values: told })];
}

function differs(
  { numerator, denominator }: Coverage,
  share: number | null,
  { path, values }: Place,
): readonly Issue[] {
  if (share === null || denominator === 0) return [];
  const counted = numerator / denominator;
  if (!(Math.abs(share - counted) > ROUNDING)) return [];
  const told = { ...values, share, numerator, denominator };
  return [
    issue('coverage.share_differs', { level: 'warning', path: [...path, 'share'], values: told }),
  ];
}
