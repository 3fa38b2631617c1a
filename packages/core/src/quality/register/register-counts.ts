import { each } from '../each.js';
import type { ZSums } from '../quality-counts.js';
import { partOf } from '../shown.js';
import { ROW_RULE_CODES, type RowRuleCode } from './register-rules.js';

/** How often a rule is broken. */
export interface RuleCount {
  readonly rows: number;
  /** Children with such a row; refused rows name no child. */
  readonly children: number;
  /** Of all rows, 0 to 1; null where there are none. */
  readonly share: number | null;
  /** The first five such rows, as their file numbers them. */
  readonly examples: readonly number[];
}

/** What is counted of the rows of a group. */
export interface RegisterCounts {
  /** Rows; of a whole file also those that the reader refused. */
  readonly rows: number;
  readonly children: number;
  readonly rules: Readonly<Record<RowRuleCode, RuleCount>>;
  /** Heights, the children who have one, and those heights that end in 0 or 5 tenths of a cm. */
  readonly heights: {
    readonly rows: number;
    readonly children: number;
    readonly zeroFive: number;
  };
  /** Plausible height-for-age, in hundredths, and the children who have one. */
  readonly heightForAge: ZSums & { readonly children: number };
  /** Children of 0 to 59 months with a weight or height. */
  readonly measured: number;
}

/** Rows that are shown as examples. */
export const EXAMPLES = 5;

/**
 * The counts of two parts of a register, such as two areas. Rows add up whatever the parts; children, and
 * the rules about several rows of a child or NIK, are those of the whole where no child and no NIK stands in
 * both parts.
 *
 * @example
 * mergeRegister(emptyRegister(), emptyRegister()).rows; // => 0
 */
export function mergeRegister(a: RegisterCounts, b: RegisterCounts): RegisterCounts {
  const rows = a.rows + b.rows;
  return {
    rows,
    children: a.children + b.children,
    rules: each(ROW_RULE_CODES, (code) => mergeRule(a.rules[code], b.rules[code], rows)),
    heights: sumOf(a.heights, b.heights),
    heightForAge: sumOf(a.heightForAge, b.heightForAge),
    measured: a.measured + b.measured,
  };
}

function mergeRule(a: RuleCount, b: RuleCount, all: number): RuleCount {
  const examples = [...a.examples, ...b.examples].sort((x, y) => x - y).slice(0, EXAMPLES);
  const rows = a.rows + b.rows;
  return { rows, children: a.children + b.children, share: partOf(rows, all), examples };
}

function sumOf<T extends Readonly<Record<keyof T, number>>>(a: T, b: T): T {
  return each(Object.keys(a) as (keyof T & string)[], (key) => a[key] + b[key]) as unknown as T;
}

/**
 * The counts of no row.
 *
 * @example
 * emptyRegister().rules.NIK_DUP.share; // => null
 */
export function emptyRegister(): RegisterCounts {
  return {
    rows: 0,
    children: 0,
    rules: each(ROW_RULE_CODES, () => ({ rows: 0, children: 0, share: null, examples: [] })),
    heights: { rows: 0, children: 0, zeroFive: 0 },
    heightForAge: { n: 0, sum: 0, squares: 0, children: 0 },
    measured: 0,
  };
}
