import { decodeSmooth } from '../../growth/reference/vlq.js';

/** What the velocity standards measure. */
export type VelocityMeasure = 'weight' | 'length' | 'headCircumference';

/**
 * Rows of a velocity table as exact integers, boys and then girls: the ages at both ends in sixteenths
 * of a day (a month of 30.4375 days is 487), L and M in ten-thousandths, S in hundred-thousandths, and
 * the shift `delta` in grams.
 */
export interface VelocityRows {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly l: Int32Array;
  readonly m: Int32Array;
  readonly s: Int32Array;
  readonly delta: Int32Array;
}

/** Sixteenths in a day: with them every published age is a whole number. */
export const SIXTEENTHS_PER_DAY = 16;

/** The published increments of one measure over intervals of one length. */
export interface VelocityTable {
  /** Such as `who2009/weight-velocity-2mo`. */
  readonly id: string;
  readonly measure: VelocityMeasure;
  /** The length of its intervals; the first of 1 month is 4 weeks, the second to 2 months. */
  readonly months: number;
  /** Rows of boys and girls together, half of them each. */
  readonly count: number;
  /** The rows, decoded on the first call. */
  readonly rows: () => VelocityRows;
}

/** A table as a generated module writes it down. */
export interface VelocityTableText
  extends Omit<VelocityTable, 'rows'>,
    Readonly<Record<keyof VelocityRows, string>> {}

/** The velocity table behind its compact text; nothing is decoded before the first look-up. */
export function velocityTable(text: VelocityTableText): VelocityTable {
  const { id, measure, months, count } = text;
  let decoded: VelocityRows | undefined;
  const rows = (): VelocityRows => {
    decoded ??= {
      from: decodeSmooth(text.from, count),
      to: decodeSmooth(text.to, count),
      l: decodeSmooth(text.l, count),
      m: decodeSmooth(text.m, count),
      s: decodeSmooth(text.s, count),
      delta: decodeSmooth(text.delta, count),
    };
    return decoded;
  };
  return { id, measure, months, count, rows };
}
