import type { IndicatorId } from '../../growth/indicator.js';
import { monthsOfRow } from '../../growth/score-row.js';
import type { MeasurementTable } from '../../record/record-table.js';
import { LAST_DAY_COUNTED } from '../age-group.js';
import { schoolGroupings } from './school-grouping.js';
import { byAgeGroup, bySex, crossed, everyone, type SurveyGrouping } from './survey-grouping.js';

/** Whom a survey is about, and what its table shows of them. */
export interface SurveyPopulation {
  readonly id: 'under-five' | 'school-age';
  /** The indicators of the table in WHO's order. */
  readonly indicators: readonly IndicatorId[];
  /** Whether the table shows children who are stunted and wasted, and stunted and overweight. */
  readonly isCombined: boolean;
  /** Whether a row is in the frame of the estimates. */
  readonly inFrame: (table: MeasurementTable, row: number) => boolean;
  /** Whether oedema counts for the cut-offs of an indicator at an age. */
  readonly oedemaCounts: (table: MeasurementTable, indicator: IndicatorId, row: number) => boolean;
  /** The groupings that every table has. */
  readonly groupings: (table: MeasurementTable) => readonly SurveyGrouping[];
  /** Indicators that a grouping does not show: weight-for-age ends at ten years. */
  readonly blank: (groupingId: string) => readonly IndicatorId[];
  readonly source: string;
}

/**
 * Children below five years: ages that round to 1826 days or less, or are not known.
 *
 * @example
 * UNDER_FIVE.indicators.length; // => 4
 */
export const UNDER_FIVE: SurveyPopulation = {
  id: 'under-five',
  indicators: ['heightForAge', 'weightForAge', 'bmiForAge', 'weightForHeight'],
  isCombined: true,
  // MISSING lies below every age.
  inFrame: ({ ageDays }, row) => (ageDays[row] as number) <= LAST_DAY_COUNTED,
  oedemaCounts: () => true,
  groupings: (table) => {
    const [age, sex] = [byAgeGroup(table), bySex(table)];
    const title = { id: 'Umur + jenis kelamin', en: 'Age + sex' };
    return [everyone(table.length), age, sex, crossed({ id: 'ageSex', title }, age, sex)];
  },
  blank: () => [],
  source: 'WHO R package anthro 1.1.0, anthro_prevalence',
};

const FIRST_MONTH = 60;
const LAST_MONTH = 228;
const LAST_MONTH_OF_WEIGHT = 120;

/**
 * Children of 60 to 228 months. Weight-for-age ends at 120 months and is not shown for all ages at once.
 *
 * @example
 * SCHOOL_AGE.blank('sex'); // => ['weightForAge']
 */
export const SCHOOL_AGE: SurveyPopulation = {
  id: 'school-age',
  indicators: ['heightForAge', 'weightForAge', 'bmiForAge'],
  isCombined: false,
  inFrame: (table, row) => {
    const months = monthsOfRow(table, row);
    return months >= FIRST_MONTH && months <= LAST_MONTH;
  },
  oedemaCounts: (table, indicator, row) =>
    indicator !== 'weightForAge' || monthsOfRow(table, row) <= LAST_MONTH_OF_WEIGHT,
  groupings: schoolGroupings,
  blank: (grouping) => (grouping === 'all' || grouping === 'sex' ? ['weightForAge'] : []),
  source: 'WHO R package anthroplus 1.0.0, anthroplus_prevalence',
};
