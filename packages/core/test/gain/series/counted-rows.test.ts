import { expect, it } from 'vitest';
import { countedRows } from '../../../src/gain/series/counted-rows.js';
import { type MadeReading, seriesTable } from './made-series.js';

const counted = (...rows: readonly MadeReading[]) => [...countedRows(seriesTable(rows))];

it('counts the last row of a child and month', () => {
  expect(counted({ row: 3 }, { row: 9 }, { row: 5 })).toEqual([1, -1, 1]);
});

it('takes the file of the later name, whatever the order and the day', () => {
  const corrected = { file: '2025-02.csv', row: 1, on: '2025-01-05' };
  expect(counted({ row: 9 }, corrected)).toEqual([1, -1]);
  expect(counted(corrected, { row: 9 })).toEqual([-1, 0]);
});

it('keeps months and children apart', () => {
  expect(counted({}, { on: '2025-02-01' }, { child: 8 }, { on: '2025-01-31', row: 4 })).toEqual([
    3, -1, -1, -1,
  ]);
});

it('counts every row without a date or a child', () => {
  expect(counted({ on: 'none' }, { on: 'none' })).toEqual([-1, -1]);
  expect(counted({ child: Number.NaN }, { child: Number.NaN })).toEqual([-1, -1]);
});
