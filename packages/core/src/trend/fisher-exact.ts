import { type CaseCount, checkedCount } from '../prevalence/case-count.js';

/** Tables as likely as the one seen, but for the last digits of a double. */
const AS_LIKELY = 1 + 1e-7;

/**
 * The two-sided p-value of Fisher's exact test that two groups of children have the same share: the
 * probability, with all margins as they are, of the tables no more likely than the one seen. 1 where one
 * group is empty.
 *
 * Source: Fisher RA (1935) J R Stat Soc 98:39-54; R 4, fisher.test.
 *
 * @throws RangeError for a count that can not be
 *
 * @example
 * fisherExact({ cases: 10, n: 13 }, { cases: 2, n: 17 }).toFixed(7); // => '0.0005367'
 */
export function fisherExact(first: CaseCount, second: CaseCount): number {
  const [a, b] = [checkedCount(first), checkedCount(second)];
  const cases = a.cases + b.cases;
  const lowest = Math.max(0, cases - b.n);
  const weights = tableWeights(lowest, Math.min(cases, a.n), { cases, a, b });
  const seen = (weights[a.cases - lowest] as number) * AS_LIKELY;
  const total = sum(weights);
  return Math.min(1, sum(weights.filter((weight) => weight <= seen)) / total);
}

/** How likely each number of cases of the first group is, the likeliest having 1. */
function tableWeights(
  lowest: number,
  highest: number,
  { cases, a, b }: { readonly cases: number; readonly a: CaseCount; readonly b: CaseCount },
): readonly number[] {
  const weights = new Array<number>(highest - lowest + 1).fill(0);
  const mode = Math.floor(((cases + 1) * (a.n + 1)) / (a.n + b.n + 2));
  const start = Math.min(Math.max(mode, lowest), highest);
  // Odds of k + 1 cases in the first group against k.
  const odds = (k: number) => ((a.n - k) * (cases - k)) / ((k + 1) * (b.n - cases + k + 1));
  weights[start - lowest] = 1;
  for (let k = start; k < highest; k++) {
    weights[k + 1 - lowest] = (weights[k - lowest] as number) * odds(k);
  }
  for (let k = start; k > lowest; k--) {
    weights[k - 1 - lowest] = (weights[k - lowest] as number) / odds(k - 1);
  }
  return weights;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
