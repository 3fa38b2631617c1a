import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { aarrBetween, aarrOf } from '../../src/target/aarr.js';
import { aarrFit, aarrOfMeasured, aarrOfSeries } from '../../src/target/aarr-fit.js';
import { projectedChance, projectMeasured, projectSeries } from '../../src/target/projection.js';

const NATIONAL = [
  [2018, 0.308],
  [2019, 0.277],
  [2021, 0.244],
  [2022, 0.216],
  [2023, 0.215],
  [2024, 0.198],
].map(([year, share]) => ({ year: year as number, share: share as number }));

const survey = (year: number, share: number, interval: readonly [number, number] | null) =>
  ({ year, kind: 'survey', share, interval }) as const;
const register = (year: number, share: number) =>
  ({ year, kind: 'register', share, interval: null }) as const;
const from = survey(2021, 0.244, [0.24, 0.248]);
const to = survey(2022, 0.216, [0.212, 0.22]);

describe('aarrFit', () => {
  it('of the national surveys, with the standard error and interval of an independent script', () => {
    const fit = aarrFit(NATIONAL);
    expect(fit?.aarr).toBeCloseTo(0.0696733467, 10);
    expect(fit?.se).toBeCloseTo(0.0051705382, 10);
    expect(fit?.interval?.[0]).toBeCloseTo(0.055206299, 9);
    expect(fit?.interval?.[1]).toBeCloseTo(0.0839188693, 9);
    expect(fit?.points).toBe(6);
  });

  it('is narrower at a lower level', () => {
    const [lower = 0, upper = 0] = aarrFit(NATIONAL, { level: 0.5 })?.interval ?? [];
    expect(lower).toBeGreaterThan(0.0552);
    expect(upper).toBeLessThan(0.0839);
    expect(() => aarrFit(NATIONAL, { level: 0 })).toThrow(RangeError);
  });

  it('has no precision of two points, and is null as aarrOf', () => {
    expect(aarrFit(NATIONAL.slice(0, 2))).toMatchObject({ se: null, interval: null, points: 2 });
    expect(aarrFit(NATIONAL.slice(0, 1))).toBeNull();
    const zero = [...NATIONAL, { year: 2025, share: 0 }];
    expect(aarrFit(zero)).toBeNull();
    expect(aarrFit(zero, { zeros: 'drop' })).toEqual(aarrFit(NATIONAL));
  });

  test.prop([
    fc.uniqueArray(fc.integer({ min: 2000, max: 2030 }), { minLength: 3, maxLength: 8 }),
    fc.double({ min: -0.3, max: 0.3, noNaN: true }),
  ])('finds the rate of an exact fall, with no doubt', (years, rate) => {
    const series = years.map((year) => ({ year, share: 0.3 * (1 - rate) ** (year - 2000) }));
    const fit = aarrFit(series);
    expect(fit?.aarr).toBeCloseTo(rate, 9);
    expect(fit?.se).toBeCloseTo(0, 9);
    expect(aarrOf(series)).toBe(fit?.aarr);
  });
});

describe('aarrOfSeries', () => {
  it('takes a series of one source and refuses a mixed one', () => {
    const label = { id: 'SSGI', en: 'SSGI' };
    const points = NATIONAL.map((point) => ({ ...point, kind: 'survey' as const }));
    const found = aarrOfSeries({ kind: 'survey', label, points }, { level: 0.9 });
    expect(found.ok && found.value).toEqual(aarrFit(NATIONAL, { level: 0.9 }));
    const mixed = aarrOfSeries({ kind: 'mixed', label, points });
    expect(mixed.ok ? [] : mixed.issues.map(({ code }) => code)).toEqual(['series.mixed']);
  });
});

describe('aarrOfMeasured', () => {
  it('has the precision that two surveys leave', () => {
    const found = aarrOfMeasured(from, to);
    expect(found?.aarr).toBe(aarrBetween(from, to));
    expect(found?.se).toBeCloseTo(0.0111715591, 9);
    expect(found?.interval?.[0]).toBeCloseTo(0.0925852102, 9);
    expect(found?.interval?.[1]).toBeCloseTo(0.1363813824, 9);
  });

  it('halves its doubt over twice the years', () => {
    const one = aarrOfMeasured(from, { ...from, year: 2022 })?.se ?? 0;
    expect(aarrOfMeasured(from, { ...from, year: 2023 })?.se).toBeCloseTo(one / 2, 12);
  });

  it('has no doubt of registers, and none known without an interval', () => {
    const found = aarrOfMeasured(register(2021, 0.1791), register(2022, 0.1491));
    expect((found?.aarr ?? 0) * 100).toBeCloseTo(16.750419, 6);
    expect(found?.se).toBe(0);
    expect(found?.interval?.[0]).toBeCloseTo(found?.aarr ?? 0, 12);
    expect(aarrOfMeasured(from, survey(2022, 0.2, null))).toMatchObject({
      se: null,
      interval: null,
    });
    expect(aarrOfMeasured(survey(2020, 0.2, null), to)?.se).toBeNull();
    expect(aarrOfMeasured(from, from)).toBeNull();
  });
});

describe('projectSeries', () => {
  it.each([
    [2025, 0.182011527885, 0.163925658318, 0.202092806111],
    [2029, 0.136345481211, 0.117524793998, 0.15818015598],
  ])('of the national surveys to %d', (year, share, lower, upper) => {
    const found = projectSeries(NATIONAL, year);
    expect(found?.year).toBe(year);
    expect(found?.share).toBeCloseTo(share, 10);
    expect(found?.interval?.[0]).toBeCloseTo(lower, 10);
    expect(found?.interval?.[1]).toBeCloseTo(upper, 10);
  });

  it('has no interval of two points, ends at 1, and is null as aarrOf', () => {
    expect(projectSeries(NATIONAL.slice(0, 2), 2020)?.interval).toBeNull();
    expect(projectSeries(NATIONAL, 1980)?.share).toBe(1);
    expect(projectSeries([], 2025)).toBeNull();
  });
});

describe('projectMeasured', () => {
  it('carries the doubt of both surveys forward', () => {
    const found = projectMeasured(from, to, 2024);
    expect(found?.share).toBeCloseTo(0.1692706262, 10);
    expect(found?.interval?.[0]).toBeCloseTo(0.1586950309, 8);
    expect(found?.interval?.[1]).toBeCloseTo(0.1805509896, 8);
    expect(projectedChance(from, to, { year: 2024, share: 0.17 })).toBeCloseTo(0.5519639371, 8);
  });

  it('is 1 or 0 for registers, the target itself included', () => {
    const [a, b] = [register(2021, 0.2), register(2022, 0.18)];
    const share = projectMeasured(a, b, 2023)?.share ?? 0;
    expect(share).toBeCloseTo(0.162, 12);
    expect(projectedChance(a, b, { year: 2023, share })).toBe(1);
    expect(projectedChance(a, b, { year: 2023, share: 0.161 })).toBe(0);
  });

  it('is not known without a rate or without precision', () => {
    expect(projectMeasured(from, from, 2024)).toBeNull();
    expect(projectMeasured(register(2021, 0), to, 2024)).toBeNull();
    expect(projectMeasured(from, register(2022, 0), 2024)).toBeNull();
    expect(projectMeasured(survey(2020, 0.3, null), to, 2024)?.interval).toBeNull();
    expect(projectedChance(survey(2020, 0.3, null), to, { year: 2024, share: 0.1 })).toBeNull();
    expect(projectedChance(from, from, { year: 2024, share: 0.1 })).toBeNull();
  });
});
