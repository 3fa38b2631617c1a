import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Result } from '../../src/result/result.js';
import {
  joinSeries,
  type PlainSeries,
  plainSeries,
  type Series,
  seriesOf,
} from '../../src/trend/series.js';
import { isYear, missingYears } from '../../src/trend/years.js';

const ssgi = { id: 'SSGI', en: 'SSGI' };
const codes = (result: Result<unknown>) =>
  (result.ok ? result.warnings : result.issues).map(({ code }) => code);
const made = (kind: 'survey' | 'register', years: readonly (readonly [number, number])[]) => {
  const result = seriesOf(
    years.map(([year, share]) => ({ year, share })),
    { kind, label: ssgi },
  );
  if (!result.ok) throw new Error('no series');
  return result.value;
};

describe('seriesOf', () => {
  it('puts years in order and tells those that are missing', () => {
    const result = seriesOf(
      [
        { year: 2024, share: 0.198 },
        { year: 2021, share: 0.244 },
      ],
      { kind: 'survey', label: ssgi },
    );
    expect(codes(result)).toEqual(['series.years_missing']);
    expect(result.ok && result.warnings[0]?.values.years).toBe('2022, 2023');
    expect(result.ok && result.value.points.map(({ year }) => year)).toEqual([2021, 2024]);
  });

  it.each([
    ['percent', { year: 2021, share: 24.4 }, 'series.share'],
    ['below 0', { year: 2021, share: -0.1 }, 'series.share'],
    ['no number', { year: 2021, share: Number.NaN }, 'series.share'],
    ['a short year', { year: 21, share: 0.2 }, 'series.year'],
    ['a year twice', { year: 2020, share: 0.2 }, 'series.year_twice'],
  ])('refuses %s', (_, point, code) => {
    const result = seriesOf([{ year: 2020, share: 0.3 }, point], { kind: 'survey', label: ssgi });
    expect(result.ok).toBe(false);
    expect(codes(result)).toEqual([code]);
  });

  it('takes 0, 1, no year at all, and months of one year', () => {
    expect(
      made('register', [
        [2020, 0],
        [2021, 1],
      ]).points,
    ).toHaveLength(2);
    expect(made('register', []).points).toEqual([]);
    expect(
      made('register', [
        [2021.5, 0.2],
        [2021 + 1 / 12, 0.3],
      ]).points[0]?.share,
    ).toBe(0.3);
  });
});

describe('joinSeries', () => {
  const survey = made('survey', [[2021, 0.32]]);
  const register = made('register', [
    [2021, 0.1791],
    [2022, 0.1491],
  ]);

  it('joins what is of one kind', () => {
    const joined = joinSeries(survey, made('survey', [[2022, 0.3]]));
    expect(joined.ok && joined.value.kind).toBe('survey');
    expect(joined.ok && joined.value.label).toBe(ssgi);
    expect(codes(joined)).toEqual([]);
    expect(codes(joinSeries(survey, survey))).toEqual(['series.year_twice']);
  });

  it('refuses a survey and a register without a label', () => {
    expect(codes(joinSeries(survey, register))).toEqual(['series.mixed']);
    expect(joinSeries(register, survey).ok).toBe(false);
  });

  it('marks them where a label says so, and each point keeps its kind', () => {
    const label = { id: 'SSGI dan e-PPGBM', en: 'SSGI and e-PPGBM' };
    const joined = joinSeries(survey, register, { label });
    expect(codes(joined)).toEqual(['series.mixed_labelled']);
    if (!joined.ok) throw new Error('no series');
    expect(joined.value.kind).toBe('mixed');
    expect(joined.value.label).toEqual(label);
    expect(joined.value.points.map(({ kind }) => kind).sort()).toEqual([
      'register',
      'register',
      'survey',
    ]);
    expect(plainSeries(joined.value).ok).toBe(false);
    const again = joinSeries(joined.value, register);
    expect(codes(again)).toEqual(['series.mixed']);
    expect(codes(joinSeries(joined.value, register, { label }))).toContain('series.year_twice');
  });

  it('is no plain series to the compiler either', () => {
    expectTypeOf<Series>().not.toExtend<PlainSeries>();
    const plain = plainSeries(survey);
    expect(plain.ok && plain.value.kind).toBe('survey');
  });
});

describe('years', () => {
  it('are those of the programme', () => {
    expect([1899, 1900, 2199.9, 2200, Number.NaN].map(isYear)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('that are missing lie between', () => {
    expect(missingYears([])).toEqual([]);
    expect(missingYears([2024, 2020, 2022])).toEqual([2021, 2023]);
    expect(missingYears([2020, 2021])).toEqual([]);
  });
});
