import { type Motion, moveOver } from './value-motion.js';
import { valuePart } from './value-part.js';

/** A value of a stream of JSON. */
export interface TopValue {
  /** An item of the list of a value, or a value without the items of its list. */
  readonly kind: 'item' | 'value';
  /** Cut where it is longer than it may be. */
  readonly text: string;
  readonly isLong: boolean;
  /** For an item its place in the list, for a value the line where it begins; from 1. */
  readonly row: number;
}

/** How many characters an item or a value may have. */
export interface ValueLimits {
  readonly item: number;
  readonly value: number;
}

/** Gathers values while their text and marks come. */
export interface ValueGatherer {
  readonly add: (text: string) => void;
  /**
   * Moves over a mark, a text in quotes or a line end, with what stands before it; false where both are inside a
   * part, and still to be added.
   */
  readonly over: (mark: string, before: string) => boolean;
  /** The values that are complete, once. */
  readonly taken: () => readonly TopValue[];
  /** The same with what is not complete. */
  readonly end: () => readonly TopValue[];
}

const MOVES: ReadonlySet<string> = new Set('[]{},');

/** A gatherer that has nothing yet. */
export function valueGatherer(limits: ValueLimits): ValueGatherer {
  const parts = { value: valuePart(limits.value), item: valuePart(limits.item) };
  const state = { depth: 0, list: -1, hasList: false };
  const place = { items: 0, line: 1, start: 1 };
  let found: TopValue[] = [];

  const giveItem = () => {
    place.items++;
    found.push({ kind: 'item', row: place.items, ...parts.item.taken() });
  };
  const giveValue = () => {
    place.items = 0;
    found.push({ kind: 'value', row: place.start, ...parts.value.taken() });
  };
  const endList = () => {
    // An empty list has no items; a comma promises one.
    if (place.items > 0 || !parts.item.isBlank()) giveItem();
    parts.value.add(']');
    if (state.depth === 0) giveValue();
  };
  const ends: Readonly<Record<Motion, (() => void) | undefined>> = {
    inside: undefined,
    startList: () => undefined,
    endItem: giveItem,
    endList,
    endValue: giveValue,
  };
  const taken = () => {
    const all = found;
    found = [];
    return all;
  };
  return {
    add: (text) => parts[state.list < 0 ? 'value' : 'item'].add(text),
    over: (mark, before) => {
      if (mark.endsWith('\n')) place.line++;
      if (!MOVES.has(mark)) return false;
      if (state.depth === 0) place.start = place.line;
      const isItem = state.list >= 0;
      const end = ends[moveOver(state, mark, () => parts.value.tail() + before)];
      if (end === undefined) return false;
      if (isItem) parts.item.add(before);
      else parts.value.add(before + mark);
      end();
      return true;
    },
    taken,
    end: () => {
      if (!parts.item.isBlank()) giveItem();
      if (!parts.value.isBlank()) giveValue();
      return taken();
    },
  };
}
