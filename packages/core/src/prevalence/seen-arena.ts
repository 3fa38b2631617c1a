/**
 * A part of the table of seen children: segments of `room` slots each, side by side. A child belongs to one
 * segment; in it open addressing, in the order of the fingerprints.
 */
export interface SeenArena {
  readonly room: number;
  /**
   * Four numbers a slot, side by side for the sake of the cache: 48 bits of the fingerprint of child and
   * period, its print in two halves, both 0 in an empty slot, and its rest; then the lower 16 bits of the kind
   * of child.
   */
  readonly slots: Uint16Array;
  /** 8 more bits of the kind, where there are so many kinds. */
  highKinds: Uint8Array | undefined;
}

/** Segments of an arena. */
const SEGMENTS = 1024;

/** Numbers of a slot. */
const WIDTH = 4;

/** Kinds that can be told apart. */
export const MOST_KINDS = 2 ** 24 - 1;

const TWO_32 = 2 ** 32;
const TWO_16 = 2 ** 16;

/** An arena without children; a segment has `room` slots. */
export function emptyArena(room: number): SeenArena {
  return { room, slots: new Uint16Array(SEGMENTS * room * WIDTH), highKinds: undefined };
}

/**
 * Where the slot of a fingerprint begins, or the empty one where it belongs; -1 where its segment is full. Of a
 * fingerprint 48 bits are kept: `print`, 32 bits and never 0, and 16 bits as `rest`.
 */
export function slotIn(
  { slots, room }: SeenArena,
  segment: number,
  print: number,
  rest: number,
): number {
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
export function kindIn({ slots, highKinds }: SeenArena, at: number): number {
  const low = slots[at + 3] as number;
  return highKinds === undefined ? low : (highKinds[at / WIDTH] as number) * TWO_16 + low;
}

/** A child of a kind, as a slot holds it. */
interface SeenEntry {
  readonly print: number;
  readonly rest: number;
  readonly kind: number;
}

/** Puts a child of a kind, 1 to {@link MOST_KINDS}, at a slot. */
export function putIn(arena: SeenArena, at: number, { print, rest, kind }: SeenEntry): void {
  const { slots } = arena;
  slots[at] = print >>> 16;
  slots[at + 1] = print;
  slots[at + 2] = rest;
  slots[at + 3] = kind;
  if (kind >= TWO_16) arena.highKinds ??= new Uint8Array(slots.length / WIDTH);
  if (arena.highKinds !== undefined) arena.highKinds[at / WIDTH] = kind >>> 16;
}

/** The same children with a quarter more room; the arena itself is of no more use. */
export function grownArena(arena: SeenArena): SeenArena {
  const { room, slots } = arena;
  const wider = emptyArena(room + (room >> 2) + 2);
  for (let segment = 0; segment < SEGMENTS; segment++) {
    const past = (segment + 1) * room * WIDTH;
    for (let at = past - room * WIDTH; at < past; at += WIDTH) {
      const print = (slots[at] as number) * TWO_16 + (slots[at + 1] as number);
      if (print === 0) continue;
      const rest = slots[at + 2] as number;
      putIn(wider, slotIn(wider, segment, print, rest), { print, rest, kind: kindIn(arena, at) });
    }
  }
  letGo(arena);
  return wider;
}

/** Frees the columns at once: left to the collector, those of many arenas would pile up. */
function letGo({ slots, highKinds }: SeenArena): void {
  const transfer = [slots.buffer, ...(highKinds ? [highKinds.buffer] : [])];
  structuredClone(undefined, { transfer: transfer as ArrayBuffer[] });
}
