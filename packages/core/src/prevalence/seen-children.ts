import { CHILD_BITS, type PackedChild } from './cell-counters.js';

/** Which child of which period was counted in which cell, and as what. */
export interface SeenChildren {
  /**
   * Puts a child into the table. Answers what stood there for the same child and period, for
   * {@link cellOfEntry} and {@link childOfEntry}; {@link NEW_CHILD} where nothing did, and for a key of
   * NaN or a period below 0, which are not known and never match.
   */
  readonly replace: (childKey: number, period: number, cell: number, child: PackedChild) => number;
  /**
   * Looks at the slots of children that are about to be put in. The table is larger than any cache: looks
   * that do not wait for each other reach memory many at a time, and `replace` then finds it near.
   */
  readonly fetch: (childKeys: Float64Array, periods: Int32Array) => number;
}

/** The answer for a child that was not in the table. */
export const NEW_CHILD = 0;

/** Cells that can be told apart: 21 bits, one value of them for an empty slot. */
const MOST_CELLS = 2 ** (32 - CHILD_BITS) - 1;
/** The sizes of a table that grows; from the last on it doubles. */
const SIZES = [2 ** 14, 2 ** 17, 2 ** 20, 6 * 2 ** 20] as const;
const MOST_LOAD = 0.8;
const TWO_32 = 2 ** 32;

interface Slots {
  readonly size: number;
  /**
   * Two numbers a slot, side by side for the sake of the cache: 32 bits of the fingerprint of child and
   * period; then the cell from 1 with the packed child, 0 in an empty slot.
   */
  readonly pairs: Uint32Array;
  /** 16 more bits of the fingerprint. */
  readonly high: Uint16Array;
}

/**
 * An empty table of children: open addressing in flat columns, 10 bytes a slot. From 105,000
 * children it has 1,048,576 slots (10 MB), from 839,000 to 5 million 6,291,456 (63 MB).
 *
 * Children are told apart by 48 bits made of key and period. The chance that any two of `n` different
 * children are taken for one is about n² / 2^49: 0.2 % for a million, 4.4 % for five million.
 */
export function seenChildren(): SeenChildren {
  let slots = slotsOf(SIZES[0]);
  let used = 0;
  const replace = (key: number, period: number, cell: number, child: PackedChild): number => {
    if (Number.isNaN(key) || period < 0) return NEW_CHILD;
    if (cell >= MOST_CELLS) throw new RangeError(`More than ${MOST_CELLS} groups of children.`);
    if (used >= slots.size * MOST_LOAD) slots = grown(slots);
    const low = lowBits(key, period);
    const high = highBits(key, period);
    const at = slotFor(slots, low, high);
    const before = slots.pairs[2 * at + 1] as number;
    if (before === NEW_CHILD) used++;
    put(slots, at, { low, high, entry: (cell + 1) * 2 ** CHILD_BITS + child });
    return before;
  };
  const fetch = (keys: Float64Array, periods: Int32Array): number => {
    const { pairs, size } = slots;
    let any = 0;
    for (let i = 0; i < keys.length; i++) {
      const low = lowBits(keys[i] as number, periods[i] as number);
      any |= pairs[2 * homeOf(low, size)] as number;
    }
    // Given back, so that no compiler leaves the loop out.
    return any;
  };
  return { replace, fetch };
}

/** The cell of what {@link SeenChildren.replace} answered. */
export function cellOfEntry(entry: number): number {
  return (entry >>> CHILD_BITS) - 1;
}

/** The packed child of what {@link SeenChildren.replace} answered. */
export function childOfEntry(entry: number): PackedChild {
  return entry & (2 ** CHILD_BITS - 1);
}

function slotsOf(size: number): Slots {
  return { size, pairs: new Uint32Array(2 * size), high: new Uint16Array(size) };
}

interface Slot {
  readonly low: number;
  readonly high: number;
  readonly entry: number;
}

function put({ pairs, high: highs }: Slots, at: number, { low, high, entry }: Slot): void {
  pairs[2 * at] = low;
  pairs[2 * at + 1] = entry;
  highs[at] = high;
}

/** The slot of the fingerprint, or the empty one where it belongs. */
function slotFor({ size, pairs, high: highs }: Slots, low: number, high: number): number {
  let at = homeOf(low, size);
  while (pairs[2 * at + 1] !== 0 && (pairs[2 * at] !== low || highs[at] !== high)) {
    at = at + 1 === size ? 0 : at + 1;
  }
  return at;
}

/** In the order of the fingerprints, so that a table that grows is read and written from front to end. */
function homeOf(low: number, size: number): number {
  return (low * (size / TWO_32)) | 0;
}

function grown(slots: Slots): Slots {
  const wider = slotsOf(SIZES.find((size) => size > slots.size) ?? 2 * slots.size);
  for (let i = 0; i < slots.size; i++) {
    const entry = slots.pairs[2 * i + 1] as number;
    if (entry === 0) continue;
    const low = slots.pairs[2 * i] as number;
    const high = slots.high[i] as number;
    put(wider, slotFor(wider, low, high), { low, high, entry });
  }
  return wider;
}

/** For one child different in each period, and the other way round. */
function lowBits(key: number, period: number): number {
  const upper = Math.floor(key / TWO_32);
  return mix32(key ^ mix32(upper ^ Math.imul(period + 1, 0x9e3779b1)));
}

function highBits(key: number, period: number): number {
  const upper = Math.floor(key / TWO_32);
  return (
    mix32(Math.imul(key, 0x2c1b3c6d) ^ mix32(upper + Math.imul(period + 1, 0x85ebca6b))) >>> 16
  );
}

/**
 * Spreads 32 bits; different values stay different.
 *
 * Source: Appleby A (2016) MurmurHash3, the finalizer fmix32.
 */
function mix32(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
