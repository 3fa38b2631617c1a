import { SIXTEENTHS_PER_DAY, type VelocityRows, type VelocityTable } from './velocity-table.js';

/** How far the ages of two measurements may lie from the ends of a published interval. */
export interface ToleranceOptions {
  /** Of the length of the interval. Default: 0.15. */
  readonly toleranceShare?: number;
  /** The most that the share may come to, in days. Default: 7. */
  readonly toleranceDays?: number;
}

/** A row of a velocity table, and how far the two ages lie from its ends. */
export interface FoundInterval {
  readonly table: VelocityTable;
  /** Position of the row in `VelocityRows`. */
  readonly at: number;
  /** Days from the nearest ends, both added up. */
  readonly offDays: number;
}

/** The default tolerance. Our own choice: the source does not speak of it. */
const TOLERANCE_SHARE = 0.15;
const TOLERANCE_DAYS = 7;

/**
 * Whether both ages, in days, lie within the tolerance of the ends of an interval: 15 % of its length
 * and at most 7 days, at either end.
 *
 * @throws RangeError where the tolerance is below 0
 *
 * @example
 * isNearInterval(58, 92, 60.875, 91.3125); // => true
 */
export function isNearInterval(
  fromAge: number,
  toAge: number,
  from: number,
  to: number,
  options: ToleranceOptions = {},
): boolean {
  const { toleranceShare = TOLERANCE_SHARE, toleranceDays = TOLERANCE_DAYS } = options;
  if (!(toleranceShare >= 0 && toleranceDays >= 0)) {
    throw new RangeError(`No tolerance: ${toleranceShare} of the interval, ${toleranceDays} days`);
  }
  const most = Math.min((to - from) * toleranceShare, toleranceDays);
  return Math.abs(fromAge - from) <= most && Math.abs(toAge - to) <= most;
}

/**
 * The published interval whose ends lie nearest to both ages, of those within the tolerance; undefined
 * where there is none. Of two that are equally near, the shorter, then the earlier.
 *
 * @param sex - 1 boys, 2 girls
 */
export function findInterval(
  tables: readonly VelocityTable[],
  sex: number,
  ages: readonly [fromAge: number, toAge: number],
  options: ToleranceOptions,
): FoundInterval | undefined {
  let found: FoundInterval | undefined;
  for (const table of tables) {
    const ofSex = table.count / 2;
    const rows = table.rows();
    for (let at = (sex - 1) * ofSex; at < sex * ofSex; at++) {
      const [from, to] = daysOfRow(rows, at);
      if (!isNearInterval(ages[0], ages[1], from, to, options)) continue;
      const offDays = Math.abs(ages[0] - from) + Math.abs(ages[1] - to);
      if (found === undefined || offDays < found.offDays) found = { table, at, offDays };
    }
  }
  return found;
}

/** The ages in days at both ends of a row. */
export function daysOfRow(
  { from, to }: Pick<VelocityRows, 'from' | 'to'>,
  at: number,
): readonly [number, number] {
  return [(from[at] as number) / SIXTEENTHS_PER_DAY, (to[at] as number) / SIXTEENTHS_PER_DAY];
}
