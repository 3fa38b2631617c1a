import { isoDateFromDays } from '@balanting/core';
import { describe, expect, it } from 'vitest';
import { dayFirst } from '../../src/eppgbm/month-first.js';
import { read } from '../register.js';

const HEADER = 'SURVDATE,CLUSTER,SEX,BIRTHDAT,MONTHS,WEIGHT,HEIGHT,MUAC\n';

async function dates(...rows: readonly (readonly [measured: string, born: string])[]) {
  const lines = rows.map(([measured, born]) => `${measured},1,m,${born},20,10.1,80,140\n`);
  const { file, chunks } = await read(HEADER + lines.join(''));
  const [chunk] = chunks;
  const iso = (days: Int32Array | undefined) => [...(days ?? [])].map(isoDateFromDays);
  const columns = file.notes
    .filter(({ code }) => code === 'column.month_first')
    .map(({ values }) => values.column);
  return {
    columns,
    measured: iso(chunk?.table.measuredDay),
    born: iso(chunk?.table.birthDay),
    rejected: chunk?.rejects.length,
  };
}

describe('dates written month/day/year', () => {
  it('are known by days that are no months, for the whole file', async () => {
    const found = await dates(['3/25/2019', '8/9/2017'], ['4/2/2019', '5/6/2017']);
    expect(found).toEqual({
      columns: ['BIRTHDAT', 'SURVDATE'],
      measured: ['2019-03-25', '2019-04-02'],
      born: ['2017-08-09', '2017-05-06'],
      rejected: 0,
    });
  });

  it('are none where a day stands first in one of them', async () => {
    const found = await dates(['25/3/2019', '9/8/2017'], ['4/2/2019', '6/5/2017']);
    expect(found.columns).toEqual([]);
    expect(found.measured).toEqual(['2019-03-25', '2019-02-04']);
  });

  it('are decided for each column, so that one clear column does not change another', async () => {
    const found = await dates(['3/25/2019', '14/8/2017'], ['4/2/2019', '5/6/2017']);
    expect(found.columns).toEqual(['SURVDATE']);
    expect(found.born).toEqual(['2017-08-14', '2017-06-05']);
  });

  it('are no reading of one slip among many', async () => {
    const rows = Array.from({ length: 9 }, () => ['4/2/2019', '5/6/2017'] as const);
    const found = await dates(...rows, ['4/2/2019', '5/26/2017']);
    expect(found.columns).toEqual([]);
    expect(found.rejected).toBe(1);
  });

  it('leave real dates and words as they are', async () => {
    const found = await dates(['3/25/2019', '2017-08-09'], ['3/26/2019', '2017-06-05']);
    expect(found.columns).toEqual(['SURVDATE']);
    expect(found.born).toEqual(['2017-08-09', '2017-06-05']);
  });
});

describe('dayFirst', () => {
  it('turns day and month round, whatever stands between', () => {
    expect(dayFirst('3/25/2019')).toBe('25/3/2019');
    expect(dayFirst(' 3-25-19 ')).toBe('25-3-19');
    expect(dayFirst('2019-03-25')).toBe('2019-03-25');
    expect(dayFirst('25 Maret 2019')).toBe('25 Maret 2019');
  });
});
