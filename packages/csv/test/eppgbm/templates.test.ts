import { GAIN, MISSING } from '@balanting/core';
import { describe, expect, it } from 'vitest';
import { codesOf, open, read } from '../register.js';

/** The first chunk of a table and the file. */
async function table(text: string, options = {}) {
  const { file, chunks } = await read(text, { keepCells: true, ...options });
  const [chunk] = chunks;
  if (chunk === undefined) throw new Error('no rows');
  return { file, chunk, table: chunk.table };
}

describe('templates of posyandu apps', () => {
  it('SiKades: capital words with underscores', async () => {
    const found = await table(
      'NIK,NAMA_LENGKAP,TANGGAL_LAHIR,JENIS_KELAMIN,TANGGAL_PERIKSA,BERAT_BADAN,TINGGI_BADAN,LINGKAR_KEPALA,LINGKAR_LENGAN,VITAMIN_A,ASI_EKSKLUSIF,IMUNISASI,KETERANGAN\n' +
        '9911010203230001,CONTOH,02/03/2023,L,14/08/2025,11.2,84.5,48.1,14.5,YA,YA,LENGKAP,-\n',
    );
    expect(found.file).toMatchObject({ layout: 'eppgbm', template: 'eppgbm', notes: [] });
    expect(found.table.weight).toEqual(Int32Array.of(11_200));
    expect(found.table.armCircumference).toEqual(Int32Array.of(1450));
    expect(found.table.headCircumference).toEqual(Int32Array.of(4810));
  });

  it('follow-up lists have no date of measuring: it is given', async () => {
    const text =
      'DAFTAR BALITA CONTOH\n\n\nNama Lengkap Balita;Tgl Lahir Tgl/Bln/Thn;JK;Nama Orang Tua;BB;TB;LiLA;BB/U;PB-TB/U;BB/PB-TB\n' +
      'CONTOH;02/03/2023;P;IBU CONTOH;11,2;84,5;;Normal;Pendek;Gizi Baik\n';
    const bare = await open(text);
    expect(!bare.ok && bare.issues).toMatchObject([
      { code: 'column.missing', values: { columns: 'Tanggal Pengukuran' } },
    ]);
    const found = await table(text, { measuredOn: '2025-08-14' });
    expect([...found.table.ageDays]).toEqual([896]);
    expect(found.table.printedStatus?.heightForAge).toEqual(Uint8Array.of(2));
    const future = await table(text, { measuredOn: '2025-08-14', asOf: '2025-08-13' });
    expect(codesOf(future.chunk).rejects).toEqual([[' date.future']]);
  });

  it('a date that the file has itself wins over the one given', async () => {
    const text = 'Nama;JK;Tgl Lahir;Tanggal Pengukuran;Berat\nCONTOH;P;2023-03-02;2025-08-14;11\n';
    const found = await table(text, { measuredOn: '2025-09-01' });
    expect([...found.table.ageDays]).toEqual([896]);
  });
});

describe('plain tables', () => {
  const header =
    'id,sex,birth_date,date,age_months,weight (kg),height (cm),position,oedema,MUAC,Household';

  it('are known by sex, date, age and a measurement; their own columns get no note', async () => {
    const { file, table: found } = await table(
      `${header}\n7,F,2023-03-02,2025-08-14,,11.2,84.5,standing,y,14.5,3\n`,
    );
    expect(file).toMatchObject({ layout: 'eppgbm', template: 'plain', notes: [] });
    expect(found.sex).toEqual(Uint8Array.of(2));
    expect(found.position).toEqual(Uint8Array.of(2));
    expect(found.oedema).toEqual(Uint8Array.of(1));
    expect(found.armCircumference).toEqual(Int32Array.of(1450));
    expect(found.childKey[0]).not.toBeNaN();
  });

  it('judge a row without a birth date by its age', async () => {
    const rows = ['1,m,,2025-08-14,29.44,11.2,84.5,,n,,', '2,m,,2025-08-14,,11.2,84.5,,n,,'];
    const { chunk } = await table(`${header}\n${rows.join('\n')}\n`);
    // 29.44 months of 30.4375 days are 896.08 days.
    expect([...chunk.table.ageDays]).toEqual([896]);
    expect([...chunk.table.birthDay]).toEqual([MISSING]);
    expect(codesOf(chunk).rejects).toHaveLength(1);
  });

  it('do not guess whether "age" is in days or months', async () => {
    const { file } = await read('sex,age,date,weight\n1,300,2025-08-14,8.1\n');
    expect(file.layout).toBe('who-anthro');
  });

  it('with a WHO column of its own stay WHO files', async () => {
    const { file } = await read('sex,age,weight,lenhei,date,dob\n1,300,8.1,70,,\n');
    expect(file.layout).toBe('who-anthro');
  });
});

describe('ENA for SMART', () => {
  const header = 'SURVDATE,CLUSTER,TEAM,ID,HH,SEX,BIRTHDAT,MONTHS,WEIGHT,HEIGHT,EDEMA,MUAC';
  const rows = [
    '14/08/2025,1,2,1,1,m,02/03/2023,29.44,11.2,84.5,n,145',
    '14/08/2025,1,2,2,1,f,,11.5,8.3,71.2,y,128',
    '14/08/2025,1,2,3,1,f,,,8.3,71.2,n,0',
  ];

  it('has arms in mm and children of whom only the months are known', async () => {
    const { file, chunk } = await table(`${header}\n${rows.join('\n')}\n`);
    expect(file.template).toBe('plain');
    expect(file.notes).toMatchObject([{ code: 'column.millimetres', values: { column: 'MUAC' } }]);
    expect(chunk.table.armCircumference).toEqual(Int32Array.of(1450, 1280));
    expect([...chunk.table.ageDays]).toEqual([896, 350]);
    expect(chunk.table.oedema).toEqual(Uint8Array.of(0, 1));
    expect(chunk.rejects.map(({ row }) => row)).toEqual([4]);
  });

  it('decides on mm by the column: one odd value does not', async () => {
    const cm = `${header}\n14/08/2025,1,2,1,1,m,02/03/2023,,11.2,84.5,n,14.5\n14/08/2025,1,2,1,1,m,02/03/2023,,11.2,84.5,n,14.8\n14/08/2025,1,2,2,1,m,02/03/2023,,11.2,84.5,n,145\n`;
    const found = await table(cm);
    expect(found.file.notes).toEqual([]);
    expect(found.table.armCircumference).toEqual(Int32Array.of(1450, 1480, 14_500));
  });
});

describe('a map of columns', () => {
  const text =
    'anak,kelamin,lahir,hari,Berat badan bayi,BB\nCONTOH,P,2023-03-02,2025-08-14,11.2,99\n';
  const columns = {
    ...{ name: 'anak', sex: 'Kelamin', birthDate: 'lahir', measuredOn: 'hari' },
    weightKg: 'Berat badan bayi',
  };

  it('names the headers, and wins over words that are known', async () => {
    const found = await table(text, { columns });
    expect(found.file).toMatchObject({ template: 'mapped', columns });
    expect(found.table.weight).toEqual(Int32Array.of(11_200));
  });

  it('finds no header where one of its columns is not there', async () => {
    const opened = await open(text, { columns: { ...columns, heightCm: 'tinggi' } });
    expect(!opened.ok && opened.issues[0]?.code).toBe('header.missing');
  });
});

describe('Naik Berat Badan', () => {
  it('is read as the printed gain; other words are told and count as none', async () => {
    const rows = ['N', 'Tidak Naik', 'O', 'B', '-', '', 'Y', 'ZZ'].map(
      (word) => `CONTOH;L;2023-03-02;2025-08-14;11,2;${word}`,
    );
    const { chunk } = await table(
      `Nama;JK;Tgl Lahir;Tanggal Pengukuran;Berat;Naik Berat Badan\n${rows.join('\n')}\n`,
    );
    const { N, T, O, B } = GAIN;
    expect(chunk.table.printedGain).toEqual(Uint8Array.of(N, T, O, B, 0, 0, N, 0));
    expect(codesOf(chunk).doubts).toEqual(['Naik Berat Badan cell.code']);
  });

  it('is absent where the file has no such column', async () => {
    const { table: found } = await table(
      'Nama;JK;Tgl Lahir;Tgl Ukur;Berat\nA;L;2023-03-02;2025-08-14;9\n',
    );
    expect(found).not.toHaveProperty('printedGain');
    expect(found).not.toHaveProperty('oedema');
  });
});
