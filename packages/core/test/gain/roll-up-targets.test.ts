import { expect, it } from 'vitest';
import { rollUpTargets } from '../../src/gain/skdn/roll-up-targets.js';

const month = '2025-08';
const posyandu = (village: string, name: string, s: number, k?: number | null) => ({
  key: { month, district: 'A', kecamatan: 'B', village, posyandu: name },
  s,
  ...(k !== undefined && { k }),
});

it('adds S and K of the posyandu of a village, and of the villages of a kecamatan', () => {
  const targets = [
    posyandu('C', '1', 20, 18),
    posyandu('C', '2', 30, 24),
    posyandu('D', '1', 5, 5),
  ];
  const numbers = (by: 'posyandu' | 'village' | 'kecamatan') =>
    rollUpTargets(targets, [by]).map(({ s, k }) => [s, k]);
  expect(numbers('posyandu')).toEqual([
    [20, 18],
    [30, 24],
    [5, 5],
  ]);
  expect(numbers('village')).toEqual([
    [50, 42],
    [5, 5],
  ]);
  expect(numbers('kecamatan')).toEqual([[55, 47]]);
  expect(rollUpTargets(targets, [])).toEqual([{ key: { month }, s: 55, k: 47 }]);
});

it('knows no K of a group where one part has none', () => {
  const numbers = (targets: Parameters<typeof rollUpTargets>[0]) =>
    rollUpTargets(targets, ['village']).map(({ s, k }) => [s, k]);
  expect(numbers([posyandu('C', '1', 20, 18), posyandu('C', '2', 30)])).toEqual([[50, null]]);
  expect(numbers([posyandu('C', '1', 20, null), posyandu('C', '2', 30, 9)])).toEqual([[50, null]]);
});

it('leaves out targets that do not name their group', () => {
  const village = { key: { month, district: 'A', kecamatan: 'B', village: 'C' }, s: 9 };
  expect(rollUpTargets([village], ['posyandu'])).toEqual([]);
  expect(rollUpTargets([village], ['village'])).toEqual([{ ...village, k: null }]);
});
