import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { MOST_KINDS, NEW_CHILD } from '../../src/prevalence/seen-arena.js';
import { IN_HAND, seenChildren } from '../../src/prevalence/seen-children.js';

/** More than an arena takes before it grows for the eighth time. */
const CHILDREN = 900_000;

/** A table that takes one child in hand at a time. */
function oneByOne() {
  const seen = seenChildren();
  return {
    replace: (key: number, period: number, kind: number) => {
      seen.take(Float64Array.of(key), Int32Array.of(period));
      return seen.replace(0, kind);
    },
  };
}

describe('seenChildren', () => {
  it('answers what stood there before', () => {
    const seen = oneByOne();
    expect(seen.replace(1, 0, 5)).toBe(NEW_CHILD);
    expect(seen.replace(1, 0, MOST_KINDS)).toBe(5);
    expect(seen.replace(1, 0, 65_536)).toBe(MOST_KINDS);
    expect(seen.replace(1, 0, 65_535)).toBe(65_536);
    expect(seen.replace(1, 0, 1)).toBe(65_535);
  });

  it('tells children and periods apart, and knows no child of NaN', () => {
    const seen = oneByOne();
    for (const key of [0, 1, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1]) {
      for (const period of [0, 1, 40]) expect(seen.replace(key, period, 1)).toBe(NEW_CHILD);
    }
    expect(seen.replace(Number.NaN, 0, 1)).toBe(NEW_CHILD);
    expect(seen.replace(Number.NaN, 0, 1)).toBe(NEW_CHILD);
    expect(seen.replace(1, -1, 1)).toBe(NEW_CHILD);
    expect(seen.replace(1, -1, 1)).toBe(NEW_CHILD);
  });

  it('finds every child again after it has grown', () => {
    const seen = oneByOne();
    const keyOf = (i: number) => Math.floor(((i * 0.6180339887498949) % 1) * 2 ** 53);
    const kindOf = (i: number) => 1 + (i % 70_000);
    for (let i = 0; i < CHILDREN; i++) seen.replace(keyOf(i), i % 3, kindOf(i));
    let wrong = 0;
    for (let i = 0; i < CHILDREN; i++) {
      if (seen.replace(keyOf(i), i % 3, 1) !== kindOf(i)) wrong++;
    }
    expect(wrong).toBe(0);
  });

  const children = fc.tuple(
    fc.maxSafeNat(),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 1, max: MOST_KINDS }),
  );
  test.prop([fc.array(children, { maxLength: 20 }), fc.integer({ min: 1, max: 100 })])(
    'remembers what a map by key and period remembers',
    (given, copies) => {
      const seen = oneByOne();
      const known = new Map<string, number>();
      let wrong = 0;
      for (let copy = 0; copy < copies; copy++) {
        for (const [key, period, kind] of given) {
          const id = `${key + copy} ${period}`;
          if (seen.replace(key + copy, period, kind) !== (known.get(id) ?? NEW_CHILD)) wrong++;
          known.set(id, kind);
        }
      }
      expect(wrong).toBe(0);
    },
  );

  it('takes many children in hand, the same one more than once', () => {
    const seen = seenChildren();
    const keys = Float64Array.from({ length: IN_HAND }, (_, i) => (i === 9 ? 5 : i));
    const periods = new Int32Array(IN_HAND).fill(3);
    keys[7] = Number.NaN;
    periods[8] = -1;
    seen.take(keys, periods);
    const before = Array.from(keys, (_, i) => seen.replace(i, i + 1));
    expect(before.filter((kind) => kind !== NEW_CHILD)).toEqual([6]);
    seen.take(keys, periods);
    expect(Array.from({ length: 12 }, (_, i) => seen.replace(i, 1))).toEqual([
      ...[1, 2, 3, 4, 5, 10, 7, NEW_CHILD, NEW_CHILD, 1, 11, 12],
    ]);
  });

  it('refuses more kinds than it can number', () => {
    expect(() => oneByOne().replace(1, 0, MOST_KINDS + 1)).toThrow(RangeError);
  });
});
