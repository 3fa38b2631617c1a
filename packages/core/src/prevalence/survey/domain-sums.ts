import { addAt } from '../../number/add-at.js';
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
  /** The value whose mean is estimated, NaN where not known; absent: no mean. */
  readonly values?: Float64Array;
}

/** The rows of a design by group: the place of the group, or -1 for rows in none. */
export interface Domains {
  readonly codes: Int32Array;
  readonly size: number;
}

/** Sums of each domain over the rows that are known. */
export interface DomainSums {
  /** Rows whose category is known, all of them and those with a weight above 0. */
  readonly n: Float64Array;
  readonly weighted: Float64Array;
  /** Sums of weights, of all and by category (`domain * categoryCount + category`). */
  readonly weight: Float64Array;
  readonly byCategory: Float64Array;
  /** The same of the rows whose value is known, and the sum of weighted values. */
  readonly valueN: Float64Array;
  readonly valueWeighted: Float64Array;
  readonly valueWeight: Float64Array;
  readonly valueSum: Float64Array;
}

/** One pass over the rows: what shares and means are made of. */
export function domainSums(
  { weights }: SurveyDesign,
  { codes, size }: Domains,
  variable: SurveyVariable,
): DomainSums {
  const { categories, categoryCount } = variable;
  const values = valuesOf(variable);
  const column = () => new Float64Array(size);
  const sums: DomainSums = {
    n: column(),
    weighted: column(),
    weight: column(),
    byCategory: new Float64Array(size * categoryCount),
    valueN: column(),
    valueWeighted: column(),
    valueWeight: column(),
    valueSum: column(),
  };
  for (let i = 0; i < codes.length; i++) {
    const domain = codes[i] as number;
    if (domain < 0) continue;
    const weight = weights[i] as number;
    const isWeighted = weight > 0 ? 1 : 0;
    const category = categories[i] as number;
    if (category !== NO_CATEGORY) {
      addAt(sums.n, domain, 1);
      addAt(sums.weighted, domain, isWeighted);
      addAt(sums.weight, domain, weight);
      addAt(sums.byCategory, domain * categoryCount + category, weight);
    }
    const value = values[i] as number;
    if (!Number.isNaN(value)) {
      addAt(sums.valueN, domain, 1);
      addAt(sums.valueWeighted, domain, isWeighted);
      addAt(sums.valueWeight, domain, weight);
      addAt(sums.valueSum, domain, weight * value);
    }
  }
  return sums;
}

/** The values of every row; NaN for all where the variable has no mean. */
export function valuesOf({ categories, values }: SurveyVariable): Float64Array {
  return values ?? new Float64Array(categories.length).fill(Number.NaN);
}

/** The share of each range in each domain (`domain * shares + range`); NaN where nothing is known. */
export function domainShares(sums: DomainSums, variable: SurveyVariable): Float64Array {
  const { categoryCount, shares } = variable;
  const { weight, byCategory } = sums;
  const found = new Float64Array(weight.length * shares.length);
  weight.forEach((whole, domain) => {
    shares.forEach((range, k) => {
      const part = sumOfRange(byCategory, domain * categoryCount, range);
      // All of them is exactly 1, whatever order the weights were added in.
      const rest = sumOutside(byCategory, domain * categoryCount, categoryCount, range);
      found[domain * shares.length + k] = rest === 0 && whole > 0 ? 1 : part / whole;
    });
  });
  return found;
}

/** The mean of each domain; NaN where nothing is known. */
export function domainMeans({ valueSum, valueWeight }: DomainSums): Float64Array {
  return valueSum.map((sum, domain) => sum / (valueWeight[domain] as number));
}

/** The sum of the categories of a range, from `at` on. */
export function sumOfRange(sums: Float64Array, at: number, { from, to }: CategoryRange): number {
  let sum = 0;
  for (let category = from; category <= to; category++) sum += sums[at + category] as number;
  return sum;
}

function sumOutside(
  sums: Float64Array,
  at: number,
  count: number,
  { from, to }: CategoryRange,
): number {
  const below = sumOfRange(sums, at, { from: 0, to: from - 1 });
  return below + sumOfRange(sums, at, { from: to + 1, to: count - 1 });
}
