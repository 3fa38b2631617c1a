import { MISSING } from '../../record/record-table.js';

/** The children measured in one round, as columns: one row for each child. */
export interface CohortRound {
  readonly length: number;
  /** The child of each row, as matching found it. NaN: met in no other round. */
  readonly childKey: Float64Array;
  /** The area of each row by its number from 0; -1 where not known. */
  readonly area: Int32Array;
  readonly birthDay: Int32Array;
  /** z of the indicator in hundredths, `MISSING` where there is none: the child is then not measured. */
  readonly z: Float64Array | Int32Array;
  /** 1 where the z is not plausible and does not count; absent: all count. */
  readonly flag?: Uint8Array;
  /** 1 where the child was below the limit in a round before these two; absent: not known of any. */
  readonly everBelow?: Uint8Array;
  /** The day of the round, since 1970-01-01: the last on which it measured. */
  readonly on: number;
}

/** A child in a round. */
export interface RoundChild {
  readonly area: number;
  readonly birthDay: number;
  readonly isBelow: boolean;
  readonly everBelow: boolean;
}

/**
 * The children of a round that count, by key; children without a key are numbered below 0. Of two rows of
 * one child the last counts.
 *
 * @param limit - in hundredths of z; strictly below counts
 */
export function childrenOfRound(round: CohortRound, limit: number): Map<number, RoundChild> {
  const children = new Map<number, RoundChild>();
  for (let row = 0; row < round.length; row++) {
    const z = round.z[row] as number;
    const area = round.area[row] as number;
    if (z === MISSING || round.flag?.[row] === 1 || area < 0) continue;
    const key = round.childKey[row] as number;
    children.set(Number.isNaN(key) ? -1 - row : key, {
      area,
      birthDay: round.birthDay[row] as number,
      isBelow: z < limit,
      everBelow: round.everBelow?.[row] === 1,
    });
  }
  return children;
}
