import type { DomainCentres } from './domain-centres.js';
import { CELL, type PsuCells } from './psu-cells.js';
import { type DomainInput, estimateCount, valuedOf } from './survey-values.js';

/** The estimates of a design with clusters or strata. */
export type CellInput = DomainInput & { readonly cells: PsuCells };

/** The linearised totals of the cells of one stratum after the other. */
export interface LinearisedTotals {
  /**
   * Those of the cells `from` to before `to`, for each its shares first, then its mean: the answer holds
   * until the next call.
   */
  readonly of: (from: number, to: number) => Float64Array;
}

/** The sums of u = w (x - estimate) / (sum of w) over the rows of each cell. */
export function linearisedTotals(
  { variable, cells }: CellInput,
  ofCells: Float64Array,
  centres: DomainCentres,
): LinearisedTotals {
  const width = estimateCount(variable);
  const plan: TotalsPlan = {
    width,
    categoryCount: variable.categoryCount,
    starts: Uint8Array.from(variable.shares, ({ from }) => from),
    ends: Uint8Array.from(variable.shares, ({ to }) => to + 1),
    firstValued: valuedOf(variable).from,
    domains: cells.domains,
    ofCells,
    shares: centres.shares.map(knownOrZero),
    means: centres.means.map(knownOrZero),
    scales: centres.weights.map(scaleOf),
    valueScales: centres.valueWeights.map(scaleOf),
  };
  // Memory that is used again stays in the cache: twice as fast as the totals of all cells at once.
  let memory = new Float64Array();
  return {
    of: (from, to) => {
      const length = (to - from) * width;
      if (memory.length < length) memory = new Float64Array(2 * length);
      addShareTotals(memory, plan, from, to);
      if (variable.mean) addMeanTotals(memory, plan, from, to);
      return memory.subarray(0, length);
    },
  };
}

interface TotalsPlan {
  readonly width: number;
  readonly categoryCount: number;
  /** Of the ranges of shares: first category, and the one after the last. */
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  readonly firstValued: number;
  readonly domains: Int32Array;
  readonly ofCells: Float64Array;
  readonly shares: Float64Array;
  readonly means: Float64Array;
  readonly scales: Float64Array;
  readonly valueScales: Float64Array;
}

function addShareTotals(totals: Float64Array, plan: TotalsPlan, first: number, end: number): void {
  const { width, categoryCount, starts, ends, domains, ofCells, shares, scales } = plan;
  const count = starts.length;
  // Sums of the categories below each: a range is a difference of two, exactly 0 where it is empty.
  const below = new Float64Array(categoryCount + 1);
  for (let cell = first; cell < end; cell++) {
    const domain = domains[cell] as number;
    const at = cell * CELL.width;
    const into = (cell - first) * width;
    let all = 0;
    for (let c = 0; c < categoryCount; c++) {
      all += ofCells[at + c] as number;
      below[c + 1] = all;
    }
    const scale = scales[domain] as number;
    for (let k = 0; k < count; k++) {
      const cases = (below[ends[k] as number] as number) - (below[starts[k] as number] as number);
      const share = shares[domain * count + k] as number;
      totals[into + k] = scale * (cases - share * all);
    }
  }
}

function addMeanTotals(totals: Float64Array, plan: TotalsPlan, first: number, end: number): void {
  const { width, categoryCount, firstValued, domains, ofCells, means, valueScales } = plan;
  for (let cell = first; cell < end; cell++) {
    const domain = domains[cell] as number;
    const at = cell * CELL.width;
    let weight = 0;
    for (let c = firstValued; c < categoryCount; c++) weight += ofCells[at + c] as number;
    const sum = ofCells[at + CELL.values] as number;
    const mean = means[domain] as number;
    const into = (cell - first + 1) * width - 1;
    totals[into] = (valueScales[domain] as number) * (sum - mean * weight);
  }
}

function scaleOf(weight: number): number {
  return weight > 0 ? 1 / weight : 0;
}

/** Estimates of domains that know nothing are NaN: they must not come in. */
function knownOrZero(estimate: number): number {
  return estimate || 0;
}
