import { who2006 } from '@balanting/core/who2006';
import { who2007 } from '@balanting/core/who2007';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { growthChart } from '../../src/charts/growth-chart.js';
import { growthCurves } from '../../src/charts/growth-curves.js';
import { HOSTILE, pictureFaults, valuesOf } from '../picture.js';

const girl = { reference: who2006, indicator: 'heightForAge', sex: 'female' } as const;

describe('growthCurves', () => {
  it('are the published centiles: boys 49.9 cm at birth, 46.1 at -2 and 87.8 at 24 months lying', () => {
    const curves = growthCurves({ ...girl, sex: 'male', upToMonths: 20 });
    expect(curves.map(({ z }) => z)).toEqual([-3, -2, 0, 2, 3]);
    expect(curves[2]?.points[0]?.[0]).toBe(0);
    expect(curves[2]?.points[0]?.[1]).toBeCloseTo(49.9, 1);
    expect(curves[1]?.points[0]?.[1]).toBeCloseTo(46.1, 1);
    expect(curves[2]?.points.at(-1)?.[0]).toBe(730);
    expect(curves[2]?.points.at(-1)?.[1]).toBeCloseTo(87.8, 1);
  });

  it('reach to five years for an older child, and to 19 by WHO 2007', () => {
    expect(growthCurves({ ...girl, upToMonths: 30 })[0]?.points.at(-1)?.[0]).toBeGreaterThan(1820);
    const school = growthCurves({ ...girl, reference: who2007 });
    expect(school[0]?.points[0]?.[0]).toBeGreaterThan(1820);
    expect(school[0]?.points.at(-1)?.[0]).toBeGreaterThan(6900);
  });

  it('of weight-for-length stand at lengths, of weight-for-height at heights', () => {
    const by = { ...girl, indicator: 'weightForHeight' } as const;
    expect(growthCurves(by)[2]?.points[0]?.[0]).toBe(45);
    expect(growthCurves({ ...by, position: 'standing' })[2]?.points[0]?.[0]).toBe(65);
    expect(growthCurves({ ...by, position: 'standing' })[2]?.points.at(-1)?.[0]).toBe(120);
  });

  it('never cross', () => {
    for (const indicator of ['heightForAge', 'weightForAge', 'bmiForAge'] as const) {
      const curves = growthCurves({ ...girl, indicator });
      curves[0]?.points.forEach((_, i) => {
        const heights = curves.map(({ points }) => points[i]?.[1] ?? 0);
        expect(heights).toEqual([...heights].sort((a, b) => a - b));
      });
    }
  });
});

describe('growthChart', () => {
  const visits = [
    { ageDays: 365, value: 70.1, z: -1.52 },
    { ageDays: 0, value: 48, z: -0.62 },
    { ageDays: 548, value: 79, z: 1.1 },
  ];
  const chart = growthChart(visits, girl);

  it('tells the measurements in the order of age, with their z-scores', () => {
    expect(pictureFaults(chart)).toEqual([]);
    expect(chart).toContain(
      '0,0 bulan: 48,0 (z −0,62); 12,0 bulan: 70,1 (z −1,52); 18,0 bulan: 79,0 (z +1,10)',
    );
    expect(chart).toContain('>PB/U atau TB/U, perempuan</title>');
    expect(
      chart.match(/class="value halo"[^>]*>[^<]+/g)?.map((text) => text.split('>')[1]),
    ).toEqual(['−0,62', '−1,52', '+1,10']);
  });

  it('puts an older and a taller child further right and up', () => {
    const [legend, ...x] = valuesOf(chart, 'dot', 'cx').slice().reverse();
    expect(legend).toBe(56);
    expect(x).toEqual([...x].sort((a, b) => b - a));
    const y = valuesOf(chart, 'dot', 'cy').slice(0, 3);
    expect(y).toEqual([...y].sort((a, b) => b - a));
  });

  it('puts a child born preterm at its corrected age, with a ring at its age', () => {
    const preterm = growthChart([{ ageDays: 120, correctedAgeDays: 60, value: 55, z: 0 }], girl);
    const [ring] = valuesOf(preterm, 'dot corrected', 'cx');
    const [dot] = valuesOf(preterm, 'dot', 'cx');
    expect(ring).toBeGreaterThan(dot ?? Number.POSITIVE_INFINITY);
    expect(preterm).toContain('Umur koreksi');
    expect(chart).not.toContain('Umur koreksi');
  });

  it('leaves out what has no place, and says so where nothing is left', () => {
    const none = growthChart([{ ageDays: 30, value: 4, z: null }], {
      ...girl,
      indicator: 'weightForHeight',
    });
    expect(none).toContain('Belum ada hasil ukur.');
    expect(none.match(/class="dot"/g)).toHaveLength(1);
    expect(pictureFaults(growthChart([], girl))).toEqual([]);
    expect(pictureFaults(growthChart([{ ageDays: 1, value: Number.NaN, z: null }], girl))).toEqual(
      [],
    );
  });

  it('escapes its title and names only the ends of many visits', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({
      ageDays: i * 30,
      value: 50 + i,
      z: i / 10,
    }));
    const drawn = growthChart(many, { ...girl, title: HOSTILE, language: 'en' });
    expect(drawn).not.toContain('<script>');
    expect(drawn.match(/class="value halo"/g)).toHaveLength(2);
    expect(drawn).toContain('Age (months)');
  });

  test.prop([
    fc.array(
      fc.record({
        ageDays: fc.integer({ min: 0, max: 1856 }),
        value: fc.double({ min: -50, max: 400, noNaN: true }),
        z: fc.option(fc.double({ min: -9, max: 9, noNaN: true })),
      }),
      { maxLength: 30 },
    ),
    fc.constantFrom('heightForAge', 'weightForAge', 'armCircumferenceForAge'),
  ])('holds whatever is measured', (some, indicator) => {
    expect(pictureFaults(growthChart(some, { ...girl, indicator }))).toEqual([]);
  });
});
