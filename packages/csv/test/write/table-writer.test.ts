import { read as readBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import {
  FILE_FORMATS,
  type FileFormatId,
  fileRows,
  openRecords,
  tableWriter,
  writeTable,
  xlsxWriter,
} from '../../src/index.js';
import { guarded, unguarded } from '../../src/write/formula-guard.js';
import { bytesOf, pieces, read } from '../register.js';
import { readRows } from './arbitrary-rows.js';

const REGISTER =
  'No;NIK;Nama;JK;Tgl Lahir;BB Lahir;Desa/Kel;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur;LiLA;ZS TB/U;Naik Berat Badan;Catatan Kader\n' +
  '1;9911010203230001;=CONTOH;L;02/03/2023;3,1;LOK BATUNG;14/08/2025;11,2;84,5;Berdiri;14,5;Outlier;Naik;=1+1\n';

async function written(text: string, format: FileFormatId, options = {}) {
  const file = await openRecords(pieces(bytesOf(text), [1 << 16]), { keepCells: true });
  if (!file.ok) throw new Error(file.issues[0].code);
  let whole = '';
  for await (const piece of writeTable(file.value, format, options)) whole += piece;
  return whole.trimEnd().split('\n');
}

describe('writeTable', () => {
  it('writes e-PPGBM with its own header and decimal comma, and keeps other columns behind it', async () => {
    const [header = '', row] = await written(REGISTER, 'eppgbm');
    expect(header.split(';').slice(0, 8)).toEqual([
      'No',
      'NIK',
      'Nama',
      'JK',
      'Tgl Lahir',
      'BB Lahir',
      'TB Lahir',
      'Nama Ortu',
    ]);
    expect(header.endsWith(';KIA;Catatan Kader')).toBe(true);
    expect(row).toBe(
      "1;9911010203230001;'=CONTOH;L;2023-03-02;3,1;;;;;;;LOK BATUNG;;;;;;2025-08-14;11,2;84,5;Berdiri;14,5;;;;Outlier;;;N;;;;;'=1+1",
    );
  });

  it('writes WHO Anthro with the age in days', async () => {
    const [, row] = await written(REGISTER, 'anthro');
    expect(row).toBe(`1,896,0,11.2,84.5,h,,14.5,,,,1,"3,1",'=1+1`);
  });

  it('writes ENA with days first and arms in mm', async () => {
    const [header, row] = await written(REGISTER, 'ena');
    expect(header?.startsWith('SURVDATE,CLUSTER,TEAM,ID,HH,SEX,BIRTHDAT,MONTHS,WEIGHT,')).toBe(
      true,
    );
    expect(row?.startsWith('14/08/2025,,,,,m,02/03/2023,29.44,11.2,84.5,,145,h,')).toBe(true);
  });

  it('writes a decimal mark and a delimiter that are asked for', async () => {
    const [, row] = await written(REGISTER, 'eppgbm', { mark: '.', delimiter: '\t' });
    expect(row).toContain('\t11.2\t84.5\tBerdiri\t');
  });

  it('writes ages of WHO files as they were given', async () => {
    const who = 'sex,age,is_age_in_month,weight\nM,12,1,9.5\n2,400,0,\n';
    expect(await written(who, 'anthro')).toEqual([
      'sex,age,is_age_in_month,weight,lenhei,measure,headc,armc,triskin,subskin,oedema',
      '1,12,1,9.5,,,,,,,',
      '2,400,0,,,,,,,,',
    ]);
    const plus = await written('sex,age_in_months,height_in_cm\n1,96.5,120\n', 'anthroplus');
    expect(plus[1]).toBe('1,96.5,,120,');
  });
});

describe('what a format has no place for', () => {
  it('is named, and so is what it needs', async () => {
    const { file } = await read(REGISTER, { keepCells: true });
    const { columns } = fileRows(file);
    const anthro = tableWriter(FILE_FORMATS.anthro, columns);
    expect(anthro.leftOut).toEqual([
      ...['NIK', 'Nama', 'Tgl Lahir', 'Desa/Kel', 'Tanggal Pengukuran', 'ZS TB/U'],
      'Naik Berat Badan',
    ]);
    expect(anthro.lacking).toEqual([]);
    const who = await read('sex,age,weight\n1,300,8\n', { keepCells: true });
    expect(tableWriter(FILE_FORMATS.eppgbm, fileRows(who.file).columns).lacking).toEqual([
      'birthDate',
      'measuredOn',
    ]);
  });

  it('is a column of another meaning under a header of the format', async () => {
    const { file } = await read('sex,age,weight,weight_kg,note\n1,300,8,7,x\n', {
      keepCells: true,
    });
    const plain = tableWriter(FILE_FORMATS.plain, fileRows(file).columns);
    expect(plain.leftOut).toEqual(['weight_kg']);
    expect(plain.columns.at(-1)?.header).toBe('note');
  });
});

describe('formulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+62 812', "'+62 812"],
    ['-x', "'-x"],
    ['\tx', "'\tx"],
    ['-1,42', '-1,42'],
    ['+3', '+3'],
    ['-', '-'],
    ["'=x", "''=x"],
    ["O'x", "O'x"],
    ["'x", "'x"],
    ['', ''],
  ])('%j is written as %j and read as it was', (cell, safe) => {
    expect(guarded(cell)).toBe(safe);
    expect(unguarded(safe)).toBe(cell);
  });
});

describe('xlsxWriter', () => {
  it('writes types, letters that XML can not hold, and columns beyond Z', async () => {
    const name = 'A\u0001&<b>"\u00e9';
    // Our own reader alone: the library takes the escape of an escape twice.
    const village = '_x0041_';
    const others = Array.from({ length: 30 }, (_, i) => `Kolom ${i}`);
    const columns = { fields: new Map([['name', 'Nama'] as const]), others };
    const writer = xlsxWriter(FILE_FORMATS.eppgbm, columns);
    const values = {
      sex: 'male',
      name,
      birthDate: '2023-03-02',
      measuredOn: '2025-08-14',
      weight: '11.2',
      village,
    };
    const row = { values, others: others.map((_, i) => `isi ${i}`) };
    const bytes = new Uint8Array(Buffer.concat([writer.head(), writer.body([row]), writer.end()]));
    const sheet = readBook(bytes, { type: 'array', cellDates: false, cellNF: true }).Sheets.Data;
    expect(sheet?.C2).toMatchObject({ t: 's', v: name });
    expect(sheet?.E2).toMatchObject({ t: 'n', v: 44_987, z: 'yyyy\\-mm\\-dd' });
    expect(sheet?.T2).toMatchObject({ t: 'n', v: 11.2 });
    expect(sheet?.AI2?.v).toBe('isi 0');
    const back = await readRows(bytes);
    expect(back.rows[0]?.values).toMatchObject(values);
  });
});
