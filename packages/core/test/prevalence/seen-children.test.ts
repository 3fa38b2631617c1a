import { describe, expect, it } from 'vitest';
import {
  cellOfEntry,
  childOfEntry,
  NEW_CHILD,
  seenChildren,
} from '../../src/prevalence/seen-children.js';

/** More than the table takes before it grows for the third time. */
const CHILDREN = 900_000;

describe('seenChildren', () => {
  it('answers what stood there before', () => {
    const seen = seenChildren();
    expect(seen.replace(1, 0, 5, 1023)).toBe(NEW_CHILD);
    const before = seen.replace(1, 0, 2_000_000, 2047);
    expect([cellOfEntry(before), childOfEntry(before)]).toEqual([5, 1023]);
    const again = seen.replace(1, 0, 0, 0);
    expect([cellOfEntry(again), childOfEntry(again)]).toEqual([2_000_000, 2047]);
  });

  it('tells children and periods apart, and knows no child of NaN', () => {
    const seen = seenChildren();
    for (const key of [0, 1, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1]) {
      for (const period of [0, 1, 40]) expect(seen.replace(key, period, 0, 0)).toBe(NEW_CHILD);
    }
    expect(seen.replace(Number.NaN, 0, 0, 0)).toBe(NEW_CHILD);
    expect(seen.replace(Number.NaN, 0, 0, 0)).toBe(NEW_CHILD);
    expect(seen.replace(1, -1, 0, 0)).toBe(NEW_CHILD);
    expect(seen.replace(1, -1, 0, 0)).toBe(NEW_CHILD);
  });

  it('finds every child again after it has grown', () => {
    const seen = seenChildren();
    const keyOf = (i: number) => Math.floor(((i * 0.6180339887498949) % 1) * 2 ** 53);
    for (let i = 0; i < CHILDREN; i++) seen.replace(keyOf(i), i % 3, i % 1000, i % 2048);
    let wrong = 0;
    for (let i = 0; i < CHILDREN; i++) {
      const before = seen.replace(keyOf(i), i % 3, 0, 0);
      if (cellOfEntry(before) !== i % 1000 || childOfEntry(before) !== i % 2048) wrong++;
    }
    expect(wrong).toBe(0);
  });

  it('is the same after a look at children to come', () => {
    const seen = seenChildren();
    seen.replace(1, 0, 5, 7);
    seen.fetch(Float64Array.of(1, 2, Number.NaN), Int32Array.of(0, 3, -1));
    expect(seen.replace(2, 3, 0, 0)).toBe(NEW_CHILD);
    expect(childOfEntry(seen.replace(1, 0, 0, 0))).toBe(7);
  });

  it('refuses more groups than it can number', () => {
    expect(() => seenChildren().replace(1, 0, 2 ** 21, 0)).toThrow(RangeError);
  });
});
