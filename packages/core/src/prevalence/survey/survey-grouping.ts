import { monthsOfRow } from '../../growth/score-row.js';
import type { DictionaryColumn, MeasurementTable } from '../../record/record-table.js';
import type { Bilingual } from '../../result/bilingual.js';
import { AGE_GROUPS, ageGroupCode } from '../age-group.js';
import { NO_LABEL } from './label-column.js';
import { codesBy } from './rows.js';

/** A way to part the children of a survey, such as by sex. */
export interface SurveyGrouping {
  readonly id: string;
  readonly title: Bilingual;
  /** The groups in the order of the table; a group without children stays. */
  readonly labels: readonly Bilingual[];
  /** For each row the place of its group, -1 where it is in none. */
  readonly codes: Int32Array;
}

/** All children of the frame. */
export function everyone(rows: number): SurveyGrouping {
  const title = { id: 'Semua', en: 'All' };
  return { id: 'all', title, labels: [title], codes: new Int32Array(rows) };
}

/**
 * A grouping by a column of the survey's own. Without `order` the labels are sorted, numbers by value.
 *
 * @example
 * const team = { codes: Int32Array.of(0, 1, -1), values: ['Tim 2', 'Tim 1'] };
 * groupingBy({ id: 'team', title: { id: 'Tim', en: 'Team' } }, team).labels[0]?.en; // => 'Tim 1'
 */
export function groupingBy(
  { id, title }: Pick<SurveyGrouping, 'id' | 'title'>,
  { codes, values }: DictionaryColumn<string>,
  order?: readonly string[],
): SurveyGrouping {
  const labels = order ?? [...values].sort(byNumberThenText);
  const place = values.map((value) => labels.indexOf(value));
  return {
    id,
    title,
    labels: labels.map((label) => ({ id: label, en: label })),
    codes: codes.map((code) => (code < 0 ? NO_LABEL : (place[code] as number))),
  };
}

/** The groups of two groupings at once, `first × second`, labelled "first.second" as WHO does. */
export function crossed(
  named: Pick<SurveyGrouping, 'id' | 'title'>,
  first: SurveyGrouping,
  second: SurveyGrouping,
): SurveyGrouping {
  const both = (a: Bilingual, b: Bilingual) => ({ id: `${a.id}, ${b.id}`, en: `${a.en}.${b.en}` });
  return {
    ...named,
    labels: second.labels.flatMap((b) => first.labels.map((a) => both(a, b))),
    codes: first.codes.map((code, row) => {
      const other = second.codes[row] as number;
      return code < 0 || other < 0 ? NO_LABEL : other * first.labels.length + code;
    }),
  };
}

/** Female first, as in WHO's tables. */
export function bySex({ sex }: Pick<MeasurementTable, 'sex'>): SurveyGrouping {
  return {
    id: 'sex',
    title: { id: 'Jenis kelamin', en: 'Sex' },
    labels: [
      { id: 'Perempuan', en: 'Female' },
      { id: 'Laki-laki', en: 'Male' },
    ],
    codes: codesBy(sex.length, (row) => (sex[row] === 0 ? NO_LABEL : 2 - (sex[row] as number))),
  };
}

/** By the six age groups of children below five, on unrounded months. Source: {@link AGE_GROUPS}. */
export function byAgeGroup(table: MeasurementTable): SurveyGrouping {
  return {
    id: 'ageGroup',
    title: { id: 'Kelompok umur', en: 'Age group' },
    labels: AGE_GROUPS.map(({ from, below }) => monthLabel(from, below - 1)),
    codes: codesByMonth(table, (months) => ageGroupCode(months) - 1),
  };
}

/** A label such as `06-11 mo`. */
export function monthLabel(from: number, to: number): Bilingual {
  const range = [from, to].map((month) => String(month).padStart(2, '0')).join('-');
  return { id: `${range} bln`, en: `${range} mo` };
}

/** For each row the code of its age in unrounded months. */
export function codesByMonth(
  table: MeasurementTable,
  codeOf: (months: number) => number,
): Int32Array {
  return codesBy(table.length, (row) => codeOf(monthsOfRow(table, row)));
}

function byNumberThenText(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (!Number.isNaN(difference)) return difference;
  return a < b ? -1 : Number(a > b);
}
