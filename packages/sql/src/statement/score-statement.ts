import {
  COUNTED_CLASSES,
  COUNTED_INDICATORS,
  type CountedIndicator,
  type IndicatorId,
  type MeasureId,
} from '@balanting/core';
import type { Dialect } from '../dialect.js';
import { indented } from '../indented.js';
import { keyedSelect } from '../keyed.js';
import { MEASURE_COLUMNS, type Observations } from '../observation.js';
import { LMS_TABLES } from '../reference/lms-tables.js';
import { flagColumn, flagExpression, Z_COLUMNS, zExpression } from './z-expression.js';

/** What {@link scoreStatement} gives beside the scores. */
export interface ScoreStatementOptions {
  /** Columns of the table to keep, such as its key. */
  readonly keep?: readonly string[];
}

/**
 * The statement that scores: for every row the kept columns, `age_days`, `length_adjusted` (hundredths of a cm
 * after the 0.7 cm rule), the z-scores of the eight indicators of WHO 2006 in hundredths, their flags, and the
 * classes of Permenkes 2/2020 (`class_len`, `class_wei`, `class_wfl`: 1 for the lowest, 0 for none). Joins
 * the tables of `lmsTables`.
 *
 * @example
 * const observations = { table: ['survey'], columns: WHO_COLUMNS } as const;
 * scoreStatement(duckdb, observations).includes('class_len'); // => true
 */
export function scoreStatement(
  dialect: Dialect,
  observations: Observations,
  { keep = [] }: ScoreStatementOptions = {},
): string {
  const kept = Object.fromEntries(keep.map((name, k) => [`kept_${k}`, dialect.quoteName(name)]));
  const shown = keep.map((name, k) => `kept_${k} AS ${dialect.quoteName(name)}`);
  const flags = INDICATOR_IDS.map((id) => `${flagExpression(id)} AS ${flagColumn(id)}`);
  const columns = ['age_days', 'length_adjusted', 'left_inexact', ...Object.values(Z_COLUMNS)];
  return `SELECT ${[...shown, ...columns, ...flags, ...COUNTED_INDICATORS.map(classOf)].join(',\n  ')}
FROM (
${indented(scoredSelect(dialect, observations, kept), 2)}
) AS scored`;
}

/** The select of the eight z-scores, with what they and their groups rest on. */
export function scoredSelect(
  dialect: Dialect,
  observations: Observations,
  kept: Readonly<Record<string, string>>,
): string {
  const zs = INDICATOR_IDS.map((id) => `${zOf(dialect, id)} AS ${Z_COLUMNS[id]}`);
  return `SELECT ${[...Object.keys(kept), ...CARRIED, ...zs].join(',\n  ')}
FROM (
  SELECT *
  FROM (
${indented(measuredSelect(dialect, observations, kept), 4)}
  ) AS measured
  ${dialect.join} ${dialect.quoteName(LMS_TABLES.age)} USING (age_key)
) AS by_age
${dialect.join} ${dialect.quoteName(LMS_TABLES.length)} USING (length_key)${dialect.fence}`;
}

const INDICATOR_IDS = Object.keys(Z_COLUMNS) as readonly IndicatorId[];

const CARRIED = [
  'sex',
  'age_days',
  'length_adjusted',
  'counted',
  'counted_oedema',
  'outside_age',
  'left_inexact',
] as const;

const OTHERS = [
  'headCircumference',
  'armCircumference',
  'triceps',
  'subscapular',
] as const satisfies readonly MeasureId[];

/** Measurements as doubles: kg, cm and mm, and BMI. */
function measuredSelect(
  dialect: Dialect,
  observations: Observations,
  kept: Readonly<Record<string, string>>,
): string {
  const double = (column: string) => dialect.cast(column, 'double');
  const kg = `${double('weight_counted')} / 1000`;
  const metres = `(${double('length_adjusted')} / 100 / 100)`;
  const known = 'weight_counted > 0 AND length_adjusted > 0';
  const columns = [
    ...Object.keys(kept),
    ...[...CARRIED, 'age_key', 'length_key'],
    `${double('length_adjusted')} / 100 AS y_length`,
    `${kg} AS y_weight`,
    `CASE WHEN ${known} THEN ${kg} / (${metres} * ${metres}) ELSE ${double('-1')} END AS y_bmi`,
    ...OTHERS.map((id) => `${double(MEASURE_COLUMNS[id])} / 100 AS y_${id}`),
  ];
  return `SELECT ${columns.join(',\n  ')}
FROM (
${indented(keyedSelect(dialect, observations, { kept, measures: OTHERS }), 2)}
) AS keyed`;
}

/** The measurement behind an indicator, and the condition under which it has a row. */
const MEASURED_BY: Readonly<Record<IndicatorId, { readonly y: string; readonly when: string }>> = {
  heightForAge: { y: 'y_length', when: 'age_key >= 0' },
  weightForAge: { y: 'y_weight', when: 'age_key >= 0' },
  weightForHeight: { y: 'y_weight', when: 'length_key >= 0' },
  bmiForAge: { y: 'y_bmi', when: 'age_key >= 0' },
  headCircumferenceForAge: { y: 'y_headCircumference', when: 'age_key >= 0' },
  armCircumferenceForAge: { y: 'y_armCircumference', when: 'age_key >= 0 AND age_days >= 91' },
  tricepsForAge: { y: 'y_triceps', when: 'age_key >= 0 AND age_days >= 91' },
  subscapularForAge: { y: 'y_subscapular', when: 'age_key >= 0 AND age_days >= 91' },
};

function zOf(dialect: Dialect, id: IndicatorId): string {
  const { y, when } = MEASURED_BY[id];
  return zExpression(dialect, id, y, when);
}

/** Children with oedema stand in the lowest class of both indicators of weight. */
function classOf(id: CountedIndicator): string {
  const z = Z_COLUMNS[id];
  const edges = COUNTED_CLASSES[id].flatMap(({ upTo, included }, k) =>
    upTo === undefined ? [] : [`WHEN ${z} < ${included ? upTo + 1 : upTo} THEN ${k + 1}`],
  );
  const oedema = id === 'heightForAge' ? '' : 'WHEN counted_oedema = 1 THEN 1 ';
  const flagged = flagExpression(id);
  return `CASE ${oedema}WHEN ${z} IS NULL OR ${flagged} = 1 THEN 0 ${edges.join(' ')} ELSE ${edges.length + 1} END AS class_${flagColumn(id).slice(1)}`;
}
