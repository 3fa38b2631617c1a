import type { AreaTree } from '../area/area-tree.js';
import type { CountCell, Counts } from '../prevalence/count.js';
import { COUNTED_INDICATORS, type CountedIndicator } from '../prevalence/outcome.js';
import type { Bilingual } from '../result/bilingual.js';
import { type MeasuredShare, progress, shareBefore } from '../target/progress.js';
import type { TargetPath } from '../target/target-path.js';
import { areaHistory, type PeriodCounts, periodCounts } from './area-history.js';
import { type AreaEntry, reportAreas } from './report-areas.js';
import type {
  AreaData,
  DataKind,
  PeriodData,
  ProblemData,
  ReportData,
  SourceData,
} from './report-data.js';

/** A period of a report. */
export interface ReportPeriod {
  /** `2022-09`: the `month` part of the keys of its counts. */
  readonly id: string;
  readonly label: Bilingual;
}

/** What {@link buildReport} needs and may leave out. */
export interface ReportInput {
  /** ISO date on which the report is asked for. */
  readonly date: string;
  /** From old to new; the last one is what the report speaks of. */
  readonly periods: readonly ReportPeriod[];
  /** By village and month. Cells of months that are no period of the report are left out. */
  readonly counts: Counts;
  /** Gives codes, and the villages without a measured child. */
  readonly areas?: AreaTree;
  /** Default: the districts of the counts. */
  readonly districtName?: string;
  /** Default: `register`. */
  readonly dataKind?: DataKind;
  readonly sources: readonly SourceData[];
  readonly rejected: readonly ProblemData[];
  readonly warnings: readonly ProblemData[];
  /** Default: none. */
  readonly targets?: TargetPath;
  readonly provenance: Readonly<Record<string, string>>;
}

/**
 * The report of a district: outcomes, changes, targets and the places to measure again.
 *
 * The figures of each period are those of its own children: `frame` of the intervals is the number of
 * children measured in the district in that period.
 *
 * @throws RangeError where the counts are not by village and month
 *
 * @example
 * const counts = emptyCounts({ by: ['village', 'month'] });
 * const kept = { sources: [], rejected: [], warnings: [], provenance: {} };
 * buildReport({ date: '2022-10-01', periods: [], counts, ...kept }).kecamatan; // => []
 */
export function buildReport(input: ReportInput): ReportData {
  const { counts, areas: tree, sources, rejected, warnings, provenance } = input;
  if (counts.by.join() !== 'village,month') {
    throw new RangeError(`A report needs counts by village and month, not by [${counts.by}].`);
  }
  const periods = input.periods.map(({ id }) => periodCounts(counts, id));
  const { districts, kecamatan, villages } = reportAreas(counts, tree);
  const districtName = input.districtName ?? districtNameOf(districts);
  const [first, second] = districts.filter(({ key }) => key.district);
  const district = {
    key: {},
    level: 'district' as const,
    code: second === undefined ? (first?.code ?? null) : null,
    name: districtName,
    listed: false,
  };
  const dataOf = (entry: AreaEntry) => areaHistory(entry, periods);
  const districtPeriods = input.periods.map(
    ({ id, label }, i): PeriodData => ({
      id,
      label,
      district: {
        ...areaHistory(district, periods.slice(0, i + 1)),
        ...seriesOf(district, periods),
      },
    }),
  );
  return {
    format: 'balanting-report',
    version: 1,
    date: input.date,
    districtName,
    dataKind: input.dataKind ?? 'register',
    periods: districtPeriods,
    kecamatan: kecamatan.map(dataOf),
    villages: villages.map(dataOf),
    targets: input.targets === undefined ? null : targetsOf(input.targets, districtPeriods),
    sources,
    rejected,
    warnings,
    flagged: flaggedOf(periods.at(-1)?.cells.district.values() ?? []),
    provenance,
  };
}

/** Every period of the district shows the whole series. */
function seriesOf(entry: AreaEntry, periods: readonly PeriodCounts[]): Pick<AreaData, 'series'> {
  return { series: areaHistory(entry, periods).series };
}

/** `A`, `A, B dan C`, or `5 kabupaten`. */
function districtNameOf(districts: readonly AreaEntry[]): string {
  const named = districts.filter(({ key }) => key.district);
  const names = (named.length > 0 ? named : districts).map(({ name }) => name);
  if (names.length > 3) return `${names.length} kabupaten`;
  return names.join(', ').replace(/, ([^,]*)$/, ' dan $1');
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Against the last period; no points where it has no share, or is no month. */
function targetsOf(
  path: TargetPath,
  periods: readonly PeriodData[],
): NonNullable<ReportData['targets']> {
  const shares = periods.flatMap(({ id, district }): MeasuredShare[] => {
    const { share } = district.outcomes.stunting;
    return share === null || !MONTH.test(id) ? [] : [{ share, on: id }];
  });
  const now = shares.at(-1);
  const known = now !== undefined && now.on === periods.at(-1)?.id;
  const previous = known ? shareBefore(now.on, shares) : undefined;
  const points = known
    ? progress(path, now.share, { on: now.on, ...(previous && { previous }) })
    : [];
  return { label: path.label, source: path.source, points };
}

function flaggedOf(cells: Iterable<CountCell>): Record<CountedIndicator, number> {
  const sums = { heightForAge: 0, weightForAge: 0, weightForHeight: 0 };
  for (const { flagged } of cells) {
    for (const id of COUNTED_INDICATORS) sums[id] += flagged[id];
  }
  return sums;
}
