import { type CellCounters, CHILD_BITS, type PackedChild } from './cell-counters.js';

/**
 * The children of one cell and the same classes are of one kind: there are far fewer kinds than children, so a
 * child is remembered and counted by the number of its kind.
 */
export interface ChildKinds {
  /** The number of a kind, from 1. */
  readonly numberOf: (cell: number, child: PackedChild) => number;
  /** Adds a child of a kind, or takes it back: `by` is 1 or -1. */
  readonly add: (kind: number, by: 1 | -1) => void;
  /** Adds the children of all kinds to the counters of their cells, `less` so many of a kind. */
  readonly addTo: (counters: CellCounters, less?: ReadonlyMap<number, number>) => void;
}

/** Cells that can be told apart: 21 bits. */
const MOST_CELLS = 2 ** (32 - CHILD_BITS);
const FIRST_SLOTS = 1024;

/** No kind yet. */
export function childKinds(): ChildKinds {
  /** Open addressing, a power of two: the number of the kind, 0 in an empty slot. */
  let slots = new Int32Array(FIRST_SLOTS);
  let last = 0;
  // By the number of the kind: its cell and packed child in 32 bits, and its children.
  let codes = new Uint32Array(FIRST_SLOTS);
  let counts = new Int32Array(FIRST_SLOTS);

  const slotOf = (code: number): number => {
    let at = hash(code) & (slots.length - 1);
    for (let kind = slots[at] as number; kind !== 0; kind = slots[at] as number) {
      if (codes[kind] === code) break;
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  };
  const widen = (): void => {
    slots = new Int32Array(2 * slots.length);
    codes = wider(codes, new Uint32Array(slots.length));
    counts = wider(counts, new Int32Array(slots.length));
    for (let kind = 1; kind <= last; kind++) slots[slotOf(codes[kind] as number)] = kind;
  };
  const numberOf = (cell: number, child: PackedChild): number => {
    if (cell >= MOST_CELLS) throw new RangeError(`More than ${MOST_CELLS} groups of children.`);
    const code = cell * 2 ** CHILD_BITS + child;
    const at = slotOf(code);
    const known = slots[at] as number;
    if (known !== 0) return known;
    slots[at] = ++last;
    codes[last] = code;
    if (2 * last > slots.length) widen();
    return last;
  };
  const add = (kind: number, by: 1 | -1): void => {
    counts[kind] = (counts[kind] as number) + by;
  };
  const addTo: ChildKinds['addTo'] = (counters, less) => {
    for (let kind = 1; kind <= last; kind++) {
      const code = codes[kind] as number;
      const children = (counts[kind] as number) - (less?.get(kind) ?? 0);
      counters.add(code >>> CHILD_BITS, code & (2 ** CHILD_BITS - 1), children);
    }
  };
  return { numberOf, add, addTo };
}

function wider<T extends Uint32Array | Int32Array>(column: T, empty: T): T {
  empty.set(column);
  return empty;
}

function hash(code: number): number {
  const mixed = Math.imul(code ^ (code >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
}
