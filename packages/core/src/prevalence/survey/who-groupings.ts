import type { DictionaryColumn } from '../../record/record-table.js';
import type { Bilingual } from '../../result/bilingual.js';
import { NO_LABEL } from './label-column.js';
import { groupingBy, type SurveyGrouping } from './survey-grouping.js';

/** A column of WHO Anthro's survey files by which its tables group children. */
export interface WhoGrouping {
  /** Header of the column. */
  readonly column: string;
  readonly title: Bilingual;
}

/**
 * The grouping columns of WHO Anthro's survey files, in the order of its tables.
 *
 * Source: WHO R package anthro 1.1.0, anthro_prevalence.
 *
 * @example
 * WHO_GROUPINGS.map(({ column }) => column);
 * // => ['typeres', 'gregion', 'wealthq', 'mothered', 'othergr']
 */
export const WHO_GROUPINGS: readonly WhoGrouping[] = [
  { column: 'typeres', title: { id: 'Tempat tinggal', en: 'Area' } },
  { column: 'gregion', title: { id: 'Wilayah', en: 'Geographical region' } },
  { column: 'wealthq', title: { id: 'Kuintil kekayaan', en: 'Wealth quintile' } },
  { column: 'mothered', title: { id: 'Pendidikan ibu', en: 'Maternal education' } },
  { column: 'othergr', title: { id: 'Kelompok lain', en: 'Other grouping' } },
];

const QUINTILES: readonly Bilingual[] = [
  { id: 'Q1: Termiskin', en: 'Q1: Poorest' },
  { id: 'Q2', en: 'Q2' },
  { id: 'Q3', en: 'Q3' },
  { id: 'Q4', en: 'Q4' },
  { id: 'Q5: Terkaya', en: 'Q5: Richest' },
];

/**
 * The grouping of such a column. Wealth quintiles are 1 to 5 or Q1 to Q5, always all five; any other
 * word there is in no group.
 *
 * @example
 * const wealth = { codes: Int32Array.of(0, 1, 2), values: ['1', 'Q5', '7'] };
 * [...whoGrouping('wealthq', wealth).codes]; // => [0, 4, -1]
 */
export function whoGrouping(column: string, labels: DictionaryColumn<string>): SurveyGrouping {
  const found = WHO_GROUPINGS.find((grouping) => grouping.column === column);
  if (found === undefined) throw new RangeError(`"${column}" is no grouping column of WHO Anthro.`);
  const named = { id: column, title: found.title };
  if (column !== 'wealthq') return groupingBy(named, labels);
  const places = labels.values.map((value) => Number(/^Q?([1-5])$/.exec(value)?.[1] ?? 0) - 1);
  const codes = labels.codes.map((code) => (code < 0 ? NO_LABEL : (places[code] ?? NO_LABEL)));
  return { ...named, labels: QUINTILES, codes };
}
