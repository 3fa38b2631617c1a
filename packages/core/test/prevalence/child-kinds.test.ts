import { describe, expect, it } from 'vitest';
import { cellCounters } from '../../src/prevalence/cell-counters.js';
import { childKinds } from '../../src/prevalence/child-kinds.js';

describe('childKinds', () => {
  it('numbers each cell and packed child once, however many there are', () => {
    const kinds = childKinds();
    const numbers = new Set<number>();
    for (let cell = 0; cell < 300; cell++) {
      for (let child = 0; child < 20; child++) numbers.add(kinds.numberOf(cell, child * 100));
    }
    expect([numbers.size, Math.min(...numbers), Math.max(...numbers)]).toEqual([6000, 1, 6000]);
    expect(kinds.numberOf(0, 0)).toBe(1);
    expect(kinds.numberOf(299, 1900)).toBe(6000);
  });

  it('gives back the children of each cell', () => {
    const kinds = childKinds();
    const [first, second] = [kinds.numberOf(0, 0), kinds.numberOf(2 ** 21 - 1, 2047)];
    expect(first).not.toBe(second);
    kinds.add(first, 1);
    kinds.add(first, 1);
    kinds.add(first, -1);
    const counters = cellCounters();
    const added: number[][] = [];
    kinds.addTo({ ...counters, add: (...child) => added.push(child) });
    expect(added).toEqual([
      [0, 0, 1],
      [2 ** 21 - 1, 2047, 0],
    ]);
  });

  it('refuses more groups than it can number', () => {
    expect(() => childKinds().numberOf(2 ** 21, 0)).toThrow(RangeError);
  });
});
