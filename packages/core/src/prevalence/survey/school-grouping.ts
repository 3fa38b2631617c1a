import type { MeasurementTable } from '../../record/record-table.js';
import { NO_LABEL } from './label-column.js';
import {
  bySex,
  codesByMonth,
  crossed,
  everyone,
  monthLabel,
  type SurveyGrouping,
} from './survey-grouping.js';

/** First ages in months: years of age, with 228 months alone; then five-year groups. */
const YEARS = Array.from({ length: 15 }, (_, k) => 60 + 12 * k);
const FIVE_YEARS = [60, 120, 180];
const LAST_MONTH = 228;

/**
 * The groupings of WHO's table for 5 to 19 years: all, sex, years of age, five-year groups, and these by
 * sex.
 *
 * Source: WHO R package anthroplus 1.0.0, anthroplus_prevalence.
 */
export function schoolGroupings(table: MeasurementTable): readonly SurveyGrouping[] {
  const sex = bySex(table);
  const years = byMonths(table, 'ageGroup1', { id: 'Kelompok umur 1', en: 'Age Group 1' }, YEARS);
  const groups = byMonths(
    table,
    'ageGroup2',
    { id: 'Kelompok umur 2', en: 'Age Group 2' },
    FIVE_YEARS,
  );
  const title = { id: 'Umur + jenis kelamin', en: 'Age + Sex' };
  return [
    everyone(table.length),
    sex,
    years,
    groups,
    crossed({ id: 'ageSex', title }, sex, groups),
  ];
}

function byMonths(
  table: MeasurementTable,
  id: string,
  title: SurveyGrouping['title'],
  starts: readonly number[],
): SurveyGrouping {
  return {
    id,
    title,
    labels: starts.map((from, k) => monthLabel(from, lastMonth(starts, k))),
    codes: codesByMonth(table, (months) => {
      if (!(months >= (starts[0] as number) && months <= LAST_MONTH)) return NO_LABEL;
      return starts.filter((from) => months >= from).length - 1;
    }),
  };
}

function lastMonth(starts: readonly number[], k: number): number {
  const next = starts[k + 1];
  return next === undefined ? LAST_MONTH : next - 1;
}
