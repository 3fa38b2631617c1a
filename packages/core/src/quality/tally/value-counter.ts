import { addAt } from '../../number/add-at.js';
import { sortedHistogram } from '../histogram.js';
import type { Histogram } from '../quality-counts.js';

/** Counts how often each whole number comes. */
export interface ValueCounter {
  readonly add: (value: number) => void;
  /** The counts so far, lowest value first. */
  readonly histogram: () => Histogram;
}

/** For few values, such as those of one team: takes room for those that come. */
export function sparseCounter(): ValueCounter {
  const counts = new Map<number, number>();
  const add = (value: number): void => {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  return { add, histogram: () => sortedHistogram(counts) };
}

/** For many values: fast from `from` to `to`, and right for all others. */
export function denseCounter(from: number, to: number): ValueCounter {
  const counts = new Int32Array(to - from + 1);
  const others = sparseCounter();
  const add = (value: number): void => {
    if (value >= from && value <= to) addAt(counts, value - from, 1);
    else others.add(value);
  };
  const histogram = () => {
    const all = new Map(others.histogram());
    counts.forEach((count, i) => {
      if (count > 0) all.set(from + i, count);
    });
    return sortedHistogram(all);
  };
  return { add, histogram };
}

/** A counter of values of which most lie within `from` to `to`. */
export type NewCounter = (from: number, to: number) => ValueCounter;
