import { who2006 } from '@balanting/core/who2006';
import { barChart } from '../../src/charts/bar-chart.js';
import { coverageDots } from '../../src/charts/coverage-dots.js';
import { funnelChart } from '../../src/charts/funnel-chart.js';
import { growthChart } from '../../src/charts/growth-chart.js';
import { heatMap } from '../../src/charts/heat-map.js';
import { intervalChart } from '../../src/charts/interval-chart.js';
import { locusBars } from '../../src/charts/locus-bars.js';
import { populationPyramid } from '../../src/charts/population-pyramid.js';
import { slopeChart } from '../../src/charts/slope-chart.js';
import { statusFlow } from '../../src/charts/status-flow.js';
import { trendChart } from '../../src/charts/trend-chart.js';
import { zDistribution } from '../../src/charts/z-distribution.js';
import { balanganBorders } from '../../src/maps/balangan.js';
import { severityMap } from '../../src/maps/severity-map.js';

const KECAMATAN = ['Juai', 'Halong', 'Awayan', 'Paringin', 'Lampihong'].map((name, k) => {
  const share = 0.08 + 0.04 * k;
  return {
    name,
    cases: Math.round(300 * share),
    n: 300,
    share,
    interval: [share - 0.03, share + 0.04] as const,
  };
});

/** One picture of each kind, of made-up figures (CONTOH). */
export function samplePictures(): Readonly<Record<string, string>> {
  const visits = [200, 400, 600, 896].map((ageDays, k) => ({
    ageDays,
    value: 64 + 7 * k,
    z: -1 - 0.4 * k,
  }));
  const scores = new Map(
    [-350, -250, -150, -50, 50, 150].map((z, k) => [z, [4, 12, 30, 28, 14, 5][k] ?? 0]),
  );
  const digits = [40, 8, 9, 8, 9, 30, 8, 9, 8, 9];
  const points = [0.2578, 0.1791, 0.1491].map((share, k) => ({
    id: `${2020 + k}-08`,
    label: `Agustus ${2020 + k}`,
    share,
    interval: [share - 0.01, share + 0.01] as const,
  }));
  const codes = ['63.11.01', '63.11.02', '63.11.03', '63.11.04', '63.11.05'];
  return {
    'growth-chart': growthChart(visits, {
      reference: who2006,
      indicator: 'heightForAge',
      sex: 'female',
    }),
    'z-distribution': zDistribution([{ label: 'Anak', scores }]),
    'interval-chart': intervalChart(KECAMATAN),
    'trend-chart': trendChart(points, {
      paths: [{ label: 'RPJMD', points: [{ year: 2023, share: 0.17 }] }],
      projection: [{ year: 2023, share: 0.12, interval: [0.08, 0.9] }],
    }),
    'slope-chart': slopeChart(
      KECAMATAN.map(({ name, share }, k) => ({
        name,
        before: share + 0.02 * (k - 2),
        after: share,
      })),
      { before: '2021', after: '2022' },
    ),
    'funnel-chart': funnelChart(KECAMATAN, { mean: 0.15 }),
    'population-pyramid': populationPyramid([
      { label: '0–11', male: 120, female: 98 },
      { label: '12–23', male: 110, female: 116 },
    ]),
    'bar-chart': barChart(digits, {
      id: 'digits',
      title: 'Angka terakhir',
      labels: digits.map((_, k) => `${k}`),
    }),
    'coverage-dots': coverageDots([
      { label: 'TTD', share: 0.55, target: 0.8 },
      { label: 'K6', share: 0.83, target: 0.7 },
    ]),
    'heat-map': heatMap([{ name: 'Contoh', shares: [0.5, null, 0.9] }], {
      columns: ['K4', 'TTD', 'KB'],
    }),
    'locus-bars': locusBars([
      {
        name: 'Contoh',
        score: 0.7,
        contributions: { prevalence: 0.4, burden: 0.2, gap: 0.1, vulnerability: 0 },
      },
    ]),
    'status-flow': statusFlow(
      [
        { from: 'stunted', to: 'normal', children: 40 },
        { from: 'stunted', to: 'stunted', children: 100 },
        { from: 'normal', to: 'stunted', children: 25 },
      ],
      { before: '2021', after: '2022' },
    ),
    'severity-map': severityMap(
      KECAMATAN.map((area, k) => ({ ...area, code: codes[k] ?? null })),
      { borders: balanganBorders, level: 'kecamatan' },
    ),
  };
}
