import type { MeasureId } from '@balanting/core';
import { ageTerms } from './age-terms.js';
import type { Dialect } from './dialect.js';
import { indented } from './indented.js';
import { type ChildTerms, lastRowsSelect } from './last-rows.js';
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
  /** By what a child is known again, of which only the last row counts; absent: every row is a child. */
  readonly child?: ChildTerms;
}

/**
 * The select that tells of every row where it stands in the reference tables: `age_key` and `length_key`;
 * `length_adjusted` by the 0.7 cm rule; `counted`, or else why not, `outside_age`, `replaced` (a later row of
 * the same child counts) or `left_inexact`. The weight of a
 * child with oedema is {@link UNKNOWN}, and `counted_oedema` tells it.
 *
 * The rules are those of `assess` and `createTally` of core, to which the tests hold the numbers.
 */
export function keyedSelect(
  dialect: Dialect,
  observations: Observations,
  { measures = [], kept = {}, child }: KeyedOptions = {},
): string {
  const wanted: readonly MeasureId[] = ['weight', 'lengthHeight', ...measures];
  const others = measures.map((id) => MEASURE_COLUMNS[id]);
  const age = ageTerms(dialect, observations.columns);
  const ages = age.months === undefined ? ['age_days'] : ['age_days', 'age_months'];
  const carried = [...Object.keys(kept), 'sex', ...ages, ...others];
  const names = carried.join(', ');
  const { fence } = dialect;
  const observed = observationSelect(dialect, observations, wanted, { ...kept, ...child?.columns });
  const all = [...carried, 'position', 'oedema', 'weight_g', 'length_mm100', 'inexact'];
  const inner = child === undefined ? observed : lastRowsSelect(dialect, observed, all);
  const inFrame = `age_days <= ${LAST_DAY}`;
  const isLast = child === undefined ? '' : ' AND is_last = 1';
  const isReplaced = child === undefined ? '' : ' AND is_last = 0';
  const counts = `${inFrame} AND inexact = 0${isLast}`;
  return `SELECT ${names}, length_adjusted, weight_counted, counted, counted_oedema, left_inexact, replaced,
  CASE WHEN ${inFrame} THEN 0 ELSE 1 END AS outside_age,
  ${dialect.cast(ageKey(age.isScored), 'integer')} AS age_key,
  ${dialect.cast(lengthKey(age.isScored), 'integer')} AS length_key
FROM (
  SELECT ${names}, position,
    CASE WHEN oedema = 1 THEN ${UNKNOWN} ELSE weight_g END AS weight_counted,
    CASE WHEN ${counts} THEN 1 ELSE 0 END AS counted,
    CASE WHEN ${counts} THEN oedema ELSE 0 END AS counted_oedema,
    CASE WHEN ${inFrame} AND inexact = 1${isLast} THEN 1 ELSE 0 END AS left_inexact,
    ${isReplaced === '' ? '0' : `CASE WHEN ${inFrame}${isReplaced} THEN 1 ELSE 0 END`} AS replaced,
    length_mm100 + ${adjustment(age.canStand)} AS length_adjusted
  FROM (
${indented(inner, 4)}${fence}
  ) AS observed
) AS adjusted`;
}

function adjustment(canStand: string): string {
  const { standingFrom, difference } = AGE_RULES;
  return `CASE WHEN position = 2 AND ${canStand} AND age_days < ${standingFrom} THEN ${difference}
      WHEN position = 1 AND age_days >= ${standingFrom} THEN -${difference} ELSE 0 END`;
}

function ageKey(isScored: string): string {
  return `CASE WHEN counted = 1 AND sex > 0 AND age_days >= 0${isScored} THEN (sex - 1) * ${DAYS} + age_days
    ELSE ${NO_PLACE} END`;
}

/** An age that is not known leaves the position to tell the table, and the length where that is unknown. */
function lengthKey(isScored: string): string {
  const { standingFrom, standingFromLength } = AGE_RULES;
  const known = `counted = 1 AND sex > 0 AND ((age_days >= 0${isScored}) OR age_days = ${UNKNOWN})`;
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
