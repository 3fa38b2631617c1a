import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type FileRow, monthlyWriter, type RowColumns, type RowField } from '../../src/index.js';
import { readRows, registerRow } from './arbitrary-rows.js';

const FIELDS = [
  ...(['nik', 'name', 'sex', 'birthDate', 'measuredOn', 'age', 'province', 'district'] as const),
  ...(['kecamatan', 'puskesmas', 'village', 'posyandu', 'weight', 'lengthHeight'] as const),
  ...(['position', 'armCircumference', 'headCircumference', 'oedema', 'printedGain'] as const),
] as const satisfies readonly RowField[];
const COLUMNS: RowColumns = {
  fields: new Map(FIELDS.map((field) => [field, field === 'age' ? '' : field])),
  others: ['Catatan'],
};

/** A row with the fields that the sheet holds, and a name. */
function held({ values, age }: FileRow): FileRow {
  const kept = Object.entries(values).filter(([field]) => FIELDS.some((known) => known === field));
  return { values: { name: 'CONTOH', ...Object.fromEntries(kept) }, age, others: [] };
}

const sorted = (rows: readonly FileRow[]) =>
  rows.map(({ values, age }) => JSON.stringify([Object.entries(values).sort(), age])).sort();

describe('monthlyWriter', () => {
  const child = { name: 'SATU', sex: 'male', birthDate: '2023-03-02', village: '=1+1' };
  const visit = (measuredOn: string, weight: string): FileRow => ({
    values: { ...child, measuredOn, weight },
    others: ['x'],
  });

  it('writes a line for each child and a block for each month', () => {
    const fields = new Map(
      (['name', 'sex', 'birthDate', 'measuredOn', 'weight', 'village'] as const).map(
        (field) => [field, field] as const,
      ),
    );
    const writer = monthlyWriter({ fields, others: ['Catatan'] });
    writer.add([
      visit('2025-01-10', '10.1'),
      visit('2024-12-12', '9.9'),
      visit('2025-01-28', '10.2'),
    ]);
    expect(writer.leftOut).toEqual(['Catatan']);
    expect(writer.lacking).toEqual([]);
    expect(writer.text().trimEnd().split('\n')).toEqual([
      'NAMA;JK;TGL LAHIR;DESA/KEL;DESEMBER 2024_TANGGALUKUR;DESEMBER 2024_BERAT;DESEMBER 2024_TINGGI;DESEMBER 2024_CARAUKUR;JANUARI 2025_TANGGALUKUR;JANUARI 2025_BERAT;JANUARI 2025_TINGGI;JANUARI 2025_CARAUKUR',
      "SATU;L;2023-03-02;'=1+1;2024-12-12;9,9;;;2025-01-10;10,1;;",
      "SATU;L;2023-03-02;'=1+1;;;;;2025-01-28;10,2;;",
    ]);
  });

  test.prop([fc.array(registerRow('eppgbm').map(held), { minLength: 1, maxLength: 8 })])(
    'gives the rows that were written',
    async (rows) => {
      const writer = monthlyWriter(COLUMNS);
      writer.add(rows);
      const back = await readRows(writer.text());
      expect(back.rejects).toEqual([]);
      expect(back.file.template).toBe('monthly');
      expect(sorted(back.rows)).toEqual(sorted(rows));
    },
  );
});
