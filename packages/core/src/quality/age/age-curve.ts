import type { ZSums } from '../quality-counts.js';
import { HEIGHT_BANDS, sumsBetween } from './height-bands.js';

interface Knot {
  readonly age: number;
  readonly mean: number;
}

/**
 * The mean z that children of each completed month have on the whole, in hundredths: straight lines
 * between the means of the age bands, which follow the growth of a population and no saw-tooth within a
 * year.
 *
 * @param heightByAge - by completed months, from 0
 * @returns one mean for each month of `heightByAge`; 0 where there are no children at all
 *
 * @example
 * ageCurve([{ n: 2, sum: -300, squares: 50_000 }]); // => [-150]
 */
export function ageCurve(heightByAge: readonly ZSums[]): readonly number[] {
  const knots = HEIGHT_BANDS.flatMap((band): Knot[] => {
    const { n, sum } = sumsBetween(heightByAge, band);
    const ages = heightByAge.slice(band.from, band.below);
    const months = ages.reduce((total, one, k) => total + one.n * (band.from + k), 0);
    return n === 0 ? [] : [{ age: months / n, mean: sum / n }];
  });
  return heightByAge.map((_, month) => meanAt(month, knots));
}

/** Flat before the first knot and behind the last one. */
function meanAt(month: number, knots: readonly Knot[]): number {
  const next = knots.find(({ age }) => age >= month);
  const before = knots.filter(({ age }) => age < month).at(-1);
  if (next === undefined || before === undefined) return (next ?? before)?.mean ?? 0;
  const way = (month - before.age) / (next.age - before.age);
  return before.mean + way * (next.mean - before.mean);
}
