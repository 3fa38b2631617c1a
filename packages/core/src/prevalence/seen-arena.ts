/**
 * A part of the table of seen children: segments of `room` slots each, side by side. A child belongs to one
 * segment; in it open addressing, in the order of the fingerprints.
 */
export interface SeenArena {
  room: number;
  /**
   * Four numbers a slot, side by side for the sake of the cache: 48 bits of the fingerprint of child and
   * period, its print in two halves, both 0 in an empty slot, and its rest; then the lower 16 bits of the kind
   * of child.
   */
  slots: Uint16Array;
  /** 8 more bits of the kind, where there are so many kinds. */
  highKinds: Uint8Array | undefined;
}

/** Segments of an arena. */
const SEGMENTS = 1024;

/** Numbers of a slot. */
const WIDTH = 4;

/** The answer for a child that was not in the table. */
export const NEW_CHILD = 0;

/** Kinds that can be told apart. */
export const MOST_KINDS = 2 ** 24 - 1;

const TWO_32 = 2 ** 32;
const TWO_16 = 2 ** 16;

/** An arena without children; a segment has `room` slots. */
export function emptyArena(room: number): SeenArena {
  return { room, slots: new Uint16Array(SEGMENTS * room * WIDTH), highKinds: undefined };
}

/**
 * Puts a child of a kind, 1 to {@link MOST_KINDS}, into a segment, and answers the kind that stood there for the
 * same fingerprint; {@link NEW_CHILD} where none did. Of a fingerprint 48 bits are kept: `print`, 32 bits and
 * never 0, and 16 bits as `rest`. A segment that is full makes the arena grow by a quarter.
 */
export function replaceIn(
  arena: SeenArena,
  segment: number,
  print: number,
  rest: number,
  kind: number,
): number {
  let at = slotIn(arena, segment, print, rest);
  while (at < 0) {
    grow(arena);
    at = slotIn(arena, segment, print, rest);
  }
  const before = kindIn(arena, at);
  putIn(arena, at, print, rest, kind);
  return before;
}

/** Where the slot of a fingerprint begins, or the empty one where it belongs; -1 where its segment is full. */
function slotIn({ slots, room }: SeenArena, segment: number, print: number, rest: number): number {
  const first = segment * room * WIDTH;
  const home = homeIn(room, segment, print);
  const at = slotBetween(slots, home, first + room * WIDTH, print, rest);
  return at < 0 ? slotBetween(slots, first, home, print, rest) : at;
}

function slotBetween(
  slots: Uint16Array,
  from: number,
  to: number,
  print: number,
  rest: number,
): number {
  const high = print >>> 16;
  const low = print & 0xffff;
  for (let at = from; at < to; at += WIDTH) {
    const found = slots[at] as number;
    if (found !== high && found !== 0) continue;
    const second = slots[at + 1] as number;
    if (found === high && second === low && slots[at + 2] === rest) return at;
    if ((found | second) === 0) return at;
  }
  return -1;
}

/** Where the slot of a fingerprint begins unless another stood there before. */
export function homeIn(room: number, segment: number, print: number): number {
  return (segment * room + ((print * (room / TWO_32)) | 0)) * WIDTH;
}

/** The kind that was put at a slot; 0 for an empty one. */
function kindIn({ slots, highKinds }: SeenArena, at: number): number {
  const low = slots[at + 3] as number;
  return highKinds === undefined ? low : (highKinds[at / WIDTH] as number) * TWO_16 + low;
}

function putIn(arena: SeenArena, at: number, print: number, rest: number, kind: number): void {
  const { slots } = arena;
  slots[at] = print >>> 16;
  slots[at + 1] = print;
  slots[at + 2] = rest;
  slots[at + 3] = kind;
  if (kind >= TWO_16) arena.highKinds ??= new Uint8Array(slots.length / WIDTH);
  if (arena.highKinds !== undefined) arena.highKinds[at / WIDTH] = kind >>> 16;
}

/** Tells every child of an arena: its segment, print, rest and kind. */
export function eachIn(
  arena: SeenArena,
  tell: (segment: number, print: number, rest: number, kind: number) => void,
): void {
  const { room, slots } = arena;
  for (let segment = 0; segment < SEGMENTS; segment++) {
    const past = (segment + 1) * room * WIDTH;
    for (let at = past - room * WIDTH; at < past; at += WIDTH) {
      const print = (slots[at] as number) * TWO_16 + (slots[at + 1] as number);
      if (print !== 0) tell(segment, print, slots[at + 2] as number, kindIn(arena, at));
    }
  }
}

/** Takes all children out, and gives their memory back at once: left to the collector, it would pile up. */
export function empty(arena: SeenArena): void {
  const { slots, highKinds } = arena;
  const transfer = [slots.buffer, ...(highKinds ? [highKinds.buffer] : [])];
  structuredClone(undefined, { transfer: transfer as ArrayBuffer[] });
  Object.assign(arena, emptyArena(0));
}

function grow(arena: SeenArena): void {
  const wider = emptyArena(arena.room + (arena.room >> 2) + 2);
  eachIn(arena, (segment, print, rest, kind) => {
    putIn(wider, slotIn(wider, segment, print, rest), print, rest, kind);
  });
  empty(arena);
  Object.assign(arena, wider);
}
