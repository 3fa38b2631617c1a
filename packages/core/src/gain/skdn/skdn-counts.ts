import {
  compareSkdnKeys,
  type SkdnDimension,
  type SkdnKey,
  skdnKeyBy,
  skdnParts,
} from './skdn-key.js';

/** The children of one group and month. All are counts, so groups and files add up. */
export interface SkdnCell {
  readonly key: SkdnKey;
  /** Children in the register of the month, weighed or not: not S, which is a target list. */
  readonly listed: number;
  /** Children weighed: n + t + o + b. */
  readonly d: number;
  readonly n: number;
  readonly t: number;
  readonly o: number;
  readonly b: number;
  /** Of b: no earlier month was given, so they need not be new. */
  readonly bNoHistory: number;
  readonly bgm: number;
  /** Two or more T in a row. */
  readonly twoT: number;
  /** Three or more, also in `twoT`. */
  readonly threeT: number;
}

/** The numbers of a cell. */
export const SKDN_NUMBERS = [
  'listed',
  'd',
  'n',
  't',
  'o',
  'b',
  'bNoHistory',
  'bgm',
  'twoT',
  'threeT',
] as const;

/** A number of a cell. */
export type SkdnNumber = (typeof SKDN_NUMBERS)[number];

/** SKDN by group and month: plain data that adds up ({@link mergeSkdn}). */
export interface SkdnCounts {
  readonly by: readonly SkdnDimension[];
  /** In the order of their keys, each key once. */
  readonly cells: readonly SkdnCell[];
}

/** What the cells are grouped by. Empty: one cell a month. */
export interface SkdnOptions {
  readonly by: readonly SkdnDimension[];
}

/**
 * Counts made of cells; cells of the same group are added up.
 *
 * Source: Kemenkes RI, SKDN: D = N + T + O + B.
 *
 * @throws RangeError where numbers of a cell can not be: not whole, d other than n + t + o + b, more 3T
 * than 2T, 2T than T, BGM than weighed, weighed than listed
 *
 * @example
 * skdnOfCells([], { by: ['posyandu'] }).cells; // => []
 */
export function skdnOfCells(cells: readonly SkdnCell[], { by }: SkdnOptions): SkdnCounts {
  for (const cell of cells) checkCell(cell);
  const keyed = cells.map((cell) => ({ ...cell, key: skdnKeyBy(cell.key, by) }));
  const sorted = keyed.sort((x, y) => compareSkdnKeys(x.key, y.key));
  const merged: SkdnCell[] = [];
  for (const cell of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && compareSkdnKeys(last.key, cell.key) === 0) {
      merged[merged.length - 1] = addCells(last, cell);
    } else merged.push(cell);
  }
  return { by: skdnParts(by).filter((part) => part !== 'month'), cells: merged };
}

/**
 * The counts of the children of both, who must be different children or different months.
 *
 * @throws RangeError where the two are not grouped by the same dimensions
 *
 * @example
 * mergeSkdn(skdnOfCells([], { by: [] }), skdnOfCells([], { by: [] })).cells; // => []
 */
export function mergeSkdn(a: SkdnCounts, b: SkdnCounts): SkdnCounts {
  if (skdnParts(a.by).join() !== skdnParts(b.by).join()) {
    throw new RangeError(`SKDN by [${a.by}] and by [${b.by}] do not add up: roll one up first.`);
  }
  return skdnOfCells([...a.cells, ...b.cells], { by: a.by });
}

/**
 * The same children in coarser groups: posyandu add up to villages, these to kecamatan.
 *
 * @throws RangeError for a dimension that the counts do not have
 *
 * @example
 * rollUpSkdn(skdnOfCells([], { by: ['posyandu'] }), ['kecamatan']).by; // => ['district', 'kecamatan']
 */
export function rollUpSkdn(counts: SkdnCounts, by: readonly SkdnDimension[]): SkdnCounts {
  const known = skdnParts(counts.by);
  const missing = skdnParts(by).filter((part) => !known.includes(part));
  if (missing.length > 0) {
    throw new RangeError(`SKDN by [${counts.by}] can not be rolled up to [${missing}].`);
  }
  return skdnOfCells(counts.cells, { by });
}

/**
 * A cell of no child.
 *
 * @example
 * emptySkdnCell({ month: '2025-08' }).d; // => 0
 */
export function emptySkdnCell(key: SkdnKey): SkdnCell {
  return { key, ...numbersOf(() => 0) };
}

/** A record with a value for each number of a cell. */
export function numbersOf(valueFor: (number: SkdnNumber) => number): Record<SkdnNumber, number> {
  const values = SKDN_NUMBERS.map((number) => [number, valueFor(number)]);
  return Object.fromEntries(values) as Record<SkdnNumber, number>;
}

function addCells(a: SkdnCell, b: SkdnCell): SkdnCell {
  return { key: a.key, ...numbersOf((number) => a[number] + b[number]) };
}

function checkCell(cell: SkdnCell): void {
  const whole = SKDN_NUMBERS.every((number) => Number.isSafeInteger(cell[number]));
  const { listed, d, n, t, o, b, bNoHistory, bgm, twoT, threeT } = cell;
  const positive = Math.min(n, t, o, b, bNoHistory, bgm, threeT) >= 0;
  const within = threeT <= twoT && twoT <= t && bNoHistory <= b && bgm <= d && d <= listed;
  if (whole && positive && within && d === n + t + o + b) return;
  throw new RangeError(`No SKDN of children: ${JSON.stringify(cell)}`);
}
