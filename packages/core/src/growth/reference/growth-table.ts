import { decodeSmooth } from './vlq.js';

/**
 * Rows of L, M and S as exact integers, boys and then girls: L and M in ten-thousandths, S in
 * hundred-thousandths. An integer divided by its scale is the double nearest to the published decimal.
 */
export interface LmsRows {
  readonly l: Int32Array;
  readonly m: Int32Array;
  readonly s: Int32Array;
}

/** Units in the last published decimal of L, M and S: a row's integer over its scale is the published value. */
export const LMS_SCALE = { l: 1e4, m: 1e4, s: 1e5 } as const;

/** A published table of L, M and S over age or length, for boys and girls. */
export interface GrowthTable {
  /** Such as `who2006/weight-for-age`. */
  readonly id: string;
  /** What the rows run over, in steps of 1: days, months, or millimetres. */
  readonly unit: 'day' | 'month' | 'mm';
  /** First and last row, inclusive. */
  readonly first: number;
  readonly last: number;
  /** The rows, decoded on the first call. */
  readonly rows: () => LmsRows;
}

/** A table as a generated module writes it down. */
export interface GrowthTableText extends Omit<GrowthTable, 'rows'> {
  readonly l: string;
  readonly m: string;
  readonly s: string;
}

/** The growth table behind its compact text; nothing is decoded before the first look-up. */
export function growthTable(text: GrowthTableText): GrowthTable {
  const { id, unit, first, last } = text;
  const count = 2 * (last - first + 1);
  let decoded: LmsRows | undefined;
  const rows = (): LmsRows => {
    decoded ??= {
      l: decodeSmooth(text.l, count),
      m: decodeSmooth(text.m, count),
      s: decodeSmooth(text.s, count),
    };
    return decoded;
  };
  return { id, unit, first, last, rows };
}

/**
 * Position of a row in {@link LmsRows}, -1 where the table has none.
 *
 * @param sex - 1 boys, 2 girls
 * @param x - whole days, months or millimetres
 */
export function rowIndex(table: GrowthTable, sex: number, x: number): number {
  if (x < table.first || x > table.last || (sex !== 1 && sex !== 2)) return -1;
  return (sex - 1) * (table.last - table.first + 1) + (x - table.first);
}
