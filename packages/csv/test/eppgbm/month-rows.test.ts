import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { codesOf, read } from '../register.js';
import { bookOf, bytesOfBook } from '../sheets/workbooks.js';

const MONTHS = ['JANUARI', 'FEBRUARI', 'MARET'] as const;
const PARTS = ['TANGGALUKUR', 'UMUR', 'BERAT', 'TINGGI', 'CARAUKUR'] as const;
const CHILD = ['NO', 'NIK', 'NAMA', 'JK', 'TGL LAHIR', 'DESA/KEL'];
const header = [...CHILD, ...MONTHS.flatMap((month) => PARTS.map((part) => `${month}_${part}`))];

const child = (name: string) => ['1', '9911010203230001', name, 'L', '2023-03-02', 'CONTOH'];
const visit = (day: string, weight: string) => [day, '22', weight, '84,5', 'Berdiri'];
const NOT_SEEN = ['', '', '', '', ''];
const sheet = (...rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.join(';')).join('\n');

describe('a sheet with a block of columns for each month', () => {
  const rows = [
    [...child('SATU'), ...visit('2025-01-10', '10,1'), ...NOT_SEEN, ...visit('2025-03-12', '10,6')],
    [...child('DUA'), ...NOT_SEEN, ...NOT_SEEN, ...NOT_SEEN],
    [...child('TIGA'), ...NOT_SEEN, ...visit('2025-02-11', '9,9')],
  ];

  it('gives a row for each month in which the child was measured', async () => {
    const { file, chunks } = await read(sheet(header, ...rows), { keepCells: true });
    expect(file).toMatchObject({ template: 'monthly', notes: [] });
    expect(file.header).toEqual([...CHILD, ...PARTS]);
    const [chunk] = chunks;
    expect(chunk?.table.weight).toEqual(Int32Array.of(10_100, 10_600, 9900));
    expect([...(chunk?.table.row ?? [])]).toEqual([2, 2, 4]);
    expect(chunk?.table.childKey[0]).toBe(chunk?.table.childKey[1]);
    expect(chunk?.cells?.[1]).toEqual([...child('SATU'), ...visit('2025-03-12', '10,6')]);
    expect(file.skipped.blank).toBe(1);
  });

  it('rejects one month and keeps the others', async () => {
    const bad = [
      ...child('SATU'),
      ...visit('10 Januari', '10,1'),
      ...visit('2025-02-11', '9,9'),
      ...NOT_SEEN,
    ];
    const { chunks } = await read(sheet(header, bad));
    expect(chunks[0]?.table.weight).toEqual(Int32Array.of(9900));
    expect(codesOf(chunks[0] as never).rejects).toEqual([['TANGGALUKUR date.invalid']]);
    expect(chunks[0]?.rejects[0]?.cells.slice(0, 3)).toEqual(['1', '9911010203230001', 'SATU']);
  });

  it('may name months and years in its own way', async () => {
    const words = [
      'Nama',
      'JK',
      'Tgl Lahir',
      'Tgl Ukur Des 2024',
      'BB Des 2024',
      'Tgl Ukur Jan 2025',
      'BB Jan 2025',
    ];
    const row = ['A', 'P', '2023-03-02', '10/12/2024', '10', '10/01/2025', '10,5'];
    const { file, chunks } = await read(sheet(words, row));
    expect(file.header).toEqual(['Nama', 'JK', 'Tgl Lahir', 'Tgl Ukur', 'BB']);
    expect(chunks[0]?.table.weight).toEqual(Int32Array.of(10_000, 10_500));
  });

  it('may have its months in a row above, merged over their columns', async () => {
    const upper = [...CHILD, 'JANUARI', '', '', '', '', 'FEBRUARI', '', '', '', ''];
    const lower = ['', '', '', '', '', '', ...PARTS, ...PARTS];
    const row = [...child('SATU'), ...visit('2025-01-10', '10,1'), ...visit('2025-02-11', '10,4')];
    const lines = [['REGISTER CONTOH'], upper, lower, row];
    const fromText = await read(sheet(...lines), { delimiter: ';' });
    const book = bytesOfBook(bookOf({ Bulanan: lines }));
    for (const { file, chunks } of [fromText, await read(book)]) {
      expect(file).toMatchObject({ template: 'monthly', headerRow: 3 });
      expect(file.title.join()).toBe('REGISTER CONTOH');
      expect(chunks[0]?.table.weight).toEqual(Int32Array.of(10_100, 10_400));
      expect([...(chunks[0]?.table.row ?? [])]).toEqual([4, 4]);
    }
  });

  test.prop([
    fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 40,
    }),
  ])('loses no month however chunks are cut', async (seen) => {
    const lines = seen.map((months, i) => [
      ...child(`CONTOH ${i}`),
      ...months.flatMap((isSeen, m) => (isSeen ? visit(`2025-0${m + 1}-10`, '10') : NOT_SEEN)),
    ]);
    const { file, chunks } = await read(sheet(header, ...lines), { chunkRows: 3 });
    const rows = chunks.reduce((sum, { table }) => sum + table.length, 0);
    expect(rows).toBe(seen.flat().filter(Boolean).length);
    expect(file.skipped.blank).toBe(seen.filter((months) => !months.some(Boolean)).length);
  });
});
