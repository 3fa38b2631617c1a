import { describe, expect, it } from 'vitest';
import { followUpList } from '../../../src/gain/follow-up/follow-up-list.js';
import { GAIN } from '../../../src/gain/gain-code.js';
import { gainTable } from '../../../src/gain/gain-table.js';
import { MISSING } from '../../../src/record/record-table.js';
import { codesOf, day, listOf, type Row } from './listed.js';

describe('weight', () => {
  const three = [
    { on: '2025-05-10', kg: 10 },
    { on: '2025-06-10', kg: 10.1 },
    { on: '2025-07-10', kg: 10.2 },
    { on: '2025-08-10', kg: 10.1 },
  ];
  it('one T, two and three in a row', () => {
    expect(codesOf(three, '2025-05')).toEqual([]);
    expect(codesOf(three, '2025-06')).toEqual([['one-t']]);
    expect(codesOf(three, '2025-07')).toEqual([['two-t']]);
    expect(listOf(three)).toEqual([
      {
        row: 3,
        order: 2,
        reasons: [{ code: 'three-t', values: { gainG: -100, neededG: 200, run: 3 } }],
      },
    ]);
  });
  it('enough gain needs no visit, below the red line does', () => {
    const fine = [
      { on: '2025-07-10', kg: 10 },
      { on: '2025-08-10', kg: 10.2 },
    ];
    expect(codesOf(fine)).toEqual([]);
    expect(
      codesOf([
        { ...fine[0]!, weight: -301 },
        { ...fine[1]!, weight: -301 },
      ]),
    ).toEqual([['red-line']]);
    expect(
      codesOf([
        { ...fine[0]!, weight: -301 },
        { ...fine[1]!, weight: -300 },
      ]),
    ).toEqual([]);
  });
  it('a T that only the register gives has no grams', () => {
    const columns = {
      length: 1,
      childKey: Float64Array.of(1),
      measuredDay: Int32Array.of(day('2025-08-10')),
      birthDay: Int32Array.of(day('2024-08-10')),
      sex: Uint8Array.of(1),
      weight: Int32Array.of(9000),
      exportedCode: Uint8Array.of(GAIN.T),
    };
    const gains = gainTable(columns, { noHistory: 'exported' });
    const [found] = followUpList({ table: columns, gains }, { month: '2025-08' });
    expect(found?.reasons).toEqual([{ code: 'one-t', values: { run: 1 } }]);
  });
});

describe('height', () => {
  const at = (before: number, now: number): Row[] => [
    { on: '2025-07-10', kg: 10, height: before },
    { on: '2025-08-10', kg: 10.5, height: now },
  ];
  it.each([
    [-199, -200, []],
    [-200, -201, [['newly-stunted']]],
    [-201, -202, [['stunted']]],
    [-300, -301, [['newly-severely-stunted']]],
    [-301, -300, [['stunted']]],
    [-301, -302, [['severely-stunted']]],
    [MISSING, -301, [['severely-stunted']]],
    [MISSING, -201, [['stunted']]],
    [-100, MISSING, []],
  ])('from %i to %i', (before, now, codes) => {
    expect(codesOf(at(before, now))).toEqual(codes);
  });
  it('tells both z, skips flagged ones, and looks past a month without one', () => {
    const rows = [
      { on: '2025-05-10', kg: 9.5, height: -150 },
      { on: '2025-06-10', kg: 10, height: -650, flag: 1 as const },
      { on: '2025-07-10', kg: 10.5 },
      { on: '2025-08-10', kg: 11, height: -225 },
    ];
    expect(listOf(rows)[0]?.reasons).toEqual([
      { code: 'newly-stunted', values: { z: -2.25, before: -1.5 } },
    ]);
    expect(codesOf([{ on: '2025-08-10', kg: 9, height: -650, flag: 1 }])).toEqual([]);
  });
});

describe('acute malnutrition', () => {
  it('tells the signs that show it, and none below moderate', () => {
    const row = { on: '2025-08-10', kg: 10 };
    const reasonsOf = (levels: Partial<Row>) => listOf([{ ...row, ...levels }])[0]?.reasons;
    expect(reasonsOf({ acute: 3, thin: 3, thinArm: 2 })).toEqual([
      { code: 'severe-acute', values: { weightForHeight: -3.21, armCm: 11.2 } },
    ]);
    expect(reasonsOf({ acute: 2, thin: 1, thinArm: 2 })).toEqual([
      { code: 'moderate-acute', values: { armCm: 11.2 } },
    ]);
    expect(reasonsOf({ acute: 3, thin: 0, thinArm: 1 })).toEqual([
      { code: 'severe-acute', values: {} },
    ]);
    expect(reasonsOf({ acute: 1 })).toBeUndefined();
  });
});
