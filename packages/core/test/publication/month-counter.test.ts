import { fc, it as property } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { isoDateFromDays } from '../../src/child/iso-date.js';
import { monthCounter } from '../../src/publication/month-counter.js';
import { MISSING } from '../../src/record/record-table.js';

const monthsOf = (...chunks: readonly (readonly number[])[]) => {
  const counter = monthCounter();
  for (const days of chunks) counter.add(Int32Array.from(days));
  return Object.fromEntries(counter.months());
};

it('counts the last day of a month and the first of the next in their months', () => {
  // 2022-08-31 and 2022-09-01; 2024-02-29.
  expect(monthsOf([19235, 19236, 19236, 19782])).toEqual({
    '2022-08': 1,
    '2022-09': 2,
    '2024-02': 1,
  });
});

it('has no month for rows without a date', () => {
  expect(monthsOf([MISSING, MISSING])).toEqual({});
  expect(monthsOf([])).toEqual({});
});

const days = fc.array(fc.oneof(fc.integer({ min: 18000, max: 18100 }), fc.constant(MISSING)));

property.prop([days, days])('counts chunks as one, and every dated row once', (a, b) => {
  const months = monthsOf(a, b);
  expect(months).toEqual(monthsOf([...a, ...b]));
  const dated = [...a, ...b].filter((day) => day !== MISSING);
  const rows = Object.values(months).reduce((sum, count) => sum + count, 0);
  expect(rows).toBe(dated.length);
  expect(Object.keys(months).sort()).toEqual(
    [...new Set(dated.map((day) => isoDateFromDays(day).slice(0, 7)))].sort(),
  );
});
