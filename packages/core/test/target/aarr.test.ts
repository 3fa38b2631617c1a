import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { aarrBetween, aarrOf, projectedShare, requiredAarr } from '../../src/target/aarr.js';

const at = (year: number, percent: number) => ({ year, share: percent / 100 });

describe('AARR', () => {
  it('of Balangan 2020 to 2022 is the same by end points and by regression', () => {
    const series = [at(2020, 25.78), at(2021, 17.91), at(2022, 14.91)] as const;
    expect((aarrBetween(series[0], series[2]) ?? 0) * 100).toBeCloseTo(23.950325, 6);
    expect((aarrOf(series) ?? 0) * 100).toBeCloseTo(23.950325, 6);
  });

  it('of 17.91 to 14.91 % in one year', () => {
    expect((aarrBetween(at(2021, 17.91), at(2022, 14.91)) ?? 0) * 100).toBeCloseTo(16.750419, 6);
  });

  it('of the national surveys 2018 to 2024', () => {
    const series = [
      [2018, 30.8],
      [2019, 27.7],
      [2021, 24.4],
      [2022, 21.6],
      [2023, 21.5],
      [2024, 19.8],
    ] as const;
    expect((aarrOf(series.map(([year, p]) => at(year, p))) ?? 0) * 100).toBeCloseTo(6.967335, 6);
  });

  it.each([
    [at(2022, 14.91), at(2024, 14), 3.099683],
    [at(2021, 24.4), at(2024, 14), 16.904137],
    [at(2022, 21.6), at(2024, 14), 19.492351],
    [at(2025, 18.8), at(2029, 14.2), 6.77495],
    [at(2024, 19.8), at(2029, 14.2), 6.432585],
  ])('required from %o to %o', (now, target, percent) => {
    expect((requiredAarr(now, target) ?? 0) * 100).toBeCloseTo(percent, 6);
  });

  it.each([
    [0.6, 13, 3.853227],
    [0.6, 18, 2.798029],
    [0.5, 18, 3.777616],
    [0.7, 18, 1.962024],
  ])('that leaves %d after %d years', (left, years, percent) => {
    const rate = aarrBetween(at(2012, 40), at(2012 + years, 40 * left)) ?? 0;
    expect(rate * 100).toBeCloseTo(percent, 6);
  });

  it('of the published slopes -0.0669 and -0.06613', () => {
    const along = (slope: number) =>
      [0, 1, 2, 3].map((t) => ({ year: 2000 + t, share: 0.4 * Math.exp(slope * t) }));
    expect((aarrOf(along(-0.0669)) ?? 0) * 100).toBeCloseTo(6.4711, 3);
    expect((aarrOf(along(-0.06613)) ?? 0) * 100).toBeCloseTo(6.3991, 3);
  });

  it('leaves a year of 0 out where it is told to', () => {
    const series = [at(2020, 20), at(2021, 10), at(2022, 0)];
    expect(aarrOf(series)).toBeNull();
    expect(aarrOf(series, { zeros: 'none' })).toBeNull();
    expect(aarrOf(series, { zeros: 'drop' })).toBeCloseTo(0.5, 12);
    expect(aarrOf([at(2020, 20), at(2021, 0)], { zeros: 'drop' })).toBeNull();
    expect(aarrOf([...series, at(2023, -1)], { zeros: 'drop' })).toBeNull();
  });

  it('is below 0 where the share rises', () => {
    expect(aarrBetween(at(2020, 20), at(2021, 22))).toBeCloseTo(-0.1, 12);
  });

  it('is null where it is not defined', () => {
    expect(aarrBetween(at(2020, 0), at(2021, 1))).toBeNull();
    expect(aarrBetween(at(2020, 1), at(2021, 0))).toBeNull();
    expect(aarrBetween(at(2020, 1), at(2020, 2))).toBeNull();
    expect(aarrOf([at(2020, 1)])).toBeNull();
    expect(aarrOf([at(2020, 1), at(2020, 2)])).toBeNull();
    expect(aarrOf([at(2020, 1), at(2021, 0)])).toBeNull();
    expect(requiredAarr(at(2024, 10), at(2024, 5))).toBeNull();
  });

  test.prop([
    fc.double({ min: 0.01, max: 1, noNaN: true }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  ])('projects from one share to the other', (a, b) => {
    const rate = aarrBetween({ year: 2020, share: a }, { year: 2023, share: b }) ?? Number.NaN;
    expect(projectedShare({ year: 2020, share: a }, rate, 2023)).toBeCloseTo(b, 10);
  });
});
