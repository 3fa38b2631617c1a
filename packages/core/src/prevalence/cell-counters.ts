import { addAt } from '../number/add-at.js';
import type { CountCell } from './count.js';
import type { GroupKey } from './group-key.js';
import { COUNTED_CLASSES, type CountedIndicator } from './outcome.js';

/**
 * What one child adds to its cell, in eleven bits: three for the class code of height-for-age, three
 * for weight-for-age, four for weight-for-height, one for oedema.
 */
export type PackedChild = number;

/** Bits of a {@link PackedChild}. */
export const CHILD_BITS = 11;

/** Codes of an indicator: flagged low, the classes, flagged high, no score. */
const CODES: Readonly<Record<CountedIndicator, number>> = {
  heightForAge: COUNTED_CLASSES.heightForAge.length + 3,
  weightForAge: COUNTED_CLASSES.weightForAge.length + 3,
  weightForHeight: COUNTED_CLASSES.weightForHeight.length + 3,
};

/** Where the counters of each thing begin within a cell: measured, oedema, then the codes. */
const AT = {
  oedema: 1,
  heightForAge: 2,
  weightForAge: 2 + CODES.heightForAge,
  weightForHeight: 2 + CODES.heightForAge + CODES.weightForAge,
} as const;
const WIDTH = AT.weightForHeight + CODES.weightForHeight;

/** Counters of many cells in one flat array, which grows. */
export interface CellCounters {
  /** Adds so many children of one kind to a cell. */
  readonly add: (cell: number, child: PackedChild, by: number) => void;
  /** The cells that hold a child. */
  readonly cells: (keys: readonly GroupKey[]) => readonly CountCell[];
}

/** The class codes of one row as a {@link PackedChild}; a code past the last means no score. */
export function packChild(
  height: number,
  weight: number,
  wasting: number,
  oedema: number,
): PackedChild {
  const h = Math.min(height, CODES.heightForAge - 1);
  const w = Math.min(weight, CODES.weightForAge - 1);
  const wh = Math.min(wasting, CODES.weightForHeight - 1);
  return h | (w << 3) | (wh << 6) | (oedema << 10);
}

/** Counters of no cell. */
export function cellCounters(): CellCounters {
  let counters = new Int32Array(64 * WIDTH);
  const add = (cell: number, child: PackedChild, by: number): void => {
    const first = cell * WIDTH;
    while (first + WIDTH > counters.length) {
      const wider = new Int32Array(counters.length * 2);
      wider.set(counters);
      counters = wider;
    }
    addAt(counters, first, by);
    if (child >> 10 === 1) addAt(counters, first + AT.oedema, by);
    addAt(counters, first + AT.heightForAge + (child & 7), by);
    addAt(counters, first + AT.weightForAge + ((child >> 3) & 7), by);
    addAt(counters, first + AT.weightForHeight + ((child >> 6) & 15), by);
  };
  const cells = (keys: readonly GroupKey[]) =>
    keys
      .map((key, cell) => cellOf(key, counters.subarray(cell * WIDTH, (cell + 1) * WIDTH)))
      .filter(({ measured }) => measured > 0);
  return { add, cells };
}

function cellOf(key: GroupKey, counters: Int32Array): CountCell {
  const count = (at: number) => counters[at] ?? 0;
  const flagged = (id: CountedIndicator) => count(AT[id]) + count(AT[id] + CODES[id] - 2);
  const classes = (id: CountedIndicator) =>
    Array.from({ length: CODES[id] - 3 }, (_, k) => count(AT[id] + 1 + k));
  return {
    key,
    measured: count(0),
    oedema: count(AT.oedema),
    flagged: {
      heightForAge: flagged('heightForAge'),
      weightForAge: flagged('weightForAge'),
      weightForHeight: flagged('weightForHeight'),
    },
    classes: {
      heightForAge: classes('heightForAge'),
      weightForAge: classes('weightForAge'),
      weightForHeight: classes('weightForHeight'),
    },
  };
}
