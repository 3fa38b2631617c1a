import type { AreaData, PeriodData, ProblemData, ReportData } from '@balanting/core';
import { AREA_HEADINGS, areaCells } from './tables/area-columns.js';
import { type CsvCell, csvText } from './tables/csv-text.js';

/** One table of a report as a CSV file. */
export interface ReportTable {
  /** File name: `kecamatan.csv`. */
  readonly name: string;
  readonly csv: string;
}

/**
 * The figures of a report as four CSV files for further work: `periods.csv`, `kecamatan.csv`,
 * `villages.csv` and `problems.csv`, with English headings and UTF-8 text. Shares and changes are
 * proportions with all their digits (0.1491, not 14.91 %), whatever the number of children.
 *
 * @example
 * renderTables(report).map((table) => table.name);
 * // => ['periods.csv', 'kecamatan.csv', 'villages.csv', 'problems.csv']
 */
export function renderTables(report: ReportData): readonly ReportTable[] {
  return [
    table('periods.csv', ['period', 'label_id', 'label_en', ...AREA_HEADINGS], periodRows(report)),
    table(
      'kecamatan.csv',
      ['code', 'name', ...AREA_HEADINGS, ...seriesHeadings(report), ...REMEASURE],
      report.kecamatan.map((area) => [area.code, area.name, ...restOf(area, report)]),
    ),
    table(
      'villages.csv',
      ['code', 'name', 'kecamatan', ...AREA_HEADINGS, ...seriesHeadings(report), ...REMEASURE],
      report.villages.map((area) => [
        area.code,
        area.name,
        area.kecamatan ?? null,
        ...restOf(area, report),
      ]),
    ),
    table('problems.csv', PROBLEM_HEADINGS, [
      ...report.rejected.map((problem) => problemRow('rejected', problem)),
      ...report.warnings.map((problem) => problemRow('warning', problem)),
    ]),
  ];
}

const REMEASURE = ['remeasure_id', 'remeasure_en'] as const;

const PROBLEM_HEADINGS = ['kind', 'code', 'count', 'text_id', 'text_en', 'examples'] as const;

function table(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): ReportTable {
  return { name, csv: csvText([headings, ...rows]) };
}

function periodRows(report: ReportData): readonly (readonly CsvCell[])[] {
  return report.periods.map(({ id, label, district }) => [
    id,
    label.id,
    label.en,
    ...areaCells(district),
  ]);
}

function seriesHeadings({ periods }: ReportData): string[] {
  return periods.map(({ id }: PeriodData) => `stunting_share_${id.replace(/\W/g, '_')}`);
}

function restOf(area: AreaData, report: ReportData): readonly CsvCell[] {
  return [
    ...areaCells(area),
    ...report.periods.map((_, i) => area.series[i] ?? null),
    area.remeasure.map((reason) => reason.id).join('; '),
    area.remeasure.map((reason) => reason.en).join('; '),
  ];
}

function problemRow(kind: string, problem: ProblemData): readonly CsvCell[] {
  const examples = problem.examples.map(({ file, row }) => `${file}:${row}`).join('; ');
  return [kind, problem.code, problem.count, problem.text.id, problem.text.en, examples];
}
