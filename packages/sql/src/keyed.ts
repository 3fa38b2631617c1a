import type { MeasureId } from '@balanting/core';
import type { Dialect } from './dialect.js';
import { MEASURE_COLUMNS, type Observations, observationSelect } from './observation.js';
import {
  AGE_RULES,
  DAYS,
  LAST_DAY,
  LENGTH_PLACES,
  type LengthPlaces,
  NO_PLACE,
} from './reference/places.js';
import { UNKNOWN } from './scaled-number.js';

/** What {@link keyedSelect} gives beside what it needs itself. */
export interface KeyedOptions {
  /** Measurements beside weight and length. */
  readonly measures?: readonly MeasureId[];
  /** Columns to keep: expressions over the table of measurements, by the name they get. */
  readonly kept?: Readonly<Record<string, string>>;
}

/**
 * The select that tells of every row where it stands in the reference tables: `age_key` and `length_key`;
 * `length_adjusted` by the 0.7 cm rule; `counted`, or else why not, `outside_age` or `inexact`. The weight of a
 * child with oedema is {@link UNKNOWN}, and `counted_oedema` tells it.
 *
 * The rules are those of `assess` and `createTally` of core, to which the tests hold the numbers.
 */
export function keyedSelect(
  dialect: Dialect,
  observations: Observations,
  { measures = [], kept = {} }: KeyedOptions = {},
): string {
  const wanted: readonly MeasureId[] = ['weight', 'lengthHeight', ...measures];
  const others = measures.map((id) => MEASURE_COLUMNS[id]);
  const names = [...Object.keys(kept), 'sex', 'age_days', ...others].join(', ');
  const { fence } = dialect;
  const inner = observationSelect(dialect, observations, wanted, kept);
  return `SELECT ${names}, length_adjusted, weight_counted, counted, counted_oedema,
  CASE WHEN age_days > ${LAST_DAY} THEN 1 ELSE 0 END AS outside_age,
  CASE WHEN age_days <= ${LAST_DAY} AND inexact = 1 THEN 1 ELSE 0 END AS left_inexact,
  ${dialect.cast(ageKey(), 'integer')} AS age_key,
  ${dialect.cast(lengthKey(), 'integer')} AS length_key
FROM (
  SELECT ${names}, position, inexact,
    CASE WHEN oedema = 1 THEN ${UNKNOWN} ELSE weight_g END AS weight_counted,
    CASE WHEN age_days <= ${LAST_DAY} AND inexact = 0 THEN 1 ELSE 0 END AS counted,
    CASE WHEN age_days <= ${LAST_DAY} AND inexact = 0 THEN oedema ELSE 0 END AS counted_oedema,
    length_mm100 + ${adjustment()} AS length_adjusted
  FROM (
${indented(inner, 4)}${fence}
  ) AS observed
) AS adjusted`;
}

/** A statement set in by so many spaces, to stand within another. */
export function indented(sql: string, spaces: number): string {
  return sql.replace(/^/gm, ' '.repeat(spaces));
}

function adjustment(): string {
  const { canStandFrom, standingFrom, difference } = AGE_RULES;
  return `CASE WHEN position = 2 AND age_days >= ${canStandFrom} AND age_days < ${standingFrom} THEN ${difference}
      WHEN position = 1 AND age_days >= ${standingFrom} THEN -${difference} ELSE 0 END`;
}

function ageKey(): string {
  return `CASE WHEN counted = 1 AND sex > 0 AND age_days >= 0 THEN (sex - 1) * ${DAYS} + age_days
    ELSE ${NO_PLACE} END`;
}

/** An age that is not known leaves the position to tell the table, and the length where that is unknown. */
function lengthKey(): string {
  const { standingFrom, standingFromLength } = AGE_RULES;
  const known = `counted = 1 AND sex > 0 AND (age_days >= 0 OR age_days = ${UNKNOWN})`;
  const stands = `(age_days >= ${standingFrom} OR (age_days < 0 AND (position = 2
      OR (position = 0 AND length_adjusted >= ${standingFromLength}))))`;
  const { lying, standing } = LENGTH_PLACES;
  return `CASE WHEN NOT (${known}) THEN ${NO_PLACE}
    WHEN ${stands} THEN ${placeIn(standing)}
    ELSE ${placeIn(lying)} END`;
}

function placeIn({ first, last, starts }: LengthPlaces): string {
  const [boys, girls] = starts;
  return `CASE WHEN length_adjusted >= ${first} AND length_adjusted <= ${last}
      THEN (sex - 1) * ${girls - boys} + length_adjusted + ${boys - first} ELSE ${NO_PLACE} END`;
}
