import { empty, emptyArena, NEW_CHILD, replaceIn } from './seen-arena.js';

/**
 * Room outside memory, such as a temporary file: blocks of bytes, numbered from 0 in the order in which they
 * are put.
 */
export interface BlockStore {
  /** Keeps a copy of the bytes and answers the number of the block. */
  readonly put: (block: Uint8Array) => number;
  /** Fills the array with the bytes of a block. */
  readonly get: (number: number, into: Uint8Array) => void;
}

/** Rows of children outside memory, to be compared when all are there. */
export interface SeenDrawers {
  /** Puts away a row of a child; see `replaceIn`, whose arena is a drawer here. */
  readonly put: (drawer: number, ...row: SeenRow) => void;
  /** Says that a part begins: rows put from now on are its own. */
  readonly part: (part: number) => void;
  /** The rows so far that a later one of the same child and period replaced. */
  readonly replaced: () => ReplacedRows;
}

/** Segment, print, rest and kind of a row. */
export type SeenRow = readonly [segment: number, print: number, rest: number, kind: number];

/** Rows that a later row replaced. */
export interface ReplacedRows {
  /** How many, by the kind of child that they were. */
  readonly kinds: ReadonlyMap<number, number>;
  /** How many, by the part that holds the later row. */
  readonly parts: ReadonlyMap<number, number>;
}

/** Numbers of a row: print, segment and rest, kind. */
const WIDTH = 3;
/** A block is 24 KiB. */
const BLOCK_LENGTH = 2048 * WIDTH;
/** The print of no child: such a row says which part begins. */
const PART = 0;
/** Rows of a drawer for each slot of its segments: a third of the slots stays empty. */
const ROWS_A_SLOT = 680;

/**
 * Drawers in a store. Rows of one child lie in one drawer, in their order, so each drawer is looked through by
 * itself, and never more than one stands in memory.
 */
export function seenDrawers(store: BlockStore, count: number): SeenDrawers {
  const drawers = Array.from({ length: count }, () => emptyDrawer(store));
  let known: ReplacedRows | undefined;
  return {
    put: (drawer, segment, print, rest, kind) => {
      known = undefined;
      drawers[drawer]?.put(print, segment * 2 ** 16 + rest, kind);
    },
    part: (part) => {
      for (const drawer of drawers) drawer.put(PART, part, 0);
    },
    replaced: () => {
      known ??= replacedIn(drawers);
      return known;
    },
  };
}

type Drawer = ReturnType<typeof emptyDrawer>;

function emptyDrawer(store: BlockStore) {
  const block = new Uint32Array(BLOCK_LENGTH);
  const stored: number[] = [];
  let filled = 0;
  const put = (print: number, place: number, kind: number): void => {
    block[filled] = print;
    block[filled + 1] = place;
    block[filled + 2] = kind;
    filled += WIDTH;
    if (filled < BLOCK_LENGTH) return;
    stored.push(store.put(bytesOf(block)));
    filled = 0;
  };
  const tellBlock = (rows: Uint32Array, tell: TellRow): void => {
    for (let at = 0; at < rows.length; at += WIDTH) {
      tell(rows[at] as number, rows[at + 1] as number, rows[at + 2] as number);
    }
  };
  const each = (tell: TellRow): void => {
    const full = new Uint32Array(BLOCK_LENGTH);
    for (const number of stored) {
      store.get(number, bytesOf(full));
      tellBlock(full, tell);
    }
    tellBlock(block.subarray(0, filled), tell);
  };
  const rows = () => (stored.length * BLOCK_LENGTH + filled) / WIDTH;
  return { put, rows, each };
}

type TellRow = (print: number, place: number, kind: number) => void;

function replacedIn(drawers: readonly Drawer[]): ReplacedRows {
  const kinds = new Map<number, number>();
  const parts = new Map<number, number>();
  for (const drawer of drawers) {
    const arena = emptyArena(1 + Math.ceil(drawer.rows() / ROWS_A_SLOT));
    let part = 0;
    drawer.each((print, place, kind) => {
      if (print === PART) {
        part = place;
        return;
      }
      const before = replaceIn(arena, place >>> 16, print, place & 0xffff, kind);
      if (before === NEW_CHILD) return;
      kinds.set(before, (kinds.get(before) ?? 0) + 1);
      parts.set(part, (parts.get(part) ?? 0) + 1);
    });
    empty(arena);
  }
  return { kinds, parts };
}

function bytesOf(block: Uint32Array): Uint8Array {
  return new Uint8Array(block.buffer, block.byteOffset, block.byteLength);
}
