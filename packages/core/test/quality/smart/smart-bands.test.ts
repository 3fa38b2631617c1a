import { describe, expect, it } from 'vitest';
import { smartBandOf, smartClassOf } from '../../../src/quality/smart/smart-bands.js';
import {
  SMART_TEST_IDS,
  SMART_TESTS,
  type SmartTestId,
} from '../../../src/quality/smart/smart-tests.js';

const UP = 1e-12;

// SMART plausibility report: the edges themselves, and what lies just beyond.
const EDGES: [SmartTestId, number, number][] = [
  ['flags', 0, 0],
  ['flags', 0.025, 0],
  ['flags', 0.025 + UP, 5],
  ['flags', 0.05, 5],
  ['flags', 0.05 + UP, 10],
  ['flags', 0.075, 10],
  ['flags', 0.075 + UP, 20],
  ['flags', 1, 20],
  ...(['sexRatio', 'ageRatio'] as const).flatMap((id): [SmartTestId, number, number][] => [
    [id, 1, 0],
    [id, 0.1 + UP, 0],
    [id, 0.1, 2],
    [id, 0.05 + UP, 2],
    [id, 0.05, 4],
    [id, 0.001 + UP, 4],
    [id, 0.001, 10],
    [id, 0, 10],
  ]),
  ...(['weightDigits', 'lengthHeightDigits', 'armCircumferenceDigits'] as const).flatMap(
    (id): [SmartTestId, number, number][] => [
      [id, 0, 0],
      [id, 7, 0],
      [id, 8, 2],
      [id, 12, 2],
      [id, 13, 4],
      [id, 20, 4],
      [id, 21, 10],
      [id, 100, 10],
    ],
  ),
  ['sd', 0, 20],
  ['sd', 0.8, 20],
  ['sd', 0.8 + UP, 10],
  ['sd', 0.85, 10],
  ['sd', 0.85 + UP, 5],
  ['sd', 0.9, 5],
  ['sd', 0.9 + UP, 0],
  ['sd', 1.1 - UP, 0],
  ['sd', 1.1, 5],
  ['sd', 1.15 - UP, 5],
  ['sd', 1.15, 10],
  ['sd', 1.2 - UP, 10],
  ['sd', 1.2, 20],
  ...(['skewness', 'kurtosis'] as const).flatMap((id): [SmartTestId, number, number][] => [
    [id, 0, 0],
    [id, 0.2 - UP, 0],
    [id, 0.2, 1],
    [id, 0.4 - UP, 1],
    [id, 0.4, 3],
    [id, 0.6 - UP, 3],
    [id, 0.6, 5],
    [id, 9, 5],
  ]),
  ['clusters', 1, 0],
  ['clusters', 0.05 + UP, 0],
  ['clusters', 0.05, 1],
  ['clusters', 0.01 + UP, 1],
  ['clusters', 0.01, 3],
  ['clusters', 0.001 + UP, 3],
  ['clusters', 0.001, 5],
  ['clusters', 0, 5],
];

describe('SMART_TESTS', () => {
  it('are the ten of the plausibility report, in its order', () => {
    expect(SMART_TEST_IDS).toEqual([
      'flags',
      'sexRatio',
      'ageRatio',
      'weightDigits',
      'lengthHeightDigits',
      'armCircumferenceDigits',
      'sd',
      'skewness',
      'kurtosis',
      'clusters',
    ]);
  });

  it.each(EDGES)('%s of %d costs %d', (id, value, penalty) => {
    expect(smartBandOf(SMART_TESTS[id].bands, value).penalty).toBe(penalty);
  });

  it('cost 105 points at most', () => {
    const most = SMART_TEST_IDS.map((id) => SMART_TESTS[id].bands[3].penalty);
    expect(most.reduce((sum, points) => sum + points, 0)).toBe(105);
  });

  it('name the four classes, best first, with rising penalties from 0', () => {
    for (const id of SMART_TEST_IDS) {
      const { bands } = SMART_TESTS[id];
      expect(bands.map((band) => band.class)).toEqual([
        'excellent',
        'good',
        'acceptable',
        'problematic',
      ]);
      const penalties = bands.map(({ penalty }) => penalty);
      expect(penalties[0]).toBe(0);
      expect(penalties).toEqual([...new Set(penalties)].sort((a, b) => a - b));
    }
  });

  it('are told in two languages', () => {
    for (const id of SMART_TEST_IDS) {
      const { label, meaning, action, source } = SMART_TESTS[id];
      for (const text of [label, meaning, action]) {
        expect(text.id.length).toBeGreaterThan(3);
        expect(text.id).not.toBe(text.en);
      }
      expect(source).toMatch(/SMART \(2017\)/);
    }
  });
});

describe('smartClassOf', () => {
  it.each([
    [0, 'excellent'],
    [9, 'excellent'],
    [10, 'good'],
    [14, 'good'],
    [15, 'acceptable'],
    [24, 'acceptable'],
    [25, 'problematic'],
    [105, 'problematic'],
  ])('of %d points is %s', (total, id) => expect(smartClassOf(total)).toBe(id));
});
