import { describe, expect, it } from 'vitest';
import { trendChart } from '../../src/charts/trend-chart.js';
import { timeOf } from '../../src/charts/trend-frame.js';
import { pictureFaults, valuesOf } from '../picture.js';

describe('timeOf', () => {
  it('is the middle of the month or year, and no number for other text', () => {
    expect(timeOf('2022-09')).toBeCloseTo(2022.7083, 4);
    expect(timeOf('2022')).toBe(2022.5);
    expect(timeOf('2022-13')).toBeNaN();
    expect(timeOf('contoh')).toBeNaN();
  });
});

describe('trendChart', () => {
  const points = [
    { id: '2022-09', label: 'September <2022>', share: 0.1491, interval: null },
    { id: '2021-12', label: 'Desember 2021', share: 0.1791, interval: [0.1713, 0.1872] as const },
    { id: 'contoh', label: 'tanpa waktu', share: 0.9, interval: null },
  ];
  const chart = trendChart(points, {
    paths: [{ label: 'RPJMD', points: [{ year: 2022, share: 0.184 }] }],
    projection: [{ year: 2023, share: 0.12, interval: [0.1, 0.14] }],
    title: "Ju'uh",
  });

  it('tells its figures to a screen reader, from old to new', () => {
    expect(pictureFaults(chart)).toEqual([]);
    expect(chart).toContain('<title id="trend-chart-title">Ju&#39;uh</title>');
    expect(chart).toContain(
      'Desember 2021: 17,91 %; September &lt;2022&gt;: 14,91 %; target 2022: 18,40 % (RPJMD); 2023: 12,00 % (proyeksi, 10,00–14,00 %)</desc>',
    );
  });

  it('draws a point, a figure and a whisker where there is an interval', () => {
    expect(chart.match(/class="dot"/g)).toHaveLength(3);
    expect(chart).toMatch(/class="value halo"[^>]*>17,91</);
    expect(chart).toMatch(/class="target-value halo"[^>]*>18,40</);
    expect(chart.match(/class="whisker" d="M/g)).toHaveLength(1);
    expect(chart).not.toContain('tanpa waktu');
  });

  it('puts later and higher points further right and up', () => {
    const x = valuesOf(chart, 'dot', 'cx').slice(1);
    const y = valuesOf(chart, 'dot', 'cy').slice(1);
    expect(x[1]).toBeGreaterThan(x[0] ?? 999);
    expect(y[1]).toBeGreaterThan(y[0] ?? 999);
    expect(valuesOf(chart, 'dot corrected', 'cx')[0]).toBeGreaterThan(x[1] ?? 999);
    expect(valuesOf(chart, 'dot corrected', 'cy')[0]).toBeGreaterThan(y[1] ?? 999);
  });

  it('draws the interval of a projection as a band that opens from the last period', () => {
    const band = /class="band" clip-path="url\(#trend-chart-inside\)" d="M([\d.]+) ([\d.]+)L/;
    const [, x, y] = band.exec(chart) ?? [];
    expect([x, y].map(Number)).toEqual([
      valuesOf(chart, 'dot', 'cx').at(-1),
      valuesOf(chart, 'dot', 'cy').at(-1),
    ]);
    expect(chart).toMatch(/class="name halo"[^>]*>12,00</);
  });

  it('lets a projection that is wide open leave the picture, not press the periods flat', () => {
    const of = (high: number) =>
      trendChart(points, { projection: [{ year: 2023, share: 0.12, interval: [0.02, high] }] });
    const height = (drawn: string) => valuesOf(drawn, 'dot', 'cy').at(-1);
    expect(height(of(0.9))).toBe(height(of(0.5)));
    expect(pictureFaults(of(0.9))).toEqual([]);
  });

  it('draws two paths, the second without figures', () => {
    const path = (label: string, share: number) => ({ label, points: [{ year: 2022, share }] });
    const drawn = trendChart(points, { paths: [path('A', 0.1), path('B', 0.2), path('C', 0.3)] });
    expect(drawn.match(/class="target-value halo"/g)).toHaveLength(1);
    expect(drawn.match(/class="target second" d="M[\d.]+ [\d.]+H/g)).toHaveLength(1);
    expect(drawn).not.toContain('>C<');
  });

  it('names only the first and last of many points', () => {
    const many = Array.from({ length: 24 }, (_, i) => ({
      id: `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      label: `${i}`,
      share: 0.2 + i / 1000,
      interval: null,
    }));
    const drawn = trendChart(many, { language: 'en' });
    expect(drawn.match(/class="value halo"/g)).toHaveLength(2);
    expect(drawn).not.toContain('class="diamond"');
  });

  it('holds no point, missing years, and a share of 0 or 1', () => {
    const of = (id: string, share: number) => ({ id, label: id, share, interval: null });
    expect(pictureFaults(trendChart([]))).toEqual([]);
    expect(pictureFaults(trendChart([of('2007', 0), of('2024', 1)]))).toEqual([]);
    expect(pictureFaults(trendChart([of('2022', 0)]))).toEqual([]);
  });
});
