import { describe, expect, it } from 'vitest';
import { readVillages } from '../../src/village/read-villages.js';

const read = (text: string | Uint8Array) => readVillages(new Blob([text]).stream());

const TABLE = [
  'Desa Lokus 2022 (CONTOH)',
  'Kode;Desa/Kel;Kec;Stunting;Diukur;Sasaran;ASI;TTD_tercapai;TTD_sasaran;KRS;Tahun lokus',
  'target;;;;;;0,8;0,9;;;',
  '63.11.01.2001;CONTOH A;JUAI;9;18;20;0,45;3;12;55 %;2',
  '63.11.01.2002;CONTOH B;JUAI;0;25;-;;;;0.3;',
  '',
].join('\n');

describe('a table of villages', () => {
  it('becomes villages with their services, shares and people', async () => {
    const found = await read(TABLE);
    expect(found).toMatchObject({
      ok: true,
      value: {
        services: [
          { id: 'ASI', target: 0.8 },
          { id: 'TTD', target: 0.9 },
        ],
        previous: [{ code: '63.11.01.2001', years: 2 }],
      },
    });
    expect(found.ok && found.value.villages).toEqual([
      {
        code: '63.11.01.2001',
        name: 'CONTOH A',
        kecamatan: 'JUAI',
        cases: 9,
        n: 18,
        targetChildren: 20,
        services: { ASI: 0.45, TTD: { reached: 3, due: 12 } },
        familiesAtRisk: 0.55,
        poorFamilies: null,
      },
      {
        code: '63.11.01.2002',
        name: 'CONTOH B',
        kecamatan: 'JUAI',
        cases: 0,
        n: 25,
        targetChildren: null,
        services: { ASI: null, TTD: null },
        familiesAtRisk: 0.3,
        poorFamilies: null,
      },
    ]);
  });

  it('without codes tells villages apart by kecamatan and name', async () => {
    const found = await read(
      'desa,kecamatan,stunting,diukur\nGALUMBANG,JUAI,1,2\nGALUMBANG,PARINGIN SELATAN,1,2',
    );
    expect(found.ok && found.value.villages.map(({ code }) => code)).toEqual([
      'JUAI/GALUMBANG',
      'PARINGIN SELATAN/GALUMBANG',
    ]);
    expect(found.ok && found.value.services).toEqual([]);
  });

  it.each([
    ['kode,desa\n1,A', 'column.missing'],
    ['kode,stunting,diukur\n', 'file.no_rows'],
    ['', 'file.empty'],
    ['%PDF-1.7', 'file.pdf'],
    ['kode,stunting,diukur\n1,dua,3', 'measurement.invalid'],
    ['kode,stunting,diukur\n1,"2,3', 'row.open_quote'],
  ])('%j is refused with %s', async (text, code) => {
    expect(await read(text)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it('names the row and column of a cell that is no number', async () => {
    expect(await read('kode,stunting,diukur\n1,2,3\n2,2,x')).toMatchObject({
      issues: [{ values: { row: 3, column: 'diukur', value: 'x' } }],
    });
  });
});
