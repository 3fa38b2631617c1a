import { highBits, lowBits, printOf, restOf } from './child-print.js';
import {
  eachIn,
  empty,
  emptyArena,
  homeIn,
  MOST_KINDS,
  NEW_CHILD,
  replaceIn,
  type SeenArena,
} from './seen-arena.js';
import {
  type BlockStore,
  type ReplacedRows,
  type SeenDrawers,
  seenDrawers,
} from './seen-drawers.js';

/** As what kind each child of each period was counted last. */
export interface SeenChildren {
  /**
   * Takes children in hand, at most {@link IN_HAND}, for `replace`. The table is larger than any cache: looks
   * at their slots that do not wait for each other reach memory many at a time.
   *
   * @returns bits of what stands there, so that no compiler leaves the look out
   */
  readonly take: (childKeys: Float64Array, periods: Int32Array) => number;
  /**
   * Puts the child at `i` of those in hand into the table as of a kind, numbered from 1. Answers the kind that
   * stood there for the same child and period; {@link NEW_CHILD} where none did, and for a key of NaN or a
   * period below 0, which are not known and never match. Where children are put outside memory, the answer is
   * that none did, and `replaced` tells it later.
   */
  readonly replace: (i: number, kind: number) => number;
  /** Begins another part, numbered from 1: it is the one that children put from now on are in. */
  readonly part: () => number;
  /** The rows that a later one replaced, of those that were put outside memory. */
  readonly replaced: () => ReplacedRows;
}

/** Where children go that are too many for memory. */
export interface SeenOverflow {
  readonly store: BlockStore;
  /** Children in memory before all go to the store. */
  readonly after: number;
}

/** Children that are taken in hand at once: few enough that their slots stay near until their turn. */
export const IN_HAND = 1024;

/** Arenas grow one by one, so that at no time the whole table stands in memory twice. */
const ARENAS = 64;
/** Bits of the fingerprint: 6 for the arena, 10 for the segment in it, 48 that are kept. */
const ARENA_SHIFT = 26;
const SEGMENT_SHIFT = 16;
const SEGMENT_MASK = 1023;
const UNKNOWN = 0;
const NONE_REPLACED: ReplacedRows = { kinds: new Map(), parts: new Map() };

/**
 * An empty table of children: open addressing in flat columns, 8 bytes a slot. A segment that is full makes
 * its arena grow by a quarter, so that memory follows the children: 12 bytes for each of ten million, 18 for
 * each of a million.
 *
 * Children are told apart by 64 bits made of key and period. The chance that any two of `n` different
 * children are taken for one here is about n² / 2^65: 3 in a million for ten million children, far below that
 * of two equal keys.
 *
 * With an overflow, memory stays as it is when so many children are there: all of them are written to the store
 * by their fingerprints, and rows that follow too.
 */
export function seenChildren(overflow?: SeenOverflow): SeenChildren {
  const arenas = Array.from({ length: ARENAS }, () => emptyArena(0));
  // Of those in hand: the first 32 bits of the fingerprint, and those that are kept; 0 where not known.
  const lows = new Uint32Array(IN_HAND);
  const prints = new Uint32Array(IN_HAND);
  const rests = new Uint16Array(IN_HAND);

  const take = (keys: Float64Array, periods: Int32Array): number => {
    let any = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      const period = periods[i] as number;
      const low = lowBits(key, period);
      const high = highBits(key, period);
      const print = printOf(low, high);
      lows[i] = low;
      rests[i] = restOf(high);
      prints[i] = Number.isNaN(key) || period < 0 ? UNKNOWN : print;
      const { room, slots } = arenas[low >>> ARENA_SHIFT] as SeenArena;
      if (room > 0) any |= slots[homeIn(room, segmentOf(low), print)] as number;
    }
    return any;
  };
  let children = 0;
  let parts = 0;
  let drawers: SeenDrawers | undefined;

  const replace = (i: number, kind: number): number => {
    if (kind > MOST_KINDS) throw new RangeError(`More than ${MOST_KINDS} kinds of children.`);
    const low = lows[i] as number;
    const print = prints[i] as number;
    const rest = rests[i] as number;
    if (print === UNKNOWN) return NEW_CHILD;
    const segment = segmentOf(low);
    if (drawers !== undefined) {
      drawers.put(low >>> ARENA_SHIFT, segment, print, rest, kind);
      return NEW_CHILD;
    }
    const before = replaceIn(arenas[low >>> ARENA_SHIFT] as SeenArena, segment, print, rest, kind);
    if (before === NEW_CHILD && ++children === overflow?.after) drawers = putAway(overflow.store);
    return before;
  };
  const putAway = (store: BlockStore): SeenDrawers => {
    const opened = seenDrawers(store, ARENAS);
    arenas.forEach((arena, at) => {
      eachIn(arena, (...child) => opened.put(at, ...child));
      empty(arena);
    });
    opened.part(parts);
    return opened;
  };
  const part = (): number => {
    parts++;
    drawers?.part(parts);
    return parts;
  };
  return { take, replace, part, replaced: () => drawers?.replaced() ?? NONE_REPLACED };
}

function segmentOf(low: number): number {
  return (low >>> SEGMENT_SHIFT) & SEGMENT_MASK;
}
