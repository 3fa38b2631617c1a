import { describe, expect, it } from 'vitest';
import { concatTables } from '../../src/record/concat-tables.js';
import { MISSING } from '../../src/record/record-table.js';

const integers = {
  length: 2,
  sex: Uint8Array.of(1, 2),
  ageDays: Int32Array.of(100, MISSING),
  weight: Int32Array.of(6500, MISSING),
  oedema: Uint8Array.of(1, 0),
};
const doubles = {
  length: 1,
  sex: Uint8Array.of(2),
  ageDays: Int32Array.of(200),
  ageMonths: Float64Array.of(6.5),
  weight: Float64Array.of(7.123),
  lengthHeight: Float64Array.of(65.5),
};

describe('tables one after another', () => {
  it('are one, with what a table lacks not known', () => {
    const table = concatTables([integers, doubles]);
    expect(table.length).toBe(3);
    expect([...table.sex]).toEqual([1, 2, 2]);
    expect([...table.ageDays]).toEqual([100, MISSING, 200]);
    expect([...(table.oedema ?? [])]).toEqual([1, 0, 0]);
    expect(table.ageMonths?.[0]).toBeCloseTo(100 / 30.4375, 12);
    expect(table.ageMonths?.[1]).toBeNaN();
    expect(table.ageMonths?.[2]).toBe(6.5);
    expect([...(table.lengthHeight ?? [])]).toEqual([Number.NaN, Number.NaN, 65.5]);
  });

  it('become doubles where one is, else stay integers', () => {
    expect(concatTables([integers, doubles]).weight).toEqual(
      Float64Array.of(6.5, Number.NaN, 7.123),
    );
    expect(concatTables([integers, integers]).weight).toEqual(
      Int32Array.of(6500, MISSING, 6500, MISSING),
    );
  });

  it('have only the columns that one of them has; none are none', () => {
    expect(Object.keys(concatTables([integers])).sort()).toEqual(
      ['ageDays', 'length', 'oedema', 'sex', 'weight'].sort(),
    );
    expect(concatTables([]).length).toBe(0);
  });
});
