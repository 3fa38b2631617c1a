import { measurementAt } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { describe, expect, it } from 'vitest';
import { LARGEST } from '../../src/who/age-unit.js';
import { read } from '../register.js';

const SURVEY = 'psu,child,sex,age,weight,height,muac,oedema\n';

async function firstTable(text: string) {
  const { file, chunks } = await read(text);
  const [chunk] = chunks;
  return { file, table: chunk?.table, doubts: chunk?.doubts ?? [] };
}

describe('the sizes that days are judged by', () => {
  it.each(LARGEST)('at $days days are those of WHO at +3 SD', ({ days, cm, kg }) => {
    const boy = { reference: who2006, sex: 'male', ageDays: days } as const;
    const at3 = (indicator: 'heightForAge' | 'weightForAge') =>
      (measurementAt(3, { ...boy, indicator }) as number).toFixed(1);
    expect([at3('heightForAge'), at3('weightForAge')]).toEqual([cm.toFixed(1), kg.toFixed(1)]);
  });
});

describe('a survey without dates, in words of its own', () => {
  it('is read as WHO reads its own: months where days can not be, arms in mm', async () => {
    const { file, table, doubts } = await firstTable(
      `${SURVEY}1,1,1,34,11.4,88.5,146,2\n1,2,2,24,9.3,77.8,138,2\n1,3,1,12,7.7,71.2,139,1\n`,
    );
    expect(file.layout).toBe('who-anthro');
    expect([...(table?.ageDays ?? [])]).toEqual([1035, 731, 365]);
    expect([...(table?.ageMonths ?? [])]).toEqual([34, 24, 12]);
    expect([...(table?.lengthHeight ?? [])]).toEqual([88.5, 77.8, 71.2]);
    expect([...(table?.armCircumference ?? [])]).toEqual([14.6, 13.8, 13.9]);
    expect([...(table?.oedema ?? [])]).toEqual([0, 0, 1]);
    expect(doubts).toEqual([]);
    expect(file.notes.map(({ code, values }) => [code, values.column])).toEqual([
      ['column.age_in_months', 'age'],
      ['column.millimetres', 'muac'],
    ]);
    expect(file.notes[0]?.values).toMatchObject({ count: 3, rows: 3 });
  });

  it('keeps days where they can be days: also of newborns', async () => {
    const older = await firstTable(
      `${SURVEY}1,1,1,1035,11.4,88.5,146,2\n1,2,2,731,9.3,77.8,138,2\n`,
    );
    expect([...(older.table?.ageDays ?? [])]).toEqual([1035, 731]);
    const newborn = await firstTable('sex,age,weight,height\n1,3,3.1,50.2\n2,28,4.2,54\n');
    expect([...(newborn.table?.ageDays ?? [])]).toEqual([3, 28]);
    expect(newborn.file.notes).toEqual([]);
  });

  it('is judged by most children, and by weight where no length is', async () => {
    const months = await firstTable('sex,age,weight\n1,34,11.4\n2,24,9.3\n1,2,5.1\n');
    expect([...(months.table?.ageMonths ?? [])]).toEqual([34, 24, 2]);
    const days = await firstTable('sex,age,weight\n1,34,11.4\n2,24,4.3\n1,2,3.1\n');
    expect([...(days.table?.ageDays ?? [])]).toEqual([34, 24, 2]);
  });

  it('takes a unit in the header before all', async () => {
    const text = 'gender,age,age_months,weight_kg,height_cm\nmale,2,30,12,88\nfemale,1,18,9,77\n';
    const { table, file } = await firstTable(text);
    expect([...(table?.ageMonths ?? [])]).toEqual([30, 18]);
    expect([...(table?.sex ?? [])]).toEqual([1, 2]);
    expect(file.notes).toEqual([]);
    const days = await firstTable('sex,agedays,weight,height\nL,900,12,88\nP,600,9,77\n');
    expect([...(days.table?.ageDays ?? [])]).toEqual([900, 600]);
    expect([...(days.table?.sex ?? [])]).toEqual([1, 2]);
  });

  it('prefers the words of WHO to its own', async () => {
    const { table } = await firstTable('sex,age,weight,lenhei,height\n1,900,12,88,1\n');
    expect([...(table?.lengthHeight ?? [])]).toEqual([88]);
  });
});

describe('a file made for the programs of WHO', () => {
  it('has days and nothing else, with a note where they look like months', async () => {
    const { table, file } = await firstTable(
      'sex,age,weight,lenhei\n1,34,11.4,88.5\n2,24,9.3,77.8\n',
    );
    expect([...(table?.ageDays ?? [])]).toEqual([34, 24]);
    expect(file.notes.map(({ code, level }) => [code, level])).toEqual([
      ['column.age_like_months', 'warning'],
    ]);
  });

  it('takes no other words for a sex', async () => {
    const { table } = await firstTable('sex,age,weight,lenhei\nmale,900,11.4,88.5\n');
    expect([...(table?.sex ?? [])]).toEqual([0]);
  });
});
