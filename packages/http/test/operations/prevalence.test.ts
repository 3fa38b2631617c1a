import { documentFromJson } from '@balanting/json';
import { describe, expect, it } from 'vitest';
import { CHILD, posted, refusedWith, send } from '../send.js';

const CSV = { 'content-type': 'text/csv' };
const child = JSON.parse(CHILD) as Record<string, unknown>;
const short = { ...child, lengthHeight: 78 };

describe('/v1/prevalence', () => {
  const records = [child, short, { sex: 'P' }, child, short];

  it('answers the table of a survey as a document that can be read again', async () => {
    const answer = await posted('/v1/prevalence', {
      records,
      cluster: ['1', '1', '1', '2', '2'],
      groups: { team: ['A', 'B', 'B', 'A', null] },
    });
    const table = documentFromJson('survey', JSON.stringify(answer.table));
    if (!table.ok) throw new Error(JSON.stringify(table.issues));
    expect(table.value.design).toMatchObject({ kind: 'design', rows: 4, psus: 2 });
    const shares = table.value.rows.map(({ grouping, label, indicators }) => [
      `${grouping.id} ${label.en}`,
      indicators.heightForAge?.cuts.below2?.share,
    ]);
    expect(shares).toContainEqual(['all All', 0.5]);
    expect(shares).toContainEqual(['team A', 0]);
    expect(shares).toContainEqual(['team B', 1]);
    expect(answer.counts).toEqual({ read: 5, accepted: 4, rejected: 1 });
    expect(answer.rejected).toMatchObject([{ row: 3 }]);
  });

  it('weighs', async () => {
    const samplingWeight = [3, 1, 0, 0, null];
    const { table } = await posted('/v1/prevalence', { records, samplingWeight });
    expect(table).toHaveProperty('rows.0.indicators.heightForAge.cuts.below2.share', 0.25);
  });

  it('refuses lists of another length, and no usable record', async () => {
    const uneven = await send('/v1/prevalence', JSON.stringify({ records, cluster: ['1'] }));
    expect(await uneven.json()).toMatchObject({ status: 422, issues: [{ path: ['cluster'] }] });
    const none = await send('/v1/prevalence', JSON.stringify({ records: [{ sex: 'P' }] }));
    expect(await refusedWith(none)).toBe('422 422 invalid');
  });

  it('reads the columns that the query names', async () => {
    const csv = 'sex,age,weight,lenhei,cluster,sw\n1,300,8.1,60,1,2\n1,300,8.1,72,2,1\n';
    const headers = CSV;
    const response = await send('/v1/prevalence?cluster=cluster&weight=sw', csv, { headers });
    const { table } = (await response.json()) as { table: unknown };
    expect(table).toHaveProperty('design.psus', 2);
    expect(table).toHaveProperty('rows.0.indicators.heightForAge.cuts.below2.share', 2 / 3);
    const tiny = csv.replace(',1,2\n', ',1,7e-323\n').replace(',2,1\n', ',2,0\n');
    const refused = await send('/v1/prevalence?weight=sw', tiny, { headers });
    expect(await refusedWith(refused)).toBe('422 422 invalid');
    const missing = await send('/v1/prevalence?cluster=klaster', csv, { headers });
    expect(await missing.json()).toMatchObject({ issues: [{ code: 'column.missing' }] });
  });

  it('does not mix groups up with what every object has', async () => {
    const names = ['constructor', '__proto__x', 'toString'];
    const groups = Object.fromEntries(names.map((name) => [name, ['1', '1', '1', '1', '2']]));
    const { table } = await posted('/v1/prevalence', { records, groups });
    const ids = (table as { rows: { grouping: { id: string } }[] }).rows.map(
      ({ grouping }) => grouping.id,
    );
    for (const name of names) expect(ids).toContain(name);
  });
});
