import type { Dialect } from '../dialect.js';
import { indented } from '../indented.js';
import { type Observations, observationSelect } from '../observation.js';
import { LMS_TABLES, SCHOOL_DAYS, SCHOOL_INDICATORS } from '../reference/lms-tables.js';
import { NO_PLACE } from '../reference/places.js';
import type { ScoreStatementOptions } from './score-statement.js';
import { flagColumn, flagExpression, Z_COLUMNS, zExpression } from './z-expression.js';

/**
 * The statement that scores children of 5 to 19 years under WHO 2007: for every row the kept columns,
 * `age_days`, the z-scores of height, weight (to 10 years) and BMI in hundredths, and their flags. Heights are
 * standing as measured: no 0.7 cm rule. Joins the table of `schoolTable`.
 *
 * @example
 * const observations = { table: ['survey'], columns: WHO_COLUMNS } as const;
 * schoolStatement(duckdb, observations).startsWith('SELECT age_days'); // => true
 */
export function schoolStatement(
  dialect: Dialect,
  observations: Observations,
  { keep = [] }: ScoreStatementOptions = {},
): string {
  const kept = Object.fromEntries(keep.map((name, k) => [`kept_${k}`, dialect.quoteName(name)]));
  const names = Object.keys(kept);
  const shown = keep.map((name, k) => `kept_${k} AS ${dialect.quoteName(name)}`);
  const zs = SCHOOL_INDICATORS.map((id) => {
    const { y, when } = MEASURED_BY[id];
    return `${zExpression(dialect, id, y, when)} AS ${Z_COLUMNS[id]}`;
  });
  const flags = SCHOOL_INDICATORS.map((id) => `${flagExpression(id)} AS ${flagColumn(id)}`);
  const columns = SCHOOL_INDICATORS.map((id) => Z_COLUMNS[id]);
  return `SELECT ${[...shown, 'age_days', 'inexact AS left_inexact', ...columns, ...flags].join(',\n  ')}
FROM (
  SELECT ${[...names, 'age_days', 'inexact', ...zs].join(',\n    ')}
  FROM (
${indented(measuredSelect(dialect, observations, kept), 4)}
  ) AS measured
  ${dialect.join} ${dialect.quoteName(LMS_TABLES.school)} USING (school_key)${dialect.fence}
) AS scored`;
}

const MEASURED_BY = {
  heightForAge: { y: 'y_length', when: 'school_key >= 0' },
  weightForAge: {
    y: 'y_weight',
    when: `school_key >= 0 AND age_days <= ${SCHOOL_DAYS.lastWeight}`,
  },
  bmiForAge: { y: 'y_bmi', when: 'school_key >= 0' },
} as const;

function measuredSelect(
  dialect: Dialect,
  observations: Observations,
  kept: Readonly<Record<string, string>>,
): string {
  const double = (column: string) => dialect.cast(column, 'double');
  const { first, last } = SCHOOL_DAYS;
  const kg = `${double('weight_g')} / 1000`;
  const metres = `(${double('length_mm100')} / 100 / 100)`;
  const inner = observationSelect(dialect, observations, ['weight', 'lengthHeight'], kept);
  const key = `CASE WHEN inexact = 0 AND sex > 0 AND age_days >= ${first} AND age_days <= ${last}
    THEN (sex - 1) * ${last - first + 1} + age_days - ${first} ELSE ${NO_PLACE} END`;
  const columns = [
    ...Object.keys(kept),
    'age_days',
    'inexact',
    `${dialect.cast(key, 'integer')} AS school_key`,
    `${double('length_mm100')} / 100 AS y_length`,
    `CASE WHEN oedema = 1 THEN ${double('-1')} ELSE ${kg} END AS y_weight`,
    `CASE WHEN oedema = 0 AND weight_g > 0 AND length_mm100 > 0 THEN ${kg} / (${metres} * ${metres})
    ELSE ${double('-1')} END AS y_bmi`,
  ];
  return `SELECT ${columns.join(',\n  ')}
FROM (
${indented(inner, 2)}
) AS observed`;
}
