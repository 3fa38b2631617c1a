import { describe, expect, it } from 'vitest';
import { miniBar } from '../../src/charts/mini-bar.js';
import { linearScale, shareTicks } from '../../src/charts/scale.js';
import { timeOf, trendChart } from '../../src/charts/trend-chart.js';
import { estimate } from '../fixture.js';
import { tagFaults } from '../markup.js';

describe('scales', () => {
  it('map the ends of values to the ends of the drawing', () => {
    const x = linearScale([2020, 2024], [50, 450]);
    expect([x(2020), x(2021), x(2024)]).toEqual([50, 150, 450]);
    expect(linearScale([1, 1], [0, 9])(1)).toBe(0);
  });

  it('give round marks', () => {
    expect(shareTicks(0.27)).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
    expect(shareTicks(1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(shareTicks(0).at(-1)).toBe(0.005);
  });

  it('cover every share, with few marks', () => {
    for (let thousandths = 0; thousandths <= 1200; thousandths++) {
      const ticks = shareTicks(thousandths / 1000);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(thousandths / 1000);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }
  });
});

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
    { id: '2021-12', label: 'Desember 2021', share: 0.1791, interval: [0.1713, 0.1872] as const },
    { id: '2022-09', label: 'September <2022>', share: 0.1491, interval: null },
  ];
  const chart = trendChart(points, {
    targets: [{ year: 2022, share: 0.184 }],
    title: "Ju'uh",
    language: 'id',
  }).markup;

  it('tells its figures to a screen reader', () => {
    expect(chart).toContain('<title id="trend-chart-title">Ju&#39;uh</title>');
    expect(chart).toContain(
      'Desember 2021: 17,91 %; September &lt;2022&gt;: 14,91 %; target tahun 2022: 18,40 %</desc>',
    );
    expect(tagFaults(chart)).toEqual([]);
  });

  it('draws a point, a figure and a whisker where there is an interval', () => {
    expect(chart.match(/class="dot"/g)).toHaveLength(3);
    expect(chart).toMatch(/class="value"[^>]*>17,91</);
    expect(chart).toMatch(/class="target-value"[^>]*>18,40</);
    expect(chart.match(/class="whisker" d="M/g)).toHaveLength(1);
    expect(chart).not.toContain('NaN');
  });

  it('puts later and higher points further right and up', () => {
    const [[x1, y1], [x2, y2]] = (/polyline class="line" points="([^"]+)"/.exec(chart)?.[1] ?? '')
      .split(' ')
      .map((pair) => pair.split(',').map(Number)) as [[number, number], [number, number]];
    expect(x2).toBeGreaterThan(x1);
    expect(y2).toBeGreaterThan(y1);
  });

  it('names only the first and last of many points', () => {
    const many = Array.from({ length: 24 }, (_, i) => ({
      id: `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      label: `${i}`,
      share: 0.2 + i / 1000,
      interval: null,
    }));
    const drawn = trendChart(many, { targets: [], title: 't', language: 'en' }).markup;
    expect(drawn.match(/class="value"/g)).toHaveLength(2);
    expect(drawn).not.toContain('class="diamond"');
  });
});

describe('miniBar', () => {
  it('draws share, interval and mark on one scale', () => {
    const bar = miniBar(
      { ...estimate(10, 40), interval: [0.125, 0.5] },
      { top: 0.5, mark: 0.25 },
    ).markup;
    expect(bar).toContain('width="47.5" height="6"');
    expect(bar).toContain('x1="23.75" x2="95"');
    expect(bar).toContain('class="mark" x1="47.5"');
    expect(tagFaults(bar)).toEqual([]);
  });

  it('is empty without a share', () => {
    expect(miniBar(estimate(0, 0), { top: 0.5, mark: null }).markup).not.toMatch(/<rect|<line/);
  });
});
