import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { barChart } from '../../src/charts/bar-chart.js';
import { coverageDots } from '../../src/charts/coverage-dots.js';
import { heatMap } from '../../src/charts/heat-map.js';
import { locusBars } from '../../src/charts/locus-bars.js';
import { populationPyramid } from '../../src/charts/population-pyramid.js';
import { locus } from '../locus-fixture.js';
import { HOSTILE, pictureFaults, valuesOf } from '../picture.js';

describe('barChart', () => {
  const words = { id: 'digits', title: 'Angka terakhir', labels: ['0', '1', '2'] };

  it('draws bars as high as their counts, and the line of what is expected', () => {
    const drawn = barChart([30, 15, 0], { ...words, expected: 15, isMarked: (k) => k === 0 });
    expect(pictureFaults(drawn)).toEqual([]);
    expect(valuesOf(drawn, 'bar marked', 'height')).toEqual([98]);
    expect(valuesOf(drawn, 'bar', 'height')).toEqual([49, 0]);
    expect(valuesOf(drawn, 'expected', 'y1')).toEqual([81]);
    expect(drawn).toContain('>0: 30; 1: 15; 2: 0</desc>');
  });

  it('holds no bar and no child', () => {
    expect(pictureFaults(barChart([0, 0], { ...words, labels: ['a', 'b'] }))).toEqual([]);
    expect(barChart([], { ...words, title: HOSTILE })).not.toContain('<script>');
  });
});

describe('populationPyramid', () => {
  it('has boys on the left and girls on the right, the youngest below', () => {
    const drawn = populationPyramid([
      { label: '0–11', male: 50, female: 100 },
      { label: '12–23', male: 80, female: 20 },
    ]);
    expect(pictureFaults(drawn)).toEqual([]);
    const bars = [...drawn.matchAll(/class="area" x="([\d.]+)" y="(\d+)" width="([\d.]+)"/g)].map(
      ([, x, y, width]) => [Number(x), Number(y), Number(width)] as const,
    );
    expect(bars).toHaveLength(4);
    const [oldBoys, oldGirls, boys, girls] = bars;
    expect(girls?.[2]).toBeCloseTo(2 * (boys?.[2] ?? 0), 1);
    expect(girls?.[2]).toBeCloseTo(5 * (oldGirls?.[2] ?? 0), 1);
    expect(boys?.[1]).toBeGreaterThan(oldBoys?.[1] ?? 999);
    expect(girls?.[0]).toBeGreaterThan(360);
    expect((boys?.[0] ?? 0) + (boys?.[2] ?? 0)).toBeLessThan(360);
  });

  it('holds no band and no child', () => {
    expect(pictureFaults(populationPyramid([]))).toEqual([]);
    expect(pictureFaults(populationPyramid([{ label: HOSTILE, male: 0, female: 0 }]))).toEqual([]);
  });
});

describe('coverageDots', () => {
  it('marks what lies below its target, and joins the two', () => {
    const drawn = coverageDots([
      { label: 'TTD', share: 0.55, target: 0.8 },
      { label: 'ASI', share: 0.8, target: 0.8 },
      { label: HOSTILE, share: null, target: 0.9 },
      { label: 'Lebih', share: 1.2, target: null },
    ]);
    expect(pictureFaults(drawn)).toEqual([]);
    expect(drawn).toContain('TTD: 55,0 % / 80,0 %; ASI: 80,0 % / 80,0 %; ');
    expect(drawn).toContain('Lebih: 120,0 %');
    expect(valuesOf(drawn, 'dot up', 'cx')).toEqual([106, 515]);
    expect(valuesOf(drawn, 'dot', 'cx')).toEqual([10, 590, 650]);
    expect(valuesOf(drawn, 'mark', 'x2')).toEqual([590]);
    expect(pictureFaults(coverageDots([]))).toEqual([]);
  });
});

describe('heatMap', () => {
  it('colours by fifths, dark where little is covered', () => {
    const drawn = heatMap([{ name: HOSTILE, shares: [0, 0.199, 0.2, 0.99, 1, null] }], {
      columns: ['a', 'b', 'c', 'd', 'e', 'f'],
      language: 'en',
    });
    expect(pictureFaults(drawn)).toEqual([]);
    const fills = [...drawn.matchAll(/height="22.5" fill="(#\w+)"/g)].map(([, fill]) => fill);
    expect(new Set(fills.slice(0, 2)).size).toBe(1);
    expect(fills[2]).not.toBe(fills[1]);
    expect(fills[3]).toBe(fills[4]);
    expect(fills).toHaveLength(5);
    expect(drawn).toContain('d 99 %, e 100 %, f nobody due');
  });
});

describe('locusBars', () => {
  const villages = locus().villages;

  it('adds the parts up to the score', () => {
    const drawn = locusBars(villages);
    expect(pictureFaults(drawn)).toEqual([]);
    const widths = [...drawn.matchAll(/class="area" x="[\d.]+" y="66" width="([\d.]+)"/g)];
    const sum = widths.reduce((total, [, width]) => total + Number(width), 0);
    expect(sum).toBeCloseTo(470, 1);
    expect(drawn).toContain(`${villages[0]?.name}: `);
    expect(locusBars([])).toContain('Mengapa desa ini terpilih');
  });

  test.prop([
    fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })),
  ])('holds whatever the scores are', (all) => {
    const scored = all.map(([prevalence = 0, burden = 0, gap = 0, vulnerability = 0], k) => ({
      name: `D${k}`,
      score: prevalence + burden + gap + vulnerability,
      contributions: { prevalence, burden, gap, vulnerability },
    }));
    expect(pictureFaults(locusBars(scored))).toEqual([]);
  });
});
