import { DAYS_PER_MONTH, POSITION_RULE } from '@balanting/core';
import type { ColumnMap } from './column-map.js';
import type { Dialect } from './dialect.js';
import { AGE_RULES } from './reference/places.js';
import { type ScaledNumber, scaledNumber, UNKNOWN } from './scaled-number.js';

/** Children have a score below this age in months, and an arm circumference from day 91 on. */
const SCORED_BELOW_MONTHS = 60;

/** How statements speak of the age of a child, by what the table holds. */
export interface AgeTerms {
  /** `age_days`: whole days, months times 30.4375 rounded half up. */
  readonly days: ScaledNumber;
  /** `age_months`, unrounded; absent where months are days / 30.4375 and so told by `age_days`. */
  readonly months?: string;
  /** The condition from which on "standing" counts. */
  readonly canStand: string;
  /** What a child with a score must be beside known and in frame; empty where days tell it. */
  readonly isScored: string;
}

/**
 * The age by whole days, by months, or by two dates. Months decide who can stand and who is below 60 months,
 * as in core: 60 months are day 1826, and so are 59.99.
 */
export function ageTerms(dialect: Dialect, { age }: ColumnMap): AgeTerms {
  const byDay = { canStand: `age_days >= ${AGE_RULES.canStandFrom}`, isScored: '' };
  if ('months' in age) return monthTerms(dialect, age.months);
  const { quoteName } = dialect;
  if ('days' in age) {
    return { ...byDay, days: scaledNumber(dialect, age.days, { factor: 1, as: 'age_days' }) };
  }
  const between = dialect.daysBetween(quoteName(age.birthDate), quoteName(age.measuredOn));
  const value = `coalesce(${between}, ${UNKNOWN})`;
  return { ...byDay, days: { as: 'age_days', value, inexact: '' } };
}

function monthTerms(dialect: Dialect, column: string): AgeTerms {
  const given = dialect.cast(dialect.quoteName(column), 'double');
  // NaN is above or beside every number, so both sides are asked.
  const isAge = `${given} >= 0 AND ${given} < ${MOST_MONTHS}`;
  const days = dialect.cast(`coalesce(floor(${given} * ${DAYS_PER_MONTH} + 0.5), 0)`, 'integer');
  const others = `WHEN ${given} < 0 THEN -1 WHEN ${given} >= ${MOST_MONTHS} AND ${given} < 1e300 THEN ${MOST_DAYS}`;
  return {
    days: {
      as: 'age_days',
      value: `CASE WHEN ${isAge} THEN ${days} ${others} ELSE ${UNKNOWN} END`,
      inexact: '',
    },
    months: `CASE WHEN ${isAge} THEN coalesce(${given}, 0) ELSE -1 END`,
    canStand: `age_months >= ${POSITION_RULE.canStandFromMonths}`,
    isScored: ` AND age_months < ${SCORED_BELOW_MONTHS}`,
  };
}

/** Beyond every age and table, and within an integer. */
const MOST_MONTHS = 1_000_000;
const MOST_DAYS = 2_000_000_000;
