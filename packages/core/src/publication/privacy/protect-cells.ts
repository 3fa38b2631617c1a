import { A_STEP, type MovableTable, moveChildren } from './move-children.js';

/** What {@link protectCells} starts from. */
export interface Protection extends MovableTable {
  /** Cells that must be hidden. */
  readonly must: ReadonlySet<number>;
  /** What hiding one more cell costs; infinite for a cell that is never hidden. */
  readonly price: Float64Array;
  /** How far apart the least and the most must be that a hidden cell could hold. */
  readonly width: number;
}

/**
 * The cells to hide, so that each of them could hold any of a range of counts at least as wide as asked.
 * More cells hidden can only widen a range, so cells are looked at one by one, each new one too; in the
 * end every cell that the others do not need is shown again.
 *
 * Source: the greedy way of Kelly, Golden and Assad, Networks 1992;22:397-417, with the clean-up of
 * that paper; least cells hidden is not promised, the width is.
 */
export function protectCells(protection: Protection): ReadonlySet<number> {
  const hidden = new Set(protection.must);
  const waiting = [...hidden];
  for (let i = 0; i < waiting.length; i++) {
    for (const cell of missingFor(protection, hidden, waiting[i] as number)) {
      hidden.add(cell);
      waiting.push(cell);
    }
  }
  showSpare(protection, hidden);
  return hidden;
}

/** The cells that must be hidden too before a hidden cell has its width. */
function missingFor(
  { price, width, ...table }: Protection,
  hidden: ReadonlySet<number>,
  cell: number,
): readonly number[] {
  const { rise, fall } = rangeOf({ ...table, width }, hidden, cell);
  if (rise + fall >= width) return [];
  const wanted = width - fall;
  const priceOf = (other: number) => (hidden.has(other) ? A_STEP : (price[other] as number));
  const { used } = moveChildren(table, { cell, way: 'rise', wanted, priceOf });
  return [...used].filter((other) => !hidden.has(other));
}

/** How far a hidden cell could rise and fall, up to the width, and the cells that move with it. */
function rangeOf(
  { width, ...table }: Pick<Protection, 'network' | 'room' | 'width'>,
  hidden: ReadonlySet<number>,
  cell: number,
) {
  const priceOf = hiddenOnly(hidden);
  const up = moveChildren(table, { cell, way: 'rise', wanted: width, priceOf });
  const wanted = Math.min(table.room[cell] as number, width - up.moved);
  const down = moveChildren(table, { cell, way: 'fall', wanted, priceOf });
  return { rise: up.moved, fall: down.moved, used: [...up.used, ...down.used] };
}

/** Prices for a reader: hidden cells move freely, all others stand fixed. */
export function hiddenOnly(hidden: ReadonlySet<number>): (cell: number) => number {
  return (cell) => (hidden.has(cell) ? A_STEP : Number.POSITIVE_INFINITY);
}

/** Shows again, the dearest first, the cells without which every range stays wide enough. */
function showSpare(protection: Protection, hidden: Set<number>): void {
  const { must, price, width } = protection;
  // Whose range rests on a cell: only these are looked at again.
  const resting = new Map<number, Set<number>>();
  const rest = (cell: number, used: readonly number[]) => {
    for (const other of used) resting.set(other, (resting.get(other) ?? new Set()).add(cell));
  };
  for (const cell of hidden) rest(cell, rangeOf(protection, hidden, cell).used);
  const spare = [...hidden].filter((cell) => !must.has(cell));
  spare.sort((a, b) => (price[b] as number) - (price[a] as number) || a - b);
  for (const cell of spare) {
    hidden.delete(cell);
    const touched = [...(resting.get(cell) ?? [])].filter((other) => hidden.has(other));
    const ranges = touched.map((other) => ({ other, ...rangeOf(protection, hidden, other) }));
    if (ranges.every(({ rise, fall }) => rise + fall >= width)) {
      for (const { other, used } of ranges) rest(other, used);
    } else hidden.add(cell);
  }
}
