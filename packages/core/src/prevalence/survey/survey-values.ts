import type { PsuCells } from './psu-cells.js';
import type { SurveyDesign } from './survey-design.js';

/** The category of a row whose value is not known. */
export const NO_CATEGORY = 255;

/** A share to estimate: the rows in the categories `from` to `to`, among all whose category is known. */
export interface CategoryRange {
  readonly from: number;
  readonly to: number;
}

/** What is estimated of every row of a design, in its order. */
export interface SurveyVariable {
  /** Below `categoryCount`, or {@link NO_CATEGORY}. */
  readonly categories: Uint8Array;
  readonly categoryCount: number;
  readonly shares: readonly CategoryRange[];
  /** What the mean is estimated of: rows in the categories from `from` on have a value. */
  readonly mean?: {
    readonly from: number;
    /** Values less `centre`, so that squares of deviations do not cancel; 0 where there is none. */
    readonly values: Float64Array;
    readonly centre: number;
  };
}

/** The rows of a design by group: the place of the group, or -1 for rows in none. */
export interface Domains {
  readonly codes: Int32Array;
  readonly size: number;
}

/** Sums of each domain over its rows. */
export interface DomainSums {
  /** Weights by category: `domain * categoryCount + category`. */
  readonly weights: Float64Array;
  /** w x and w x², x less the centre. */
  readonly values: Float64Array;
  readonly squares: Float64Array;
  /** Rows whose category is known, and rows that have a value. */
  readonly known: Float64Array;
  readonly valued: Float64Array;
}

/** What the estimates of one variable in all domains are made of. */
export interface DomainInput {
  readonly design: SurveyDesign;
  readonly domains: Domains;
  readonly variable: SurveyVariable;
  /** Needed of a design with clusters or strata. */
  readonly cells: PsuCells | null;
}

/** Sums of no row. */
export function emptySums({ size }: Domains, { categoryCount }: SurveyVariable): DomainSums {
  return {
    weights: new Float64Array(size * categoryCount),
    values: new Float64Array(size),
    squares: new Float64Array(size),
    known: new Float64Array(size),
    valued: new Float64Array(size),
  };
}

/** How many estimates a variable has in each domain: its shares, and its mean where it has one. */
export function estimateCount({ shares, mean }: SurveyVariable): number {
  return shares.length + (mean === undefined ? 0 : 1);
}

/** The sum of the categories of a range, from `at` on. */
export function sumOfRange(sums: Float64Array, at: number, { from, to }: CategoryRange): number {
  let sum = 0;
  for (let category = from; category <= to; category++) sum += sums[at + category] as number;
  return sum;
}

/** All categories. */
export function allOf({ categoryCount }: SurveyVariable): CategoryRange {
  return { from: 0, to: categoryCount - 1 };
}

/** The categories whose rows have a value; none where the variable has no mean. */
export function valuedOf({ categoryCount, mean }: SurveyVariable): CategoryRange {
  return { from: mean?.from ?? categoryCount, to: categoryCount - 1 };
}
