import {
  type AreaData,
  type EstimateData,
  isFew,
  type PeriodData,
  type ReportData,
  type TargetData,
} from '@balanting/core';
import { isStill } from '../print/figures.js';

/** What the first page of a report says, picked out of its data. */
export interface Headlines {
  readonly period: PeriodData;
  readonly previous: PeriodData | null;
  readonly stunting: EstimateData;
  /** Change of the district since `previous`; null without one, or where a share is not printed. */
  readonly change: number | null;
  /** The target of the year of the period, else the next one, else the last one. */
  readonly target: TargetData | null;
  /** Targets of later years that are reached already. */
  readonly early: readonly TargetData[];
  /** Kecamatan with enough children for a percentage, highest prevalence first. */
  readonly ranked: readonly AreaData[];
  /** Ranked kecamatan above the district. */
  readonly above: readonly AreaData[];
  /** Ranked kecamatan whose prevalence fell, the largest fall first. */
  readonly fallen: readonly AreaData[];
  /** Ranked kecamatan whose prevalence rose, the largest rise first. */
  readonly risen: readonly AreaData[];
  readonly unchanged: readonly AreaData[];
  /** Kecamatan and villages to measure again. */
  readonly remeasure: readonly AreaData[];
  readonly rows: { readonly read: number; readonly accepted: number; readonly rejected: number };
}

const NONE: EstimateData = { cases: 0, n: 0, share: null, interval: null, severity: null };

/** The headlines of a report. A report without any period stands as a period without children. */
export function headlinesOf(report: ReportData): Headlines {
  const period = report.periods.at(-1) ?? noPeriod(report.districtName);
  const previous = report.periods.at(-2) ?? null;
  const stunting = period.district.outcomes.stunting;
  const ranked = rankedByStunting(report.kecamatan);
  const moved = ranked.filter((area) => area.change !== null && previous !== null);
  const target = targetFor(report.targets?.points ?? [], period.id);
  return {
    period,
    previous,
    stunting,
    change: changeToPrint(period.district, previous),
    target,
    early: (report.targets?.points ?? []).filter((point) => point.early && point !== target),
    ranked,
    above: ranked.filter((area) => shareOf(area) > (stunting.share ?? Number.POSITIVE_INFINITY)),
    fallen: byChange(moved.filter((area) => directionOf(area) < 0)),
    risen: byChange(moved.filter((area) => directionOf(area) > 0)).reverse(),
    unchanged: moved.filter((area) => directionOf(area) === 0),
    remeasure: [...report.kecamatan, ...report.villages].filter(
      (area) => area.remeasure.length > 0,
    ),
    rows: {
      read: sum(report.sources.map((source) => source.rows)),
      accepted: sum(report.sources.map((source) => source.accepted)),
      rejected: sum(report.sources.map((source) => source.rejected)),
    },
  };
}

/** Whether an estimate has enough children to be printed as a percentage. */
export function isPrintable(
  estimate: EstimateData,
): estimate is EstimateData & { readonly share: number } {
  return estimate.share !== null && !isFew(estimate.n);
}

/** Areas with enough children for a percentage, highest prevalence of stunting first. */
export function rankedByStunting(areas: readonly AreaData[]): readonly AreaData[] {
  return areas
    .filter((area) => isPrintable(area.outcomes.stunting))
    .sort((a, b) => shareOf(b) - shareOf(a));
}

/** Change of the stunting of an area where both its ends are printed; null else. */
export function changeToPrint(area: AreaData, previous: PeriodData | null): number | null {
  return previous !== null && isPrintable(area.outcomes.stunting) ? area.change : null;
}

/** The sum of numbers, 0 where there are none. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function targetFor(points: readonly TargetData[], periodId: string): TargetData | null {
  const year = Number(periodId.slice(0, 4));
  const inOrder = [...points].sort((a, b) => a.year - b.year);
  return inOrder.find((point) => point.year >= year) ?? inOrder.at(-1) ?? null;
}

function shareOf(area: AreaData): number {
  return area.outcomes.stunting.share ?? 0;
}

function directionOf({ change }: AreaData): number {
  return change === null || isStill(change) ? 0 : Math.sign(change);
}

function byChange(areas: readonly AreaData[]): AreaData[] {
  return [...areas].sort((a, b) => (a.change ?? 0) - (b.change ?? 0));
}

function noPeriod(name: string): PeriodData {
  const outcomes = {
    stunting: NONE,
    severeStunting: NONE,
    underweight: NONE,
    severeUnderweight: NONE,
    wasting: NONE,
    severeWasting: NONE,
    overweight: NONE,
  };
  const district = {
    code: null,
    name,
    measured: 0,
    outcomes,
    change: null,
    series: [],
    remeasure: [],
  };
  return { id: '', label: { id: 'tanpa periode', en: 'no period' }, district };
}
