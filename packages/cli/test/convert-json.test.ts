import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFromRecord } from '@balanting/json/fhir';
import { describe, expect, it } from 'vitest';
import { bytes, newFolder, runIn } from './fixture.js';

const CHILD = {
  nik: '9911014203230001',
  name: 'ANAK CONTOH',
  sex: 'P',
  birthDate: '2023-03-02',
  village: 'LOK BATUNG',
  measuredOn: '2025-08-14',
  weight: 11.2,
  lengthHeight: 84.5,
  position: 'standing',
  oedema: true,
};
const OTHER = { ...CHILD, nik: '9911010203230002', name: '=1+1', sex: 'L', weight: '9,85' };
const records = [CHILD, OTHER];

function bundleOf(record: typeof CHILD | typeof OTHER): object {
  const bundle = bundleFromRecord(record, { organizationId: '100012345' });
  if (!bundle.ok) throw new Error(bundle.issues[0].code);
  return bundle.value;
}

const lines = (values: readonly unknown[]) =>
  values.map((one) => `${JSON.stringify(one)}\n`).join('');
const pretty = (value: unknown) => JSON.stringify(value, null, 2);
const searchset = (some: readonly object[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: some.flatMap((bundle) => ('entry' in bundle ? (bundle.entry as object[]) : [])),
});

/** The same two children in every form that JSON comes in; names of files tell nothing. */
const FORMS = {
  'lines of records': lines(records),
  'lines with a byte order mark and CRLF': `\ufeff${lines(records).replaceAll('\n', '\r\n')}`,
  'a list': JSON.stringify(records),
  'a list over lines': `\n ${pretty(records)}\n`,
  'a document': pretty({ format: 'balanting-records', version: 1, records }),
  'a document in one line': JSON.stringify({ format: 'balanting-records', version: 1, records }),
  'the body of a request': JSON.stringify({ records }),
  'objects over lines': records.map(pretty).join('\n'),
  'a Bundle a line': lines(records.map(bundleOf)),
  'one Bundle over lines': pretty(searchset(records.map(bundleOf))),
  'one Bundle in a line': JSON.stringify(searchset(records.map(bundleOf))),
  'a list of Bundles': pretty(records.map(bundleOf)),
  'a record, then a Bundle': lines([CHILD, bundleOf(OTHER)]),
} as const;

describe('convert reads', () => {
  it.each(Object.entries(FORMS))('%s', async (_, text) => {
    const folder = newFolder({ 'data.csv': text });
    const ran = await runIn(folder, ['convert', 'data.csv', '--to', 'sikades', '--quiet']);
    expect(ran).toEqual({
      exitCode: 0,
      stdout:
        'NIK,NAMA_LENGKAP,TANGGAL_LAHIR,JENIS_KELAMIN,TANGGAL_PERIKSA,BERAT_BADAN,TINGGI_BADAN,LINGKAR_KEPALA,LINGKAR_LENGAN,VITAMIN_A,ASI_EKSKLUSIF,IMUNISASI,KETERANGAN\n' +
        '9911014203230001,ANAK CONTOH,2023-03-02,P,2025-08-14,11.2,84.5,,,,,,\n' +
        "9911010203230002,'=1+1,2023-03-02,L,2025-08-14,9.85,84.5,,,,,,\n",
      stderr: '',
    });
  });

  it('UTF-16, and standard input in pieces of any size', async () => {
    const text = lines(records);
    const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const folder = newFolder({ 'wide.json': wide });
    const words = ['--to', 'ndjson', '--quiet'];
    const direct = await runIn(folder, ['convert', '-', ...words], { stdin: bytes(text) });
    async function* dribble() {
      for (const byte of new TextEncoder().encode(text)) yield Uint8Array.of(byte);
    }
    const slow = await runIn(folder, ['convert', '-', ...words], { stdin: dribble() });
    expect(direct.stdout.split('\n')).toHaveLength(3);
    expect(slow).toEqual(direct);
    expect(await runIn(folder, ['convert', 'wide.json', ...words])).toEqual(direct);
  });

  it('says only what the records hold and the format has no column for', async () => {
    const folder = newFolder({ 'a.json': lines(records) });
    const ran = await runIn(folder, ['convert', 'a.json', '--to', 'sikades']);
    expect(ran.stderr).toBe(
      'a.json: left out, since the format sikades has no column for them: Desa/Kel, Cara Ukur, Edema\n',
    );
  });

  it('tables that begin with a bracket as tables', async () => {
    const table =
      '[DAFTAR BALITA]\nNama;JK;Tgl Lahir;Tanggal Pengukuran;Berat\nX;L;2023-03-02;2025-08-14;9\n';
    const ran = await runIn(newFolder({ 'a.csv': table }), ['convert', 'a.csv', '--to', 'ena']);
    expect(ran.exitCode).toBe(0);
  });
});

describe('what can not be used of JSON', () => {
  it('goes to the rejects file with its line, to be mended and read again', async () => {
    const text = [
      JSON.stringify(CHILD),
      '{"sex":"L",',
      JSON.stringify({ ...OTHER, sex: 'X' }),
      '',
      JSON.stringify(bundleOf(OTHER)).replace('"Patient"', '"Person"'),
      JSON.stringify({ resourceType: 'Bundle', type: 'searchset' }),
      JSON.stringify({ resourceType: 'Patient', id: '1' }),
      JSON.stringify({ ...OTHER, alamat: 'x' }),
      '7',
    ].join('\n');
    const folder = newFolder({ 'a.ndjson': text });
    const words = ['convert', 'a.ndjson', '--to', 'ndjson', '--out', 'b.ndjson'];
    const ran = await runIn(folder, words);
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain('7 of 8 rows rejected');
    const rejects = readFileSync(join(folder, 'b.rejects.csv'), 'utf8').trimEnd().split('\n');
    const header = (rejects[0] ?? '').replace('\ufeff', '').split(',');
    const found = rejects.slice(1).map((line) => {
      const [, row, column, code] = /,(\d+),([^,]*),([a-z_.; ]+),/.exec(line) ?? [];
      return [row, column, code?.split('; ')[0]];
    });
    expect(header.slice(-4)).toEqual(['_row', '_column', '_code', '_message']);
    expect(found.map(([row, , code]) => [row, code])).toEqual([
      ['2', 'json.invalid'],
      ['3', 'sex.unknown'],
      ['5', 'fhir.patient_missing'],
      ['6', 'fhir.nothing'],
      ['7', 'json.shape'],
      ['8', 'json.unknown_field'],
      ['9', 'json.shape'],
    ]);
    expect(found[1]?.[1]).toBe('JK');
    expect(rejects[1]).toContain('"{""sex"":""L"","');
    // The third line, mended as a person would do it in a spreadsheet.
    const mended = [rejects[0], rejects[2]?.replace(',X,', ',L,')].join('\n');
    const again = newFolder({ 'mended.csv': mended });
    const back = await runIn(again, ['convert', 'mended.csv', '--to', 'plain', '--quiet']);
    expect(back.stdout.trimEnd().split('\n')[1]).toContain(
      "9911010203230002,'=1+1,male,2023-03-02",
    );
    expect((await runIn(folder, [...words, '--strict'])).exitCode).toBe(1);
  });

  it.each([
    ['', 'a.json: The file is empty'],
    ['  \n', 'a.json: The file is empty'],
    ['[]', 'a.json: The JSON holds no record'],
    ['{"records":[]}', 'a.json: The JSON holds no record'],
    [`[${JSON.stringify(CHILD)}`, 'a.json, row 1: The text is not valid JSON'],
    [`${pretty([CHILD])}\n}`, 'a.json, row 15: The text is not valid JSON'],
    ['{"format":"balanting-counts","version":1}', 'a.json, row 1: The field "format"'],
    ['{"format":"balanting-records","version":1,"records":[],"x":1}', 'row 1: The field "x"'],
    [
      '{sex: "L"}',
      'a.json: none of the 1 rows could be used. Most often: The text is not valid JSON',
    ],
    [pretty({ resourceType: 'Bundle' }), 'Most often: The Bundle holds no measurement of a child'],
    [
      lines([bundleOf(CHILD)]).replace('"Patient"', '"Person"'),
      'names a patient that the Bundle does not hold',
    ],
  ])('answers %j with one line', async (text, line) => {
    const folder = newFolder({ 'a.json': text });
    const ran = await runIn(folder, ['convert', 'a.json', '--to', 'eppgbm', '--out', 'x.csv']);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain(line);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).not.toContain('x.csv');
  });

  it.each(['--sheet', '--columns', '--measured-on'])(
    'refuses %s, which is for tables',
    async (option) => {
      const folder = newFolder({ 'a.json': lines(records), 'map.json': '{"name":"x"}' });
      const value = { '--sheet': '1', '--columns': 'map.json' }[option] ?? '2025-08-14';
      const ran = await runIn(folder, ['convert', 'a.json', '--to', 'plain', option, value]);
      expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
      expect(ran.stderr).toContain(`leave out ${option}`);
    },
  );
});

/** Rows of a table count its header. */
const withoutRows = (text: string) => text.replace(/"examples": \[[^\]]*\]/g, '');

describe('the other verbs', () => {
  it('read JSON as they read an e-PPGBM export', async () => {
    const folder = newFolder({
      'a.ndjson': lines(records),
      'b.json': pretty(searchset(records.map(bundleOf))),
    });
    const table = ['convert', 'a.ndjson', '--to', 'eppgbm', '--out', 'a.csv', '--quiet'];
    expect((await runIn(folder, table)).exitCode).toBe(0);
    for (const [verb, ...more] of [
      ['prevalence', '--format', 'json'],
      ['quality', '--by', 'desa', '--format', 'json'],
      ['gain', '--format', 'json'],
    ] as const) {
      const wanted = await runIn(folder, [verb, 'a.csv', ...more, '--quiet']);
      for (const file of ['a.ndjson', 'b.json']) {
        const ran = await runIn(folder, [verb, file, ...more, '--quiet']);
        expect([verb, file, ran.exitCode, ran.stderr]).toEqual([verb, file, 0, '']);
        expect(withoutRows(ran.stdout)).toBe(withoutRows(wanted.stdout));
      }
    }
    const scores = await runIn(folder, ['zscores', 'a.ndjson', '--quiet']);
    expect(scores.stdout.split('\n')[0]).toContain('hitung_zs_tbu');
    expect(scores.stdout).toContain('-1.64');
    const report = await runIn(folder, ['report', 'a.ndjson', '--out', 'r', '--quiet']);
    expect(report.exitCode).toBe(0);
    expect(readdirSync(join(folder, 'r')).length).toBeGreaterThan(2);
  });
});
