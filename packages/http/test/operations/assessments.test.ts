import { assess } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { who2007 } from '@balanting/core/who2007';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { AssessedRow } from '../../src/schemas/assessment.js';
import { CHILD, get, linesOf, send } from '../send.js';

const path = '/v1/assessments';
const NDJSON = { 'content-type': 'application/x-ndjson' };
const CSV = { 'content-type': 'text/csv' };
const AS_LINES = { ...CSV, accept: 'application/x-ndjson' };
const HEADER = 'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur\n';

describe('JSON', () => {
  it('of one child answers its scores', async () => {
    const response = await send(path, CHILD);
    expect(await response.json()).toEqual({
      row: 1,
      ageDays: 896,
      adjustedLengthCm: 84.5,
      scores: {
        heightForAge: { z: -1.64, flag: false, class: 'normal' },
        weightForAge: { z: -0.95, flag: false, class: 'normal' },
        weightForHeight: { z: -0.07, flag: false, class: 'gizi_baik' },
        bmiForAge: { z: 0.11, flag: false, class: 'gizi_baik' },
      },
    });
  });

  it('of a batch answers every record in its place, those that are wrong with the reason', async () => {
    const child = JSON.parse(CHILD) as object;
    const records = [child, { ...child, sex: 'X' }, 7, { ...child, armCircumference: 14 }];
    const response = await send(path, JSON.stringify({ records }));
    const { results, counts } = (await response.json()) as {
      results: AssessedRow[];
      counts: unknown;
    };
    expect(counts).toEqual({ read: 4, accepted: 2, rejected: 2 });
    expect(results.map((result) => [result.row, 'problem' in result])).toEqual([
      [1, false],
      [2, true],
      [3, true],
      [4, false],
    ]);
    expect(Object.keys((results[0] as { scores: object }).scores)).toHaveLength(4);
    expect(results[3]).toHaveProperty('scores.armCircumferenceForAge.flag', false);
    expect(results[1]).toHaveProperty('problem.issues.0.code', 'sex.unknown');
  });

  it('never sends back what was sent', async () => {
    const named = {
      ...(JSON.parse(CHILD) as object),
      name: 'ANAK CONTOH',
      nik: '9911014203230001',
    };
    const text = await (await send(path, JSON.stringify({ records: [named] }))).text();
    expect(text).not.toMatch(/CONTOH|9911/);
  });

  it('takes children of school age by WHO 2007', async () => {
    const older = JSON.stringify({
      sex: 'P',
      birthDate: '2015-03-02',
      measuredOn: '2025-03-02',
      lengthHeight: 130,
    });
    const response = await send(`${path}?population=school-age`, older);
    const own = assess(
      { sex: 'female', birthDate: '2015-03-02' },
      { measuredOn: '2025-03-02', heightCm: 130 },
      { reference: who2007 },
    );
    const { scores } = (await response.json()) as { scores: { heightForAge: unknown } };
    expect(scores.heightForAge).toEqual(own.ok && own.value.heightForAge);
  });

  it('refuses dates after the day that the caller names', async () => {
    const response = await send(`${path}?asOf=2025-08-13`, CHILD);
    expect(await response.json()).toHaveProperty('issues.0.code', 'date.future');
  });
});

const someDay = fc.integer({ min: 0, max: 1800 });
const child = fc.record({
  sex: fc.constantFrom('L' as const, 'P' as const),
  days: someDay,
  weight: fc.integer({ min: 20, max: 300 }).map((tenths) => tenths / 10),
  lengthHeight: fc.integer({ min: 450, max: 1200 }).map((tenths) => tenths / 10),
});

test.prop([fc.array(child, { minLength: 1, maxLength: 20 })], { numRuns: 40 })(
  'JSON, NDJSON and CSV of the same children answer what core says of them',
  async (children) => {
    const records = children.map(({ days, ...rest }) => {
      const birthDate = new Date(Date.UTC(2025, 5, 1) - days * 86_400_000)
        .toISOString()
        .slice(0, 10);
      const position = days < 731 ? 'lying' : 'standing';
      return { ...rest, birthDate, measuredOn: '2025-06-01', position } as const;
    });
    const expected = records.map(
      ({ sex, birthDate, measuredOn, weight, lengthHeight, position }) => {
        const found = assess(
          { sex: sex === 'L' ? 'male' : 'female', birthDate },
          { measuredOn, weightKg: weight, heightCm: lengthHeight, position },
          { reference: who2006 },
        );
        if (!found.ok) throw new Error('A child of the test is wrong.');
        const { heightForAge, weightForAge, weightForHeight, bmiForAge } = found.value;
        return { heightForAge, weightForAge, weightForHeight, bmiForAge };
      },
    );
    const csv = records.map(
      ({ sex, birthDate, measuredOn, weight, lengthHeight, position }) =>
        `CONTOH,${sex},${birthDate},${measuredOn},${weight},${lengthHeight},${position}\n`,
    );
    const batch = (await (await send(path, JSON.stringify({ records }))).json()) as {
      results: AssessedRow[];
    };
    const ndjson = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    const lines = await linesOf(await send(path, ndjson, { headers: NDJSON }));
    const rows = await linesOf(await send(path, HEADER + csv.join(''), { headers: AS_LINES }));
    const counts = { read: records.length, accepted: records.length, rejected: 0 };
    for (const answer of [batch.results, lines.slice(0, -1), rows.slice(0, -1)]) {
      expect(answer.map((row) => (row as { scores: object }).scores)).toEqual(expected);
    }
    expect(lines.at(-1)).toEqual({ trailer: { ...counts, complete: true } });
    expect(rows.at(-1)).toEqual(lines.at(-1));
  },
);

it('has no other method', async () => {
  expect((await get(path)).status).toBe(405);
});
