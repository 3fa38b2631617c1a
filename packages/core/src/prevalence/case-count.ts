/** Children with an outcome among children with a valid score. */
export interface CaseCount {
  readonly cases: number;
  readonly n: number;
}

/** What an interval may be told. */
export interface LevelOptions {
  /** The share of intervals that hold the true value, above 0 and below 1. Default: 0.95. */
  readonly level?: number;
}

/**
 * The count itself, if it can be one: whole numbers, none below 0, no more cases than children.
 *
 * @throws RangeError for any other
 *
 * @example
 * checkedCount({ cases: 3, n: 7 }); // => { cases: 3, n: 7 }
 */
export function checkedCount<C extends CaseCount>(count: C): C {
  const { cases, n } = count;
  if (Number.isSafeInteger(cases) && Number.isSafeInteger(n) && cases >= 0 && cases <= n) {
    return count;
  }
  throw new RangeError(`No count of children: ${cases} of ${n}`);
}

/**
 * The probability on either side of an interval of a level.
 *
 * @throws RangeError unless the level lies above 0 and below 1
 *
 * @example
 * tailOf(0.5); // => 0.25
 */
export function tailOf(level: number): number {
  if (level > 0 && level < 1) return (1 - level) / 2;
  throw new RangeError(`No level of an interval: ${level}`);
}
