import { readFileSync } from 'node:fs';
import { assessTable, MISSING } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { describe, expect, it } from 'vitest';
import { read } from '../register.js';

const published = (name: string) =>
  readFileSync(new URL(`../../../core/test/published/${name}`, import.meta.url));

describe('a file of WHO Anthro', () => {
  it('gives the answers of WHO', async () => {
    const { file, chunks } = await read(published('who-anthro-children.csv'), { keepCells: true });
    expect(file.layout).toBe('who-anthro');
    const at = (name: string) => file.header.indexOf(name);
    let compared = 0;
    for (const { table, cells = [] } of chunks) {
      const { scores } = assessTable(table, { reference: who2006 });
      cells.forEach((row, i) => {
        if (row[at('quirk')] !== '') return;
        const z = scores.heightForAge?.z[i] as number;
        const printed = row[at('zlen')] as string;
        const isMissing = Number.isNaN(z) || z === MISSING;
        expect(isMissing ? '' : z / 100 + 0).toBe(printed === '' ? '' : Number(printed) + 0);
        compared++;
      });
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('is known by its header in any order and case, and takes codes as WHO does', async () => {
    const text =
      'LENHEI;Weight;Sex;AGE;measure;oedema;kecamatan\n84,5;11.2;F;896;h;Y;CONTOH\n;NA;3;-5;x;9;\nx;;m;730.5;;;\n';
    const { file, chunks } = await read(text);
    const { table, doubts, rejects } = chunks[0]!;
    expect([file.layout, file.notes, rejects]).toEqual(['who-anthro', [], []]);
    expect([...table.sex]).toEqual([2, 0, 1]);
    expect([...table.ageDays]).toEqual([896, -5, 731]);
    expect(table.ageMonths?.[2]).toBe(24);
    expect([...(table.position ?? [])]).toEqual([2, 0, 0]);
    expect([...(table.oedema ?? [])]).toEqual([1, 0, 0]);
    expect(table.lengthHeight).toEqual(Float64Array.of(84.5, Number.NaN, Number.NaN));
    expect(doubts.map(({ row, column, issue }) => `${row} ${column} ${issue.code}`)).toEqual([
      '3 Sex sex.unknown',
      '3 measure position.unknown',
      '3 oedema cell.code',
      '3 AGE age.invalid',
      '4 LENHEI measurement.invalid',
    ]);
  });

  it('gives ages in months where is_age_in_month says so', async () => {
    const { chunks } = await read('sex,age,is_age_in_month,weight\n1,24,1,12\n1,24,0,12\n');
    expect([...(chunks[0]?.table.ageDays ?? [])]).toEqual([731, 24]);
  });

  it('accepts every row, also one that is broken', async () => {
    const { chunks } = await read('sex,age,weight\n1,24,"12\n1,24\n\n2,30,9\n', {
      keepCells: true,
    });
    expect(chunks[0]?.table.length).toBe(3);
    expect(chunks[0]?.rejects).toEqual([]);
    expect(chunks[0]?.doubts.map(({ issue }) => issue.code)).toEqual([
      'row.open_quote',
      'row.cells',
    ]);
    expect(chunks[0]?.cells).toEqual([['1,24,"12'], ['1', '24'], ['2', '30', '9']]);
  });
});

describe('a file of WHO AnthroPlus', () => {
  it('has ages in months', async () => {
    const { file, chunks } = await read(
      'sex,age_in_months,oedema,height_in_cm,weight_in_kg\n1,134.190585,n,144.8,33.61\n',
    );
    expect(file.layout).toBe('who-anthroplus');
    expect(chunks[0]?.table).toMatchObject({
      length: 1,
      ageMonths: Float64Array.of(134.190585),
      lengthHeight: Float64Array.of(144.8),
      weight: Float64Array.of(33.61),
    });
  });
});
