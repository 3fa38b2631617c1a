import { type CountCell, type Counts, countsOfCells, rollUpCounts } from '../prevalence/count.js';
import { type GroupKey, keyBy } from '../prevalence/group-key.js';
import { type Sample, sampleOf } from '../prevalence/interval.js';
import { OUTCOME_IDS, type OutcomeId } from '../prevalence/outcome.js';
import { estimateOf, shareOf } from '../prevalence/prevalence.js';
import { changeOf } from '../trend/change.js';
import { remeasureReasons } from './remeasure-rules.js';
import type { AreaEntry, ReportLevel } from './report-areas.js';
import type { AreaData, EstimateData } from './report-data.js';

/** The cells of one period, found by level and key. */
export interface PeriodCounts {
  readonly sample: Sample;
  readonly cells: Readonly<Record<ReportLevel, ReadonlyMap<string, CountCell>>>;
}

/** The counts of one period at every level; the whole district has the key of no dimension. */
export function periodCounts(counts: Counts, period: string): PeriodCounts {
  const cells = counts.cells.filter(({ key, measured }) => measured > 0 && key.month === period);
  const villages = countsOfCells(cells, { by: ['village'] });
  const byKey = (of: Counts) => new Map(of.cells.map((cell) => [textOf(cell.key), cell]));
  return {
    sample: sampleOf(villages.frame),
    cells: {
      district: byKey(rollUpCounts(villages, [])),
      kecamatan: byKey(rollUpCounts(villages, ['kecamatan'])),
      village: byKey(villages),
    },
  };
}

/** The data of an area at the last of the given periods, with what led there. */
export function areaHistory(entry: AreaEntry, periods: readonly PeriodCounts[]): AreaData {
  const key = textOf(entry.key);
  const cells = periods.map((period) => period.cells[entry.level].get(key));
  const now = cells.at(-1);
  const sample = periods.at(-1)?.sample ?? sampleOf(0);
  const series = cells.map((cell) => shareOf(cell, 'stunting').share);
  const remeasure =
    entry.level === 'district' || periods.length === 0
      ? []
      : remeasureReasons({ now, before: cells.at(-2), listed: entry.listed });
  return {
    code: entry.code,
    name: entry.name,
    ...(entry.kecamatan !== undefined && { kecamatan: entry.kecamatan }),
    measured: now?.measured ?? 0,
    outcomes: outcomesOf(now, sample),
    change: changeOf(series.at(-2) ?? null, series.at(-1) ?? null),
    series,
    remeasure,
  };
}

function outcomesOf(
  cell: CountCell | undefined,
  sample: Sample,
): Readonly<Record<OutcomeId, EstimateData>> {
  const entries = OUTCOME_IDS.map((id) => {
    const { cases, n, share, interval, severity } = estimateOf(cell, id, sample);
    return [id, { cases, n, share, interval, severity }] as const;
  });
  return Object.fromEntries(entries) as Record<OutcomeId, EstimateData>;
}

function textOf(key: GroupKey): string {
  return JSON.stringify(keyBy(key, ['village']));
}
