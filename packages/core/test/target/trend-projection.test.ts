import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { aarrFit, aarrOfMeasured } from '../../src/target/aarr-fit.js';
import { projectSeries } from '../../src/target/projection.js';
import { projectTrend } from '../../src/target/trend-projection.js';

const at = (year: number, share: number, interval: readonly [number, number] | null = null) =>
  ({ year, kind: 'register', share, interval }) as const;

const NATIONAL = [
  [2018, 0.308],
  [2019, 0.277],
  [2021, 0.244],
  [2022, 0.216],
  [2023, 0.215],
  [2024, 0.198],
].map(([year, share]) => at(year as number, share as number));

// e-PPGBM of Balangan as the proposal "Balanting" prints it: August 2021 and September 2022, with the
// intervals that 1,610 of 8,989 and 1,344 of 9,014 leave on the logit scale.
const BEFORE = at(2021 + 7.5 / 12, 1610 / 8989, [0.1713177493, 0.187172064]);
const NOW = at(2022 + 8.5 / 12, 1344 / 9014, [0.1418968582, 0.1566049757]);

describe('projectTrend', () => {
  it('of the published slopes -0.0669 and -0.06613 falls by 6.5 and 6.4 % a year (UNICEF)', () => {
    const rate = (slope: number) => {
      const series = [0, 1, 2, 3].map((t) => at(2000 + t, 0.4 * Math.exp(slope * t)));
      return 100 * (projectTrend(series, { years: [] })?.rate.aarr ?? 0);
    };
    expect(rate(-0.0669)).toBeCloseTo(6.4711, 3);
    expect(rate(-0.06613)).toBeCloseTo(6.3991, 3);
  });

  it('of two shares has the error of counting alone, as an independent script has it', () => {
    const found = projectTrend([BEFORE, NOW], { years: [2023.5, 2024.5] });
    expect(found?.basis).toBe('counting');
    expect(found?.rate.aarr).toBeCloseTo(0.1557077206, 9);
    expect(found?.rate.interval?.[0]).toBeCloseTo(0.1024542766, 6);
    expect(found?.rate.interval?.[1]).toBeCloseTo(0.2058015158, 6);
    const [mid2023, mid2024] = found?.years ?? [];
    expect(mid2023?.share).toBeCloseTo(0.1304032842, 9);
    expect(mid2023?.interval?.[0]).toBeCloseTo(0.1190276189, 6);
    expect(mid2023?.interval?.[1]).toBeCloseTo(0.1428661405, 6);
    expect(mid2024?.interval?.[0]).toBeCloseTo(0.094767043, 6);
    expect(mid2024?.interval?.[1]).toBeCloseTo(0.1279102549, 6);
    expect(found?.rate).toEqual(aarrOfMeasured(BEFORE, NOW));
  });

  it('of three shares has the line through all: with one degree of freedom it says next to nothing', () => {
    const first = at(2020 + 7.5 / 12, 2201 / 8538);
    const found = projectTrend([first, BEFORE, NOW], { years: [2023.5] });
    expect(found?.basis).toBe('scatter');
    expect(found?.rate.aarr).toBeCloseTo(0.2301118532, 9);
    expect(found?.rate.interval?.[0]).toBeCloseTo(-0.571196026, 7);
    expect(found?.years[0]?.share).toBeCloseTo(0.1173527581, 9);
    expect(found?.years[0]?.interval?.[0]).toBeCloseTo(0.0195634178, 8);
    expect(found?.years[0]?.interval?.[1]).toBeCloseTo(0.7039500975, 7);
  });

  it('of the national surveys is the fit and the projection of the series', () => {
    const found = projectTrend(NATIONAL, { years: [2025, 2029], level: 0.9 });
    expect(found?.rate).toEqual(aarrFit(NATIONAL, { level: 0.9 }));
    expect(found?.years).toEqual(
      [2025, 2029].map((year) => projectSeries(NATIONAL, year, { level: 0.9 })),
    );
  });

  it('is null where nothing can be projected', () => {
    const years = [2025];
    expect(projectTrend([], { years })).toBeNull();
    expect(projectTrend([NOW], { years })).toBeNull();
    expect(projectTrend([at(2022, 0.2), at(2022.25, 0.19)], { years })).toBeNull();
    expect(projectTrend([at(2022, 0.2), at(2022.5, 0.19)], { years })).not.toBeNull();
    expect(projectTrend([at(2021, 0), at(2022, 0.19)], { years })).toBeNull();
    expect(projectTrend([at(2020, 0.2), at(2021, 0), at(2022, 0.2)], { years })).toBeNull();
    expect(projectTrend([at(2020, 0.2), at(2020, 0.3), at(2022, 0.2)], { years })).toBeNull();
    expect(() => projectTrend([BEFORE, NOW], { years, level: 1 })).toThrow(RangeError);
  });

  test.prop([
    fc.double({ min: 0.05, max: 0.5, noNaN: true }),
    fc.double({ min: 0.05, max: 0.5, noNaN: true }),
    fc.integer({ min: 100, max: 100_000 }),
    fc.double({ min: 2023, max: 2030, noNaN: true }),
  ])('holds its share, and widens with the years and with fewer children', (p, q, n, year) => {
    const half = (share: number, children: number) =>
      1.96 / Math.sqrt(children * share * (1 - share));
    const ends = (share: number, children: number) => {
      const logit = Math.log(share / (1 - share));
      const [low, high] = [-1, 1].map(
        (side) => 1 / (1 + Math.exp(-logit - side * half(share, children))),
      );
      return [low ?? 0, high ?? 1] as const;
    };
    const of = (children: number, years: readonly number[]) =>
      projectTrend([at(2021, p, ends(p, children)), at(2022, q, ends(q, children))], { years })
        ?.years ?? [];
    const width = ([low, high]: readonly [number, number]) => Math.log(high / low);
    const [near, far] = of(n, [year, year + 1]);
    const [fewer] = of(n / 2, [year]);
    if (!near?.interval || !far?.interval || !fewer?.interval) throw new Error('no interval');
    expect(near.interval[0]).toBeLessThanOrEqual(near.share);
    expect(near.interval[1]).toBeGreaterThanOrEqual(near.share);
    // Shares end at 1, where both ends of an interval may stand.
    if (far.interval[1] < 1 && fewer.interval[1] < 1) {
      expect(width(far.interval)).toBeGreaterThan(width(near.interval));
      expect(width(fewer.interval)).toBeGreaterThan(width(near.interval));
    }
  });
});
