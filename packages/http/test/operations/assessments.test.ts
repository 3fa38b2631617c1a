import { assess } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { who2007 } from '@balanting/core/who2007';
import { fc, test } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { AssessedRow } from '../../src/schemas/assessment.js';
import { document } from '../document.js';
import { CHILD, get, send } from '../send.js';

const path = '/v1/assessments';
const NDJSON = { 'content-type': 'application/x-ndjson' };
const CSV = { 'content-type': 'text/csv' };
const AS_LINES = { ...CSV, accept: 'application/x-ndjson' };
const HEADER = 'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur\n';

async function linesOf(response: Response): Promise<Record<string, unknown>[]> {
  const text = await response.text();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

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

describe('streams', () => {
  const GOOD = 'CONTOH,P,2023-03-02,2025-08-14,"11,2","84,5",Berdiri\n';
  const BAD = '=CONTOH,P,2026-03-02,2025-08-14,"11,2","84,5",Berdiri\n';

  it('answer every line by the schema of lines', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ ...document, $id: 'api' }, 'api');
    const validate = ajv.compile({ $ref: 'api#/components/schemas/AssessmentLine' });
    const body = `${CHILD}\n{"sex":"P"}\n\nnot json\n${CHILD}\n`;
    const lines = await linesOf(await send(path, body, { headers: NDJSON }));
    for (const line of lines) expect(validate(line), JSON.stringify(line)).toBe(true);
    expect(lines.map(({ row, problem }) => [row, problem !== undefined])).toEqual([
      [1, false],
      [2, true],
      [4, true],
      [5, false],
      [undefined, false],
    ]);
  });

  it('of CSV answer with columns beside those of the file, in its order, and count at the end', async () => {
    const response = await send(path, HEADER + GOOD + BAD + GOOD, { headers: CSV });
    const [head = '', first = '', second = '', third, trailer] = (await response.text()).split(
      '\n',
    );
    expect(head).toContain(
      'Cara Ukur,calc_age_days,calc_height_for_age_z,calc_height_for_age_flag',
    );
    expect(first).toContain('Berdiri,896,-1.64,0,normal,,');
    expect(first).toBe(third);
    expect(second.startsWith("'=CONTOH,")).toBe(true);
    expect(second).toContain('The child was measured 200 days before birth');
    expect(trailer?.startsWith('#trailer,read=3,accepted=2,rejected=1,complete=true,')).toBe(true);
    const widths = [head, first, trailer ?? ''].map(
      (line) => line.replace(/"[^"]*"/g, '').split(',').length,
    );
    expect(new Set(widths).size).toBe(1);
  });

  it('of files with semicolons write decimals with a comma', async () => {
    const row = ['CONTOH', 'P', '2023-03-02', '2025-08-14', '11,2', '84,5', 'Berdiri'];
    const text = `${HEADER.replaceAll(',', ';')}${row.join(';')}
`;
    const response = await send(path, text, { headers: CSV });
    expect(await response.text()).toContain(';896;-1,64;0;normal;;');
  });

  it('are no faster than they are taken', async () => {
    let asked = 0;
    const piece = new TextEncoder().encode(GOOD.repeat(2000));
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(HEADER)),
      pull: (controller) => {
        asked++;
        controller.enqueue(piece);
      },
    });
    const response = await send(path, body, { headers: AS_LINES });
    const reader = response.body?.getReader();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toBeLessThan(30);
    await reader?.cancel();
  });
});

it('has no other method', async () => {
  expect((await get(path)).status).toBe(405);
});
