import type { Dialect } from './dialect.js';

/** What stands for a value that is not known: below every age and measurement that counts. */
export const UNKNOWN = -2_000_000_000;

/** What stands for a number too large for an integer column: beyond every limit and table. */
const TOO_LARGE = 2_000_000_000;

/** A column of numbers as integers of its smallest unit. */
export interface ScaledNumber {
  readonly as: string;
  readonly value: string;
  /** The condition under which the value is not exact; empty where it always is. */
  readonly inexact: string;
}

/** A number this near to an integer is one: a double such as 3.3 * 1000 is off by less. */
const NEAR = '0.000001';

/** A column times a factor, as an integer. What is no number, or none at all, is {@link UNKNOWN}. */
export function scaledNumber(
  dialect: Dialect,
  column: string,
  { factor, as }: { readonly factor: number; readonly as: string },
): ScaledNumber {
  const double = dialect.cast(dialect.quoteName(column), 'double');
  const x = factor === 1 ? double : `${double} * ${factor}`;
  const isLarge = `${x} >= ${TOO_LARGE} AND ${x} < 1e300`;
  const { nearestInteger } = dialect;
  if (nearestInteger !== undefined) {
    const whole = nearestInteger(x);
    const beyond = `CASE WHEN ${isLarge} THEN ${TOO_LARGE} END`;
    return {
      as,
      value: `greatest(coalesce(${whole}, ${beyond}), ${UNKNOWN})`,
      inexact: `abs(${x} - ${whole}) > ${NEAR}`,
    };
  }
  const whole = `floor(${x} + 0.5)`;
  // NaN is above or beside every number, so both sides are asked.
  const isSmall = `${x} > ${UNKNOWN} AND ${x} < ${TOO_LARGE}`;
  return {
    as,
    value: `CASE WHEN ${isSmall} THEN ${integer(dialect, whole)} WHEN ${isLarge} THEN ${TOO_LARGE} ELSE ${UNKNOWN} END`,
    inexact: `(${isSmall} AND abs(${x} - ${whole}) > ${NEAR})`,
  };
}

/** In ClickHouse the branch of a CASE must not be NULL for the whole to be an integer without NULL. */
function integer(dialect: Dialect, expression: string): string {
  return dialect.cast(`coalesce(${expression}, 0)`, 'integer');
}
