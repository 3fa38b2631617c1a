import {
  type AreaTree,
  buildReport,
  type Counts,
  countsOfCells,
  matchArea,
  nationalPath,
  periodLabel,
  type ReportData,
  type ReportPeriod,
  rpjmdBalangan,
  rpjmn2025,
  type SourceData,
  type TargetPath,
  UNDATED,
} from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import { who2006 } from '@balanting/core/who2006';
import { VERSION } from '../version.js';
import type { PeriodCounts } from './period-counter.js';
import type { FileRead, Reading } from './report-reading.js';

/** Target paths by the words of `--target`. */
export type TargetName = 'rpjmd-balangan' | 'nasional' | 'none';

/** Area lists by the words of `--areas`. */
export type AreaList = 'balangan' | 'none';

/** What {@link reportOf} is told beside the counts. */
export interface ReportOfOptions {
  /** ISO date of the report. */
  readonly date: string;
  /** Absent: by the district. */
  readonly target?: TargetName;
  readonly areas: AreaList;
}

/** The report of what was read and counted. */
export function reportOf(
  { files, rejected, warnings }: Reading,
  { counts, periods }: PeriodCounts,
  { date, target, areas }: ReportOfOptions,
): ReportData {
  const dated = reportPeriods(periods.flat());
  const district = mainDistrict(counts);
  const path = targetPath(target, district, dated);
  const report = buildReport({
    date,
    periods: dated,
    counts: withUndated(counts, dated),
    // The list would add all of its villages to a file that names no kecamatan.
    ...(areas === 'balangan' && district !== null && { areas: balangan }),
    ...(district === null && {
      districtName: files.map(({ file }) => file.replace(/\.[^.]*$/, '')).join(', '),
    }),
    dataKind: files.some(({ layout }) => layout === 'who-anthro') ? 'survey' : 'register',
    sources: files.map((file, i) => sourceOf(file, periods[i] ?? [])),
    rejected,
    warnings,
    ...(path && { targets: path }),
    provenance: {
      library: `balanting ${VERSION}`,
      reference: who2006.source,
      classification: who2006.classification.source,
      ...(areas === 'balangan' && { areas: AREA_SOURCE }),
    },
  });
  if (district !== null) return report;
  return { ...report, kecamatan: [], villages: namesVillages(counts) ? report.villages : [] };
}

function namesVillages({ cells }: Counts): boolean {
  return cells.some(({ key }) => (key.village ?? null) !== null);
}

const AREA_SOURCE = 'Kepmendagri 300.2.2-2138/2025, Kabupaten Balangan';

/** Periods from old to new; files without dates are one. */
function reportPeriods(ids: readonly string[]): readonly ReportPeriod[] {
  const sorted = [...new Set(ids)].sort();
  return (sorted.length === 0 ? [UNDATED] : sorted).map((id) => ({ id, label: periodLabel(id) }));
}

/** Children without a date count in the one undated period; beside dated ones they are in none. */
function withUndated(counts: Counts, [first]: readonly ReportPeriod[]): Counts {
  if (first?.id !== UNDATED) return counts;
  const cells = counts.cells.map((cell) => ({ ...cell, key: { ...cell.key, month: UNDATED } }));
  return countsOfCells(cells, { by: counts.by }, counts.outsideAge);
}

function sourceOf(read: FileRead, periods: readonly string[]): SourceData {
  const { file, rows, accepted, rejected, duplicates, outsideAge, downloadedOn } = read;
  return { file, rows, accepted, rejected, duplicates, outsideAge, downloadedOn, periods };
}

/** The district of most children; null where no row names one. */
function mainDistrict({ cells }: Counts): string | null {
  const sizes = new Map<string, number>();
  for (const { key, measured } of cells) {
    const name = key.district ?? key.kecamatan ?? null;
    if (name !== null) sizes.set(name, (sizes.get(name) ?? 0) + measured);
  }
  const [first] = [...sizes].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

function targetPath(
  asked: TargetName | undefined,
  district: string | null,
  periods: readonly ReportPeriod[],
): TargetPath | undefined {
  const last = periods.at(-1)?.id ?? UNDATED;
  const name = asked ?? (isBalangan(balangan, district) ? 'rpjmd-balangan' : 'nasional');
  // Targets are of years: children without a date stand beside none.
  if (name === 'none' || last === UNDATED) return undefined;
  // The district's own targets end with 2024: later periods stand beside the national ones, unless asked.
  const isOver = last >= `${lastYear(rpjmdBalangan) + 1}`;
  if (name === 'rpjmd-balangan' && (asked !== undefined || !isOver)) return rpjmdBalangan;
  return last < '2025' ? nationalPath : rpjmn2025;
}

function lastYear({ points }: TargetPath): number {
  return Math.max(...points.map(({ year }) => year));
}

const BALANGAN = '63.11';

function isBalangan(tree: AreaTree, district: string | null): boolean {
  if (district === null) return false;
  const found = matchArea(tree, district, { level: 'district' });
  return found.ok && found.value.code === BALANGAN;
}
