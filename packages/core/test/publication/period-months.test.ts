import { expect, it } from 'vitest';
import { fullestMonth, periodsOfMonths } from '../../src/publication/period-months.js';

const months = (rows: Readonly<Record<string, number>>) => new Map(Object.entries(rows));
const found = (...files: readonly Readonly<Record<string, number>>[]) =>
  Object.fromEntries(periodsOfMonths(files.map(months)));

it('gives the stragglers of one measuring month to that month', () => {
  expect(found({ '2022-07': 3, '2022-08': 900, '2022-09': 40 })).toEqual({
    '2022-07': '2022-08',
    '2022-08': '2022-08',
    '2022-09': '2022-08',
  });
});

it('keeps the months of a file with several', () => {
  expect(found({ '2022-07': 300, '2022-08': 900, '2022-11': 2, '2023-02': 850 })).toEqual({
    '2022-07': '2022-07',
    '2022-08': '2022-08',
    '2022-11': '2022-08',
    '2023-02': '2023-02',
  });
});

it('keeps a thin month that is the month of another file', () => {
  expect(found({ '2022-07': 3, '2022-08': 900 }, { '2022-07': 900, '2022-06': 1 })).toEqual({
    '2022-06': '2022-07',
    '2022-07': '2022-07',
    '2022-08': '2022-08',
  });
});

it('does not depend on the order of files, and takes none at all', () => {
  const a = { '2021-08': 900, '2021-09': 5 };
  const b = { '2022-08': 900, '2021-09': 4 };
  expect(found(a, b)).toEqual(found(b, a));
  expect(found({})).toEqual({});
});

it('names the fullest month', () => {
  expect(fullestMonth(months({ '2022-08': 2, '2022-07': 2, '2022-06': 1 }))).toBe('2022-08');
  expect(fullestMonth(months({}))).toBeNull();
});
