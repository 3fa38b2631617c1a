import { AGE_GROUPS, DAYS_PER_MONTH, type Dimension } from '@balanting/core';
import { type ColumnMap, measuredOnOf } from '../column-map.js';
import type { Dialect } from '../dialect.js';

/** Expressions by the name of the column that they become. */
export type NamedExpressions = Readonly<Record<string, string>>;

/** Months, `2022-08`, that count as another one: a thin month belongs to a fuller one. */
export type PeriodOfMonth = ReadonlyMap<string, string>;

/** What rows are grouped by. */
export interface GroupColumns {
  /** Over the columns of the table itself: places, and the month as 202209, 0 where it is not known. */
  readonly kept: NamedExpressions;
  /** Over sex and age: `sex_code` and `age_group`, 0 where not known. */
  readonly derived: NamedExpressions;
}

/** The columns of the groups that dimensions ask for. What has no column is left out: it parts no rows. */
export function groupColumns(
  dialect: Dialect,
  columns: ColumnMap,
  { by, periods }: { readonly by: readonly Dimension[]; readonly periods?: PeriodOfMonth },
): GroupColumns {
  const places = placesNamed(by).flatMap((part) => {
    const column = columns[part];
    return column === undefined ? [] : [[part, textOf(dialect, column)]];
  });
  const isByMonth = by.includes('month') && measuredOnOf(columns) !== undefined;
  const month = isByMonth ? [['month', periodOf(dialect, columns, periods)]] : [];
  const sex = by.includes('sex') ? [['sex_code', 'sex']] : [];
  const age = by.includes('ageGroup') ? [['age_group', ageGroup('months' in columns.age)]] : [];
  return {
    kept: Object.fromEntries([...places, ...month]),
    derived: Object.fromEntries([...sex, ...age]),
  };
}

/** The expressions as a select names them. */
export function namedColumns(expressions: NamedExpressions): readonly string[] {
  return Object.entries(expressions).map(([name, expression]) => `${expression} AS ${name}`);
}

/** A village also names its kecamatan and district, since names repeat. */
function placesNamed(by: readonly Dimension[]): readonly ('district' | 'kecamatan' | 'village')[] {
  if (by.includes('village')) return ['district', 'kecamatan', 'village'];
  if (by.includes('kecamatan')) return ['district', 'kecamatan'];
  return by.includes('district') ? ['district'] : [];
}

function textOf(dialect: Dialect, column: string): string {
  return `coalesce(${dialect.cast(dialect.quoteName(column), 'text')}, '')`;
}

function monthOf(dialect: Dialect, column: string): string {
  return `coalesce(${dialect.monthNumber(dialect.quoteName(column))}, 0)`;
}

/**
 * The period of a row as an integer: its month of measuring, 202209, or the month that this one belongs to; 0
 * where it is not known.
 */
export function periodOf(
  dialect: Dialect,
  columns: ColumnMap,
  periods: PeriodOfMonth = new Map(),
): string {
  const measuredOn = measuredOnOf(columns);
  if (measuredOn === undefined) return '0';
  const month = monthOf(dialect, measuredOn);
  const moved = [...periods].map(([from, to]) => `WHEN ${numberOf(from)} THEN ${numberOf(to)}`);
  return moved.length === 0 ? month : `CASE ${month} ${moved.join(' ')} ELSE ${month} END`;
}

function numberOf(month: string): number {
  const number = /^\d{4}-\d{2}$/.test(month) ? Number(month.replace('-', '')) : Number.NaN;
  if (Number.isNaN(number)) throw new RangeError(`"${month}" is no month such as 2022-09.`);
  return number;
}

/** The place in `AGE_GROUPS`, from 1; 0 where the age is in none. */
function ageGroup(isInMonths: boolean): string {
  const branches = AGE_GROUPS.map(({ from, below }, k) => {
    const [age, first, end] = isInMonths
      ? ['age_months', from, below]
      : ['age_days', Math.ceil(from * DAYS_PER_MONTH), Math.ceil(below * DAYS_PER_MONTH)];
    return `WHEN ${age} >= ${first} AND ${age} < ${end} THEN ${k + 1}`;
  });
  return `CASE ${branches.join(' ')} ELSE 0 END`;
}
