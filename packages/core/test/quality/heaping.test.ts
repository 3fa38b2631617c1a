import { describe, expect, it } from 'vitest';
import { heapOf, levelOfHeap } from '../../src/quality/heaping.js';
import { levelAbove, unlessFew } from '../../src/quality/level.js';

const LIMIT = { watch: 1.25, bad: 1.75 };

describe('heapOf', () => {
  it('sets observed against expected', () => {
    // 64 expected 40 of 200, standard error sqrt(200 * 0.2 * 0.8).
    expect(heapOf(64, 200, 0.2)).toMatchObject({ count: 64, n: 200, index: 1.6 });
    expect(heapOf(64, 200, 0.2).z).toBeCloseTo(24 / Math.sqrt(32), 12);
    expect(heapOf(20, 200, 0.2)).toMatchObject({ index: 0.5, z: -20 / Math.sqrt(32) });
  });

  it('is null without children', () => {
    expect(heapOf(0, 0, 0.2)).toEqual({ count: 0, n: 0, index: null, z: null });
  });
});

describe('levelOfHeap', () => {
  it.each([
    [{ index: 1.25, z: 9 }, 'good'],
    [{ index: 1.2501, z: 9 }, 'watch'],
    [{ index: 1.75, z: 9 }, 'watch'],
    [{ index: 1.7501, z: 9 }, 'bad'],
    [{ index: 1.7501, z: 3 }, 'bad'],
    [{ index: 1.7501, z: 2.99 }, 'good'],
    [{ index: null, z: null }, 'unknown'],
  ])('of %o is %s', (heap, level) => {
    expect(levelOfHeap({ count: 0, n: 0, ...heap }, LIMIT)).toBe(level);
  });
});

describe('levels', () => {
  it('are strictly above their limits, and unknown for null', () => {
    expect([1, 1.25, 1.26, 1.75, 1.76].map((value) => levelAbove(value, LIMIT))).toEqual([
      'good',
      'good',
      'watch',
      'watch',
      'bad',
    ]);
    expect(levelAbove(null, LIMIT)).toBe('unknown');
  });

  it('are unknown below the least number of children', () => {
    expect(unlessFew('bad', 29, 30)).toBe('unknown');
    expect(unlessFew('bad', 30, 30)).toBe('bad');
  });
});
