import type { SurveyDesign } from './survey-design.js';
import { type Domains, NO_CATEGORY, type SurveyVariable } from './survey-values.js';

/** The PSUs of a design parted by domain: a cell is the rows of one PSU in one domain. */
export interface PsuCells {
  /** For each row of the design its cell, -1 for rows in no domain. */
  readonly ofRow: Int32Array;
  /** The domain of each cell; cells of one stratum stand side by side. */
  readonly domains: Int32Array;
  /** For each stratum the end of its cells. */
  readonly strataEnds: Int32Array;
  /** Room for the sums of one variable. */
  readonly sums: Float64Array;
}

/** The cells of a grouping, numbered by the order of the design. */
export function psuCells(design: SurveyDesign, groups: Domains): PsuCells {
  const { psuEnds, strataEnds } = design;
  const ofRow = new Int32Array(groups.codes.length);
  const domains = new Int32Array(Math.min(ofRow.length, psuEnds.length * groups.size));
  const cellOf = new Int32Array(groups.size);
  let count = 0;
  const ends = strataEnds.map((end, stratum) => {
    for (let psu = strataEnds[stratum - 1] ?? 0; psu < end; psu++) {
      const rows = { from: psuEnds[psu - 1] ?? 0, to: psuEnds[psu] as number };
      count = numberCells(rows, count, { codes: groups.codes, ofRow, domains, cellOf });
    }
    return count;
  });
  const sums = new Float64Array(count * CELL.width);
  return { ofRow, domains: domains.subarray(0, count), strataEnds: ends, sums };
}

interface CellNumbers extends Pick<PsuCells, 'ofRow' | 'domains'> {
  readonly codes: Int32Array;
  /** The last cell of each domain, from 1. */
  readonly cellOf: Int32Array;
}

/** Numbers the cells of one PSU; a cell up to `before` is one of an earlier PSU. Answers the new count. */
function numberCells(
  { from, to }: { readonly from: number; readonly to: number },
  before: number,
  { codes, ofRow, domains, cellOf }: CellNumbers,
): number {
  let count = before;
  for (let row = from; row < to; row++) {
    const domain = codes[row] as number;
    if (domain >= 0 && (cellOf[domain] as number) <= before) {
      domains[count] = domain;
      cellOf[domain] = ++count;
    }
    ofRow[row] = domain < 0 ? -1 : (cellOf[domain] as number) - 1;
  }
  return count;
}

/** Categories that a cell has room for. */
const CATEGORIES = 8;

/** Where the numbers of a cell stand: weights by category from 0 on, then these. */
export const CELL = {
  /** w x and w x² of its values. */
  values: CATEGORIES,
  squares: CATEGORIES + 1,
  /** Rows whose category is known, and rows that have a value. */
  known: CATEGORIES + 2,
  valued: CATEGORIES + 3,
  width: CATEGORIES + 4,
} as const;

/**
 * The sums of every cell (`cell * CELL.width + ...`), in the memory of the cells: they hold until the
 * next variable.
 */
export function cellSums(
  { weights }: SurveyDesign,
  { ofRow, sums }: PsuCells,
  { categories, categoryCount, mean }: SurveyVariable,
): Float64Array {
  if (categoryCount > CATEGORIES) throw new RangeError(`More than ${CATEGORIES} categories.`);
  const values = mean?.values ?? new Float64Array(ofRow.length);
  const firstValued = mean?.from ?? categoryCount;
  sums.fill(0);
  for (let i = 0; i < ofRow.length; i++) {
    const cell = ofRow[i] as number;
    const category = categories[i] as number;
    if (cell < 0 || category === NO_CATEGORY) continue;
    const at = cell * CELL.width;
    const x = values[i] as number;
    const weight = weights[i] as number;
    const isValued = category >= firstValued ? 1 : 0;
    sums[at + category] = (sums[at + category] as number) + weight;
    sums[at + CELL.values] = (sums[at + CELL.values] as number) + weight * x;
    sums[at + CELL.squares] = (sums[at + CELL.squares] as number) + weight * x * x;
    sums[at + CELL.known] = (sums[at + CELL.known] as number) + 1;
    sums[at + CELL.valued] = (sums[at + CELL.valued] as number) + isValued;
  }
  return sums;
}
