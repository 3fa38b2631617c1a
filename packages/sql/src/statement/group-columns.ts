import { AGE_GROUPS, type Dimension } from '@balanting/core';
import type { ColumnMap } from '../column-map.js';
import type { Dialect } from '../dialect.js';

/** Expressions by the name of the column that they become. */
export type NamedExpressions = Readonly<Record<string, string>>;

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
  by: readonly Dimension[],
): GroupColumns {
  const places = placesNamed(by).flatMap((part) => {
    const column = columns[part];
    return column === undefined ? [] : [[part, textOf(dialect, column)]];
  });
  const measuredOn = columns.measuredOn ?? datedBy(columns);
  const isByMonth = by.includes('month') && measuredOn !== undefined;
  const month = isByMonth ? [['month', monthOf(dialect, measuredOn)]] : [];
  const sex = by.includes('sex') ? [['sex_code', 'sex']] : [];
  const age = by.includes('ageGroup') ? [['age_group', ageGroup()]] : [];
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

function datedBy({ age }: ColumnMap): string | undefined {
  return 'days' in age ? undefined : age.measuredOn;
}

/** The place in `AGE_GROUPS`, from 1; 0 where the age is in none. */
function ageGroup(): string {
  const branches = AGE_GROUPS.map(({ from, below }, k) => {
    const first = Math.ceil(from * 30.4375);
    return `WHEN age_days >= ${first} AND age_days < ${Math.ceil(below * 30.4375)} THEN ${k + 1}`;
  });
  return `CASE ${branches.join(' ')} ELSE 0 END`;
}
