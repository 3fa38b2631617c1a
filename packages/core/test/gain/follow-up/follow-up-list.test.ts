import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { followUpList } from '../../../src/gain/follow-up/follow-up-list.js';
import { FOLLOW_UP_RULES } from '../../../src/gain/follow-up/follow-up-rules.js';
import { GAIN } from '../../../src/gain/gain-code.js';
import { gainTable } from '../../../src/gain/gain-table.js';
import { columnsOf, madeRows } from '../weighings-of.js';
import { codesOf, day, listOf, type Row } from './listed.js';

describe('who was not weighed', () => {
  it('this month, for months, never', () => {
    expect(codesOf([{ on: '2025-07-10', kg: 10 }])).toEqual([['absent']]);
    expect(listOf([{ on: '2025-06-10', kg: 10 }])[0]?.reasons).toEqual([
      { code: 'absent-long', values: { months: 2 } },
    ]);
    expect(codesOf([{ on: '2025-08-10' }])).toEqual([['never-weighed']]);
    expect(codesOf([{ on: '2025-07-10', kg: 10 }, { on: '2025-08-10' }])).toEqual([['absent']]);
    expect(codesOf([{ on: '2025-07-10' }])).toEqual([['never-weighed']]);
  });
  it('but not children who left the register, or became five', () => {
    const may = [{ on: '2025-05-10', kg: 10 }];
    expect(codesOf(may)).toEqual([['absent-long']]);
    expect(listOf(may, '2025-08', 2)).toEqual([]);
    expect(listOf(may, '2025-09')).toEqual([]);
    expect(codesOf([{ on: '2025-07-10', kg: 15, born: '2020-08-31' }])).toEqual([]);
    expect(codesOf([{ on: '2025-07-10', kg: 15, born: '2020-09-01' }])).toEqual([['absent']]);
  });
  it('and nobody after the month', () => {
    expect(listOf([{ on: '2025-09-10', kg: 10 }])).toEqual([]);
  });
});

describe('the order', () => {
  it('puts the most urgent first, in the list and within a child', () => {
    const rows: Row[] = [
      { child: 1, on: '2025-07-10', kg: 10 },
      { child: 1, on: '2025-08-10', kg: 10 },
      { child: 2, on: '2025-07-10', kg: 10 },
      { child: 2, on: '2025-08-10', kg: 10, acute: 3, height: -250, weight: -350 },
      { child: 3, on: '2025-08-10', kg: 10, acute: 2 },
      { child: 4, on: '2025-07-10', kg: 10 },
    ];
    expect(codesOf(rows)).toEqual([
      ['severe-acute', 'red-line', 'stunted', 'one-t'],
      ['moderate-acute'],
      ['absent'],
      ['one-t'],
    ]);
  });
  it('has a place of its own for each reason', () => {
    const orders = Object.values(FOLLOW_UP_RULES).map(({ order }) => order);
    expect(new Set(orders).size).toBe(orders.length);
  });
});

test.prop([madeRows])('every child stands once, each by its last row up to the month', (rows) => {
  const table = columnsOf(rows);
  const gains = gainTable(table);
  const list = followUpList({ table, gains }, { month: '2025-06' });
  const children = list.map(({ row }) => table.childKey[row]);
  expect(new Set(children).size).toBe(children.length);
  for (const { row, reasons } of list) {
    expect(gains.code[row]).not.toBe(GAIN.none);
    expect(reasons.length).toBeGreaterThan(0);
  }
  const orders = list.map(({ order }) => order);
  expect(orders).toEqual([...orders].sort((a, b) => a - b));
});

test.prop([madeRows])('later months change nothing', (rows) => {
  const early = rows.filter(({ day: on }) => on < day('2025-07-01'));
  const later = rows.filter(({ day: on }) => on >= day('2025-07-01'));
  const listFor = (some: typeof rows) => {
    const table = columnsOf(some);
    return followUpList({ table, gains: gainTable(table) }, { month: '2025-06' });
  };
  expect(listFor([...early, ...later])).toEqual(listFor(early));
});
