import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isFew, shownShare } from '../../src/prevalence/shown-share.js';

describe('shownShare', () => {
  it.each([
    [1610, 8989, '17,9 %', '17.9 %'],
    [0, 10, '0,0 %', '0.0 %'],
    [10, 10, '100,0 %', '100.0 %'],
    // 6.25 % exactly: a tie goes to the even digit.
    [1, 16, '6,2 %', '6.2 %'],
    [3, 16, '18,8 %', '18.8 %'],
    [9, 9, '9 dari 9', '9 of 9'],
    [1, 2, '1 dari 2', '1 of 2'],
    [0, 1, '0 dari 1', '0 of 1'],
    [0, 0, '–', '–'],
  ])('%d of %d', (cases, n, indonesian, english) => {
    expect(shownShare({ cases, n }, 'id')).toBe(indonesian);
    expect(shownShare({ cases, n }, 'en')).toBe(english);
  });

  test.prop([fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })])(
    'has no percentage below ten children',
    (x, y) => {
      const count = { cases: Math.min(x, y), n: Math.max(x, y) };
      expect(shownShare(count, 'id')).not.toContain('%');
      expect(isFew(count.n)).toBe(true);
    },
  );

  it('ten are enough', () => expect(isFew(10)).toBe(false));

  it('throws for what is no count', () => {
    expect(() => shownShare({ cases: 3, n: 2 }, 'id')).toThrow(RangeError);
  });
});
