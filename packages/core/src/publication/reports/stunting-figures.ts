import { isFew } from '../../prevalence/shown-share.js';
import type { Bilingual } from '../../result/bilingual.js';
import type { AreaData, DataKind, PeriodData, ReportData } from '../report-data.js';

/** What the reports of the programme need to know of stunting in a district. */
export interface StuntingFigures {
  readonly district: string;
  readonly dataKind: DataKind;
  /** From old to new. */
  readonly periods: readonly PeriodFigures[];
  /** At the last period and the one before. */
  readonly kecamatan: readonly AreaFigures[];
  readonly targets: ReportData['targets'];
}

/** The district in one period. */
export interface PeriodFigures {
  readonly id: string;
  readonly label: Bilingual;
  /** Children whose height gives a score. */
  readonly n: number;
  /** Stunted children, the severely stunted among them. */
  readonly cases: number;
  readonly severe: number;
  /** Null for fewer than ten children. */
  readonly share: number | null;
}

/** An area at two periods; null where not known, `now` also for fewer than ten children. */
export interface AreaFigures {
  readonly name: string;
  readonly before: number | null;
  readonly now: number | null;
}

/**
 * The figures of stunting in the report of a district.
 *
 * @example
 * const counts = emptyCounts({ by: ['village', 'month'] });
 * const kept = { sources: [], rejected: [], warnings: [], provenance: {} };
 * const report = buildReport({ date: '2022-10-01', periods: [], counts, ...kept });
 * stuntingFigures(report).periods; // => []
 */
export function stuntingFigures({
  districtName,
  dataKind,
  periods,
  kecamatan,
  targets,
}: ReportData): StuntingFigures {
  return {
    district: districtName,
    dataKind,
    periods: periods.map(periodFigures),
    kecamatan: kecamatan.map(areaFigures),
    targets,
  };
}

function periodFigures({ id, label, district }: PeriodData): PeriodFigures {
  const { n, cases, share } = district.outcomes.stunting;
  const severe = district.outcomes.severeStunting.cases;
  return { id, label, n, cases, severe, share: isFew(n) ? null : share };
}

function areaFigures({ name, series, outcomes }: AreaData): AreaFigures {
  const { n, share } = outcomes.stunting;
  return { name, before: series.at(-2) ?? null, now: isFew(n) ? null : share };
}
