import type { DomainCentres } from './domain-centres.js';
import { CELL, type PsuCells } from './psu-cells.js';
import { type DomainInput, estimateCount } from './survey-values.js';

/** The estimates of a design with clusters or strata. */
export type CellInput = DomainInput & { readonly cells: PsuCells };

/**
 * A function that answers the linearised totals of a cell, the sum of u = w (x - estimate) / (sum of w)
 * over its rows: its shares first, then its mean. The answer holds until the next call.
 */
export function linearisedTotals(
  { variable, cells }: CellInput,
  ofCells: Float64Array,
  { shares, means, weights, valueWeights }: DomainCentres,
): (cell: number) => Float64Array {
  const { categoryCount, mean } = variable;
  const count = variable.shares.length;
  const starts = Uint8Array.from(variable.shares, ({ from }) => from);
  const ends = Uint8Array.from(variable.shares, ({ to }) => to + 1);
  const firstValued = mean?.from ?? categoryCount;
  const { domains } = cells;
  const totals = new Float64Array(estimateCount(variable));
  // Sums of the categories below each: a range is a difference of two, exactly 0 where it is empty.
  const below = new Float64Array(categoryCount + 1);
  const addUp = (at: number): number => {
    let all = 0;
    for (let c = 0; c < categoryCount; c++) {
      all += ofCells[at + c] as number;
      below[c + 1] = all;
    }
    return all;
  };
  return (cell) => {
    const domain = domains[cell] as number;
    const at = cell * CELL.width;
    const all = addUp(at);
    const scale = scaleOf(weights[domain] as number);
    for (let k = 0; k < count; k++) {
      const cases = (below[ends[k] as number] as number) - (below[starts[k] as number] as number);
      totals[k] = scale * (cases - times(shares[domain * count + k] as number, all));
    }
    if (mean === undefined) return totals;
    const expected = times(means[domain] as number, all - (below[firstValued] as number));
    const sum = ofCells[at + CELL.values] as number;
    totals[count] = scaleOf(valueWeights[domain] as number) * (sum - expected);
    return totals;
  };
}

/** Where no weight is known there is no estimate (NaN), and nothing to add. */
function scaleOf(weight: number): number {
  return weight > 0 ? 1 / weight : 0;
}

function times(estimate: number, weight: number): number {
  return weight === 0 ? 0 : estimate * weight;
}
