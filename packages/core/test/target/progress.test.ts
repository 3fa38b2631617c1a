import { describe, expect, it } from 'vitest';
import { rpjmdBalangan } from '../../src/target/balangan-path.js';
import { nationalPath, rpjmn2025 } from '../../src/target/national-path.js';
import { progress, shareBefore } from '../../src/target/progress.js';
import { targetIn } from '../../src/target/target-path.js';

const PATHS = [rpjmdBalangan, nationalPath, rpjmn2025];

describe('target paths', () => {
  it.each(PATHS)('$id falls year by year', ({ points }) => {
    points.forEach((point, i) => {
      const before = points[i - 1];
      expect(point.share > 0 && point.share < 1).toBe(true);
      if (before === undefined) return;
      expect(point.year).toBeGreaterThan(before.year);
      expect(point.share).toBeLessThan(before.share);
    });
  });

  it('have no target between their years', () => {
    expect(targetIn(rpjmn2025, 2027)).toBeUndefined();
  });
});

describe('progress', () => {
  it('of Balangan in 2022: all targets reached, those of 2023 and 2024 early', () => {
    const years = progress(rpjmdBalangan, 0.1491, { on: '2022-09-30' });
    expect(years.map(({ year, status, early }) => [year, status, early])).toEqual([
      [2022, 'reached', false],
      [2023, 'reached', true],
      [2024, 'reached', true],
    ]);
    expect(years[0]?.gap).toBeCloseTo(-0.0349, 12);
  });

  it('compares unrounded shares, and the target itself is reached', () => {
    const statusOf = (share: number) =>
      progress(rpjmdBalangan, share, { on: '2022-09' })[0]?.status;
    expect(statusOf(0.184)).toBe('reached');
    expect(statusOf(0.184001)).toBe('off-track');
  });

  it('is on track where the rate since the previous share leads there in time', () => {
    const previous = { share: 0.24, on: '2021-09' };
    const years = progress(rpjmdBalangan, 0.2, { on: '2022-09', previous });
    // A sixth less each year: 19.1 % by December 2022, 15.9 % a year later.
    expect(years.map(({ status }) => status)).toEqual(['off-track', 'on-track', 'on-track']);
  });

  it('claims no track without an earlier share, or with one too near or of 0', () => {
    const statuses = (previous?: { share: number; on: string }) =>
      progress(rpjmdBalangan, 0.2, { on: '2022-09', ...(previous && { previous }) }).map(
        ({ status }) => status,
      );
    const none = ['off-track', 'off-track', 'off-track'];
    expect(statuses()).toEqual(none);
    expect(statuses({ share: 0.4, on: '2022-04' })).toEqual(none);
    expect(statuses({ share: 0, on: '2021-09' })).toEqual(none);
    expect(statuses({ share: 0.1, on: '2021-09' })).toEqual(none);
    expect(statuses({ share: 0.4, on: '2022-03' })[2]).toBe('on-track');
  });

  it('counts targets of years gone by as missed', () => {
    const previous = { share: 0.5, on: '2023-08' };
    const years = progress(rpjmdBalangan, 0.2, { on: '2025-01', previous });
    expect(years.map(({ status }) => status)).toEqual(['off-track', 'off-track', 'off-track']);
    const fast = progress(rpjmdBalangan, 0.17, { on: '2024-08', previous });
    expect(fast.map(({ status }) => status)).toEqual(['reached', 'reached', 'on-track']);
    expect(fast.map(({ early }) => early)).toEqual([false, false, false]);
  });

  it('refuses what is no month', () => {
    expect(() => progress(rpjmdBalangan, 0.2, { on: '2022' })).toThrow(RangeError);
    expect(() => progress(rpjmdBalangan, 0.2, { on: '2022-13' })).toThrow(RangeError);
  });
});

describe('shareBefore', () => {
  it('takes the last share at least half a year before', () => {
    const earlier = ['2021-08', '2022-02', '2022-05'].map((on, i) => ({ share: i / 10, on }));
    expect(shareBefore('2022-08', earlier)?.on).toBe('2022-02');
    expect(shareBefore('2021-09', earlier)).toBeUndefined();
  });
});
