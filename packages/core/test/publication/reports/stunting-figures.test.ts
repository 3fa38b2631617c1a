import { describe, expect, it } from 'vitest';
import { report } from '../../../../report/test/fixture.js';
import { stuntingFigures } from '../../../src/publication/reports/stunting-figures.js';

const data = report();
const figures = stuntingFigures(data);

describe('stuntingFigures', () => {
  it('takes the district of each period, the severely stunted among the stunted', () => {
    expect(figures.periods.map(({ id }) => id)).toEqual(data.periods.map(({ id }) => id));
    for (const [i, { district }] of data.periods.entries()) {
      const { stunting, severeStunting } = district.outcomes;
      expect(figures.periods[i]).toMatchObject({
        n: stunting.n,
        cases: stunting.cases,
        severe: severeStunting.cases,
        share: stunting.share,
      });
    }
    expect(figures).toMatchObject({ district: data.districtName, targets: data.targets });
  });

  it('takes each kecamatan at the last period and the one before', () => {
    expect(figures.kecamatan).toEqual(
      data.kecamatan.map(({ name, series, outcomes }) => ({
        name,
        before: series[series.length - 2],
        now: outcomes.stunting.share,
      })),
    );
    expect(figures.kecamatan.some(({ before, now }) => before !== now)).toBe(true);
  });

  it('gives no share of fewer than ten children', () => {
    const withChildren = (n: number) => {
      const [area] = data.kecamatan;
      const [period] = data.periods;
      const stunting = { ...area!.outcomes.stunting, cases: 3, n, share: 3 / n };
      const few = { ...area!, outcomes: { ...area!.outcomes, stunting } };
      return stuntingFigures({
        ...data,
        kecamatan: [few],
        periods: [{ ...period!, district: few }],
      });
    };
    expect(withChildren(9).kecamatan[0]?.now).toBeNull();
    expect(withChildren(9).periods[0]?.share).toBeNull();
    expect(withChildren(10).kecamatan[0]?.now).toBe(0.3);
    expect(withChildren(10).periods[0]?.share).toBe(0.3);
  });
});
