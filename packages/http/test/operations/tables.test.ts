import { LOCUS_PROFILES, rankLocus, rpjmdBalangan } from '@balanting/core';
import { documentFromJson, reportFromJson } from '@balanting/json';
import { describe, expect, it } from 'vitest';
import { CHILD, get, refusedWith, send } from '../send.js';

const CSV = { 'content-type': 'text/csv' };
const child = JSON.parse(CHILD) as Record<string, unknown>;
const short = { ...child, lengthHeight: 78 };

async function posted(path: string, body: unknown): Promise<Record<string, unknown>> {
  const response = await send(path, JSON.stringify(body));
  expect(response.status).toBe(200);
  return (await response.json()) as Record<string, unknown>;
}

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

describe('/v1/quality', () => {
  it('answers a document, with the rules of a register where the rows are of one', async () => {
    const csv = 'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Tinggi\nCONTOH,P,2023-03-02,2025-08-14,84\n';
    const response = await send('/v1/quality', csv, { headers: CSV });
    const { report } = (await response.json()) as { report: object };
    const read = documentFromJson('quality', JSON.stringify(report));
    expect(read.ok && [read.value.children, read.value.register !== undefined]).toEqual([1, true]);
    const survey = await posted('/v1/quality', {
      records: [child, short],
      groups: { team: ['A', 'B'] },
    });
    expect(survey.report).not.toHaveProperty('register');
    expect(survey.report).toHaveProperty('groups.1.label', 'B');
  });
});

describe('/v1/gain', () => {
  const weighings = [
    { weighedOn: '2025-07-10', weightKg: 5.4 },
    { weighedOn: '2025-08-11', weightKg: '5.7' },
  ];
  const baby = { sex: 'female', birthDate: '2025-01-05', weighings };

  it('compares whole grams, and keeps every child in its place', async () => {
    const twins = [baby, { ...baby, birthDate: '2025-09-01' }];
    const { children } = await posted('/v1/gain', { children: twins });
    expect(children).toMatchObject([
      { gains: [{ code: 'B' }, { code: 'N', gainG: 300, neededG: 300 }] },
      { gains: [] },
    ]);
  });

  it('takes other readings of the rules', async () => {
    const options = { maxGapDays: 31 };
    const { children } = await posted('/v1/gain', { children: [baby], options });
    expect(children).toMatchObject([{ gains: [{}, { code: 'O' }] }]);
  });
});

describe('/v1/targets', () => {
  const measured = { kind: 'register', share: 0.1491, interval: null, on: '2022-09' };

  it('answers every year of every path, known or given', async () => {
    const own = { ...rpjmdBalangan, id: 'own', points: [{ year: 2022, share: 0.1 }] };
    const answer = await posted('/v1/targets', { measured, paths: ['rpjmd-balangan', own] });
    expect(answer.paths).toMatchObject([
      { years: [{ status: 'reached', early: false }, { early: true }, { early: true }] },
      { years: [{ status: 'off-track', reachedChance: 0 }] },
    ]);
    expect(answer.warnings).toMatchObject([{ code: 'target.two_decrees' }]);
  });

  it('works out the yearly rate', async () => {
    const shares = [0.2578, 0.1791, 0.1491];
    const series = shares.map((share, i) => ({ year: 2020 + i, share }));
    const answer = await posted('/v1/targets', { measured, paths: ['rpjmd-balangan'], series });
    expect(answer.aarr).toBeCloseTo(0.239503, 6);
    expect(answer.projection).toBe(null);
  });

  it('refuses a path that rises', async () => {
    const points = [
      { year: 2022, share: 0.17 },
      { year: 2023, share: 0.184 },
    ];
    const body = { measured, paths: [{ ...rpjmdBalangan, points }] };
    const response = await send('/v1/targets', JSON.stringify(body));
    expect(await response.json()).toMatchObject({
      status: 422,
      issues: [{ code: 'target.rises' }],
    });
  });
});

describe('/v1/lokus', () => {
  const villages = [
    { code: 'A', cases: 12, n: 40 },
    { code: 'B', cases: 2, n: 40 },
    { code: 'C', cases: 9, n: 20 },
  ];

  it('answers what core does, as a document', async () => {
    const body = { villages, select: { number: 1 }, draws: 200, seed: 3, profile: 'beban' };
    const { result } = await posted('/v1/lokus', body);
    const profile = LOCUS_PROFILES.find(({ id }) => id === 'beban');
    const own = rankLocus(villages, {
      select: { number: 1 },
      draws: 200,
      seed: 3,
      ...(profile && { profile }),
    });
    const read = documentFromJson('lokus', JSON.stringify(result));
    expect(read.ok && own.ok && read.value).toEqual(own.ok && own.value);
  });

  it('tells what is wrong with every village, and refuses work without end', async () => {
    const wrong = { villages: [...villages, villages[0]], select: { number: 1 } };
    const response = await send('/v1/lokus', JSON.stringify(wrong));
    expect(await response.json()).toMatchObject({ status: 422, issues: [{ level: 'error' }] });
    const many = Array.from({ length: 6000 }, (_, i) => ({ code: `V${i}`, cases: 1, n: 9 }));
    const endless = await send(
      '/v1/lokus',
      JSON.stringify({ villages: many, select: { number: 1 } }),
    );
    expect(await refusedWith(endless)).toBe('413 413 too-many-rows');
  });
});

describe('/v1/reports', () => {
  const csv = [
    'NIK,Nama,JK,Tgl Lahir,Kab/Kota,Kec,Desa/Kel,Tanggal Pengukuran,Berat,Tinggi',
    '9911014203230001,ANAK CONTOH,P,2023-03-02,BALANGAN,JUAI,GALUMBANG,2025-08-14,11,78',
    '9911014203230002,ANAK CONTOH B,P,2023-03-02,BALANGAN,JUAI,GALUMBANG,2025-08-15,11,84',
    '9911014203230003,ANAK CONTOH C,P,2023-03-02,BALANGAN,JUAI,NEGERI JAUH,2025-08-15,11,84',
    '9911014203230004,ANAK CONTOH D,X,2023-03-02,BALANGAN,JUAI,GALUMBANG,2025-08-15,11,84',
    '',
  ].join('\n');

  it('answers the report that the JSON package reads, without names or NIK', async () => {
    const path = '/v1/reports?asOf=2025-09-01&target=rpjmn-2025-2029';
    const response = await send(path, csv, { headers: CSV });
    const text = await response.text();
    const report = reportFromJson(text);
    if (!report.ok) throw new Error(text);
    expect(
      report.value.periods.map(({ id, district }) => [id, district.outcomes.stunting.cases]),
    ).toEqual([['2025-08', 1]]);
    expect(report.value.sources).toMatchObject([{ rows: 4, accepted: 3, rejected: 1 }]);
    expect(report.value.warnings.map(({ code }) => code)).toContain('area.unknown');
    expect(report.value.targets?.points.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/CONTOH|9911/);
  });

  it('takes NDJSON, and another list of areas', async () => {
    const headers = { 'content-type': 'application/x-ndjson' };
    const response = await send('/v1/reports?areas=none', `${CHILD}\n`, { headers });
    expect(await response.json()).toMatchObject({
      villages: [{ code: null, measured: 1 }],
      sources: [{ rows: 1 }],
    });
  });
});

describe('/v1/convert', () => {
  const csv =
    'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat,Tinggi\nCONTOH,P,2023-03-02,2025-08-14,"11,2","84,5"\n';

  it('writes another format, with the counts and what it left out', async () => {
    const response = await send('/v1/convert?to=anthro', csv, { headers: CSV });
    const [head, row, trailer] = (await response.text()).split('\n');
    expect(head?.startsWith('sex,age,is_age_in_month,weight,lenhei')).toBe(true);
    expect(row?.startsWith('2,896,0,11.2,84.5')).toBe(true);
    expect(trailer).toContain('#trailer,read=1,accepted=1,rejected=0,complete=true,left_out=Nama');
  });

  it('refuses a format that needs what the file does not have', async () => {
    const survey = 'sex,age,weight\n1,300,8.1\n';
    const response = await send('/v1/convert?to=eppgbm', survey, { headers: CSV });
    expect(await response.json()).toMatchObject({ issues: [{ code: 'column.missing' }] });
    expect(await refusedWith(await send('/v1/convert', csv, { headers: CSV }))).toBe(
      '400 400 bad-query',
    );
  });
});

describe('/v1/references', () => {
  // WHO (2006) Child Growth Standards: length of boys at birth, weight of girls of 65.0 cm height.
  it.each([
    ['who2006/heightForAge?sex=male', { x: 0, l: 1, m: 49.8842, s: 0.03795 }],
    [
      'who2006/weightForHeight?sex=female&standing=true',
      { x: 650, l: -0.3833, m: 7.2402, s: 0.09113 },
    ],
  ])('%s begins with its published row', async (place, first) => {
    const response = await get(`/v1/references/${place}`);
    const { rows } = (await response.json()) as { rows: unknown[] };
    expect(rows[0]).toEqual(first);
  });

  it('lists what there is', async () => {
    const { references } = (await (await get('/v1/references')).json()) as {
      references: { id: string; indicators: unknown[] }[];
    };
    expect(references.map(({ id, indicators }) => [id, indicators.length])).toEqual([
      ['who2006', 8],
      ['who2007', 3],
    ]);
    const none = await get('/v1/references/who2007/weightForHeight?sex=male');
    expect(await refusedWith(none)).toBe('404 404 not-found');
  });
});
