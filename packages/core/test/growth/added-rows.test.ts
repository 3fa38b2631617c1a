import { describe, expect, it } from 'vitest';
import { type GrowthTable, LMS_SCALE, rowIndex } from '../../src/growth/reference/growth-table.js';
import type { IndicatorTables } from '../../src/growth/reference/reference.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { who2007 } from '../../src/growth/reference/who2007.js';

const rowsOf = ({ first, last }: GrowthTable) => 2 * (last - first + 1);

const tablesOf = (reference: { readonly indicators: Readonly<Record<string, IndicatorTables>> }) =>
  Object.values(reference.indicators).flatMap(({ table, standing }) =>
    standing ? [table, standing] : [table],
  );

describe('the tables together', () => {
  it.each([
    ['who2006', tablesOf(who2006), 9, 27_856],
    ['who2007', tablesOf(who2007), 3, 804],
  ] as const)('%s', (_, tables, count, rows) => {
    expect(tables.length).toBe(count);
    expect(tables.reduce((sum, table) => sum + rowsOf(table), 0)).toBe(rows);
  });
});

// WHO publishes months 61 to 228 (weight 120). Its R package anthroplus adds month 60, and the last row again.
describe("the rows that WHO's R package anthroplus adds to 2007", () => {
  const { heightForAge, weightForAge, bmiForAge } = who2007.indicators;

  it.each([
    ['height', heightForAge.table, 229],
    ['BMI', bmiForAge.table, 229],
    ['weight', weightForAge.table, 121],
  ] as const)('%s has month 60, and its last month twice', (_, table, last) => {
    expect([table.first, table.last]).toEqual([60, last]);
    const { l, m, s } = table.rows();
    for (const sex of [1, 2]) {
      const [at, before] = [rowIndex(table, sex, last), rowIndex(table, sex, last - 1)];
      expect([l[at], m[at], s[at]]).toEqual([l[before], m[before], s[before]]);
    }
  });

  it('are those of the package at month 60', () => {
    const { m, s } = heightForAge.table.rows();
    expect([(m[0] ?? 0) / LMS_SCALE.m, (s[0] ?? 0) / LMS_SCALE.s]).toEqual([109.7265, 0.04156]);
  });
});
