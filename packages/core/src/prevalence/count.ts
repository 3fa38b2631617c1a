import {
  canonicalBy,
  compareKeys,
  type Dimension,
  type GroupKey,
  keyBy,
  partsOf,
} from './group-key.js';
import { COUNTED_CLASSES, COUNTED_INDICATORS, type CountedIndicator } from './outcome.js';

/** The children of one group. */
export interface CountCell {
  readonly key: GroupKey;
  /** Children of the group within the frame, with or without a z. */
  readonly measured: number;
  /** Children with oedema; they stand in the lowest class of both indicators of weight. */
  readonly oedema: number;
  /** Children whose z is not plausible: in no class of that indicator. */
  readonly flagged: Readonly<Record<CountedIndicator, number>>;
  /** Children by class, from the lowest z upwards: the classes of `COUNTED_CLASSES`. */
  readonly classes: Readonly<Record<CountedIndicator, readonly number[]>>;
}

/**
 * How many children of which group are in which class: all that prevalences are made of. Plain data
 * that adds up ({@link mergeCounts}), so files, chunks and workers can count apart.
 */
export interface Counts {
  /** What the cells are grouped by. */
  readonly by: readonly Dimension[];
  /**
   * Children below five years, or of unknown age, in all cells: the sample size N of the intervals.
   * Source: WHO R package anthro 1.1.0 keeps the rows whose age rounds to 1826 days or less.
   */
  readonly frame: number;
  /** Children above that age: in no cell. */
  readonly outsideAge: number;
  /** In the order of their keys, each key once. */
  readonly cells: readonly CountCell[];
}

/** How {@link emptyCounts}, `countTable` and `createTally` group children. */
export interface CountOptions {
  /** Empty: all children in one cell. */
  readonly by: readonly Dimension[];
}

/**
 * Counts of no child: what merging starts from.
 *
 * @example
 * emptyCounts({ by: ['village', 'sex'] }).frame; // => 0
 */
export function emptyCounts({ by }: CountOptions): Counts {
  return { by: canonicalBy(by), frame: 0, outsideAge: 0, cells: [] };
}

/**
 * The counts of all children of both: `mergeCounts(count(a), count(b))` equals the count of the rows
 * of a and b together, in whatever order.
 *
 * @throws RangeError where the two are not grouped by the same dimensions
 *
 * @example
 * mergeCounts(emptyCounts({ by: [] }), emptyCounts({ by: [] })).frame; // => 0
 */
export function mergeCounts(a: Counts, b: Counts): Counts {
  if (a.by.join() !== b.by.join()) {
    throw new RangeError(`Counts by [${a.by}] and by [${b.by}] do not add up: roll one up first.`);
  }
  return {
    by: a.by,
    frame: a.frame + b.frame,
    outsideAge: a.outsideAge + b.outsideAge,
    cells: mergeCells(a.cells, b.cells),
  };
}

/**
 * Counts made of known numbers, such as a published table; cells of the same group are added up.
 *
 * @throws RangeError where a key lacks a part that `by` asks for, or a cell has other classes than
 * `COUNTED_CLASSES`
 *
 * @example
 * countsOfCells([], { by: ['kecamatan'] }).cells; // => []
 */
export function countsOfCells(
  cells: readonly CountCell[],
  { by }: CountOptions,
  outsideAge = 0,
): Counts {
  for (const cell of cells) checkCell(cell, partsOf(by));
  const keyed = cells.map((cell) => ({ ...cell, key: keyBy(cell.key, by) }));
  const sorted = keyed.sort((x, y) => compareKeys(x.key, y.key));
  const merged: CountCell[] = [];
  for (const cell of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && compareKeys(last.key, cell.key) === 0) {
      merged[merged.length - 1] = addCells(last, cell);
    } else merged.push(cell);
  }
  const frame = merged.reduce((sum, { measured }) => sum + measured, 0);
  return { by: canonicalBy(by), frame, outsideAge, cells: merged };
}

/**
 * The same children in coarser groups: villages add up to their kecamatan, these to their district.
 *
 * @throws RangeError for a dimension that the counts do not have
 *
 * @example
 * rollUpCounts(emptyCounts({ by: ['village', 'month'] }), ['kecamatan']).by; // => ['kecamatan']
 */
export function rollUpCounts(counts: Counts, by: readonly Dimension[]): Counts {
  const known = partsOf(counts.by);
  const missing = partsOf(by).filter((part) => !known.includes(part));
  if (missing.length > 0) {
    throw new RangeError(`Counts by [${counts.by}] can not be rolled up to [${missing}].`);
  }
  return countsOfCells(counts.cells, { by }, counts.outsideAge);
}

/** The children of two cells together, under the key of the first. */
export function addCells(a: CountCell, b: CountCell): CountCell {
  return {
    key: a.key,
    measured: a.measured + b.measured,
    oedema: a.oedema + b.oedema,
    flagged: forEachIndicator((id) => a.flagged[id] + b.flagged[id]),
    classes: forEachIndicator((id) =>
      a.classes[id].map((count, k) => count + (b.classes[id][k] as number)),
    ),
  };
}

/** A record with a value for each counted indicator. */
export function forEachIndicator<T>(
  valueFor: (id: CountedIndicator) => T,
): Record<CountedIndicator, T> {
  return {
    heightForAge: valueFor('heightForAge'),
    weightForAge: valueFor('weightForAge'),
    weightForHeight: valueFor('weightForHeight'),
  };
}

/** Both lists are sorted by key, so one walk along both joins them. */
function mergeCells(a: readonly CountCell[], b: readonly CountCell[]): readonly CountCell[] {
  const merged: CountCell[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as CountCell;
    const y = b[j] as CountCell;
    const order = compareKeys(x.key, y.key);
    merged.push(order === 0 ? addCells(x, y) : order < 0 ? x : y);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return [...merged, ...a.slice(i), ...b.slice(j)];
}

function checkCell(cell: CountCell, parts: readonly Dimension[]): void {
  const lacking = parts.filter((part) => cell.key[part] === undefined);
  if (lacking.length > 0) throw new RangeError(`The key of a cell has no ${lacking}.`);
  for (const id of COUNTED_INDICATORS) {
    if (cell.classes[id].length !== COUNTED_CLASSES[id].length) {
      throw new RangeError(`A cell needs ${COUNTED_CLASSES[id].length} classes of ${id}.`);
    }
  }
}
