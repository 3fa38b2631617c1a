import type { Dimension, IndicatorId } from '@balanting/core';
import { INDICATORS } from '@balanting/core';
import type { Dialect } from '../dialect.js';
import { indented } from '../indented.js';
import type { Observations } from '../observation.js';
import { groupColumns, namedColumns } from './group-columns.js';
import { scoredSelect } from './score-statement.js';
import { Z_COLUMNS } from './z-expression.js';

/** What {@link surveyStatement} sums, and by what. */
export interface SurveyStatementOptions {
  readonly indicator: IndicatorId;
  readonly by: readonly Dimension[];
  /** Columns that tell how the children were chosen; absent parts were not used. */
  readonly design: {
    readonly cluster?: string;
    readonly strata?: string;
    /** Not known counts as 0. */
    readonly weight?: string;
  };
}

/** First category of a z, in hundredths: below -3, -2 and -1, up to 1, and above 1, 2 and 3. */
const LOWER_EDGES = [-300, -200, -100, 101, 201, 301] as const;

/** Categories of {@link surveyStatement}: oedema, and seven of z. */
export const SURVEY_CATEGORIES = LOWER_EDGES.length + 2;

/**
 * The statement of the sums that survey means, shares and their variances are made of: one row for each stratum,
 * cluster (PSU) and group, and all of them add up. With the weight w and the z x in hundredths:
 * `n_rows`, `n_measured`, `n_known`, `n_valued`; `w_k` and `ww_k`, sums of w and w² by category k (0 oedema, which
 * is a case without a value; then z below -3, -2, -1, up to 1, 2, 3 and above); `wx`, `wxx`, `wwx` and `wwxx`.
 * A flagged z is not known. Joins the tables of `lmsTables`.
 *
 * Source: WHO R package anthro 1.1.0 (anthro_prevalence), for cut-offs, oedema and flags.
 *
 * @example
 * const observations = { table: ['survey'], columns: WHO_COLUMNS } as const;
 * const options = { indicator: 'heightForAge', by: [], design: {} } as const;
 * surveyStatement(duckdb, observations, options).includes('wwxx'); // => true
 */
export function surveyStatement(
  dialect: Dialect,
  observations: Observations,
  { indicator, by, design }: SurveyStatementOptions,
): string {
  const groups = groupColumns(dialect, observations.columns, { by });
  const kept = { ...groups.kept, ...designColumns(dialect, design) };
  const names = ['stratum', 'cluster', ...Object.keys(groups.kept), ...Object.keys(groups.derived)];
  const carried = [...Object.keys(kept), ...namedColumns(groups.derived), 'counted'];
  const category = `${categoryOf(indicator)} AS category`;
  const x = `coalesce(${Z_COLUMNS[indicator]}, 0) AS x`;
  return `SELECT ${[...names, ...sums(dialect)].join(',\n  ')}
FROM (
  SELECT ${[...carried, category, x].join(',\n    ')}
  FROM (
${indented(scoredSelect(dialect, observations, kept), 4)}
  ) AS scored
) AS parted
GROUP BY ${names.join(', ')}`;
}

function designColumns(
  dialect: Dialect,
  { cluster, strata, weight }: SurveyStatementOptions['design'],
): Readonly<Record<string, string>> {
  const text = (column: string | undefined) =>
    column === undefined
      ? "''"
      : `coalesce(${dialect.cast(dialect.quoteName(column), 'text')}, '')`;
  const w =
    weight === undefined
      ? '1'
      : `coalesce(${dialect.cast(dialect.quoteName(weight), 'double')}, 0)`;
  return { stratum: text(strata), cluster: text(cluster), w };
}

const NO_CATEGORY = -1;

function categoryOf(id: IndicatorId): string {
  const z = Z_COLUMNS[id];
  const { from, to } = INDICATORS[id].plausible;
  const oedema = INDICATORS[id].oedema === 'removes' ? 'WHEN counted_oedema = 1 THEN 0 ' : '';
  const edges = LOWER_EDGES.map((edge, k) => `WHEN ${z} < ${edge} THEN ${k + 1}`);
  return `CASE ${oedema}WHEN ${z} IS NULL OR ${z} < ${from} OR ${z} > ${to} THEN ${NO_CATEGORY}
      ${edges.join(' ')} ELSE ${SURVEY_CATEGORIES - 1} END`;
}

function sums(dialect: Dialect): readonly string[] {
  const categories = Array.from({ length: SURVEY_CATEGORIES }, (_, k) => k);
  const sumWhere = (condition: string, value: string, name: string) =>
    `sum(CASE WHEN ${condition} THEN ${value} ELSE 0 END) AS ${name}`;
  const values = { wx: 'w * x', wxx: 'w * x * x', wwx: 'w * w * x', wwxx: 'w * w * x * x' };
  return [
    'count(*) AS n_rows',
    'sum(counted) AS n_measured',
    `${dialect.countIf('category >= 0')} AS n_known`,
    `${dialect.countIf('category > 0')} AS n_valued`,
    ...categories.map((k) => sumWhere(`category = ${k}`, 'w', `w_${k}`)),
    ...categories.map((k) => sumWhere(`category = ${k}`, 'w * w', `ww_${k}`)),
    ...Object.entries(values).map(([name, value]) => sumWhere('category > 0', value, name)),
  ];
}
