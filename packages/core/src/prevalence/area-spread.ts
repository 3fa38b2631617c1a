import { type CaseCount, checkedCount } from './case-count.js';

/** The share of all areas together, and how much the areas differ beyond chance. */
export interface AreaSpread {
  /** Cases over children of all areas; null without any child. */
  readonly mean: number | null;
  /** Correlation of two children of one area: 0 where chance explains all, at most 0.999. */
  readonly spread: number;
}

/** The two parameters of a beta distribution. */
export interface Beta {
  readonly a: number;
  readonly b: number;
}

const HIGHEST_SPREAD = 0.999;

/**
 * The mean of some areas and their spread beyond chance. Areas without a child with a score do not
 * enter. The spread is 0 with fewer than two areas, where no child or every child is a case, or where
 * each area has one child.
 *
 * rho = (sum n (p - mu)² / (mu (1 - mu)) - (m - 1)) / sum (n - 1)(1 - n / N), kept within 0 and 0.999.
 * Source: beta-binomial empirical Bayes by the method of moments: Kleinman JC (1973) J Am Stat Assoc
 * 68:46-54, weights equal to the numbers of children.
 *
 * @throws RangeError for a count that can not be
 *
 * @example
 * areaSpread([{ cases: 3, n: 10 }, { cases: 7, n: 10 }]).spread.toFixed(4); // => '0.2444'
 */
export function areaSpread(areas: readonly CaseCount[]): AreaSpread {
  const measured = areas.map(checkedCount).filter(({ n }) => n > 0);
  const children = sum(measured.map(({ n }) => n));
  if (children === 0) return { mean: null, spread: 0 };
  const mean = sum(measured.map(({ cases }) => cases)) / children;
  const room = sum(measured.map(({ n }) => (n - 1) * (1 - n / children)));
  if (mean === 0 || mean === 1 || room === 0) return { mean, spread: 0 };
  const squares = sum(measured.map(({ cases, n }) => n * (cases / n - mean) ** 2));
  const rho = (squares / (mean * (1 - mean)) - (measured.length - 1)) / room;
  return { mean, spread: Math.min(Math.max(rho, 0), HIGHEST_SPREAD) };
}

/**
 * The distribution of the true shares of areas by their mean and spread; null where all areas are taken
 * to have the mean itself: without spread, or at a mean of 0 or 1.
 *
 * a = mu M and b = (1 - mu) M, with M = 1 / rho - 1.
 *
 * @example
 * areaPrior({ mean: 0.25, spread: 0.2 }); // => { a: 1, b: 3 }
 */
export function areaPrior({ mean, spread }: AreaSpread): Beta | null {
  if (mean === null || mean === 0 || mean === 1 || spread === 0) return null;
  const weight = 1 / spread - 1;
  return { a: mean * weight, b: (1 - mean) * weight };
}

// Smallest first, so that the order of the areas does not change the last digit.
function sum(terms: readonly number[]): number {
  return [...terms].sort((x, y) => x - y).reduce((total, term) => total + term, 0);
}
