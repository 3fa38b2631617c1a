import { describe, expect, it } from 'vitest';
import { codesOf, read } from '../register.js';
import { bookOf, bytesOfBook } from './workbooks.js';

const identity = [
  ['DATA DASAR'],
  ['No. KK', 'NIK anak', 'Nama anak', 'Tanggal lahir', 'L/P', 'Nama ibu'],
  ['', '9911010203230001', 'CONTOH SATU', '02/03/2023', 'L', 'IBU CONTOH'],
  ['', '9911014203230002', 'CONTOH DUA', '02/03/2023', 'P', 'IBU CONTOH'],
  ['', '9911014203230003', 'CONTOH DUA', '05/03/2023', 'P', 'IBU LAIN'],
];
const measured = [
  ['NIK Anak', 'nama', 'bulan', 'tanggal penimbangan', 'BB', 'TB', 'LiLA'],
  ['9911014203230002', 'CONTOH DUA', '2025-08', '14/08/2025', '11,2', '84,5', '14,5'],
  ['9911010203230001', 'CONTOH SATU', '2025-08', '14/08/2025', '12', '88', ''],
  ['9911010203239999', 'CONTOH SATU', '2025-08', '14/08/2025', '12', '88', ''],
];

describe('a sheet of children and one of measurements', () => {
  it('are joined by NIK, each row with its own number', async () => {
    const book = bytesOfBook(bookOf({ 'Data Dasar': identity, Pemantauan: measured }));
    const { file, chunks } = await read(book, { keepCells: true });
    expect(file.notes).toMatchObject([
      {
        code: 'sheet.joined',
        values: { first: 'Data Dasar', second: 'Pemantauan', column: 'NIK anak' },
      },
    ]);
    const [chunk] = chunks;
    expect(chunk?.table.sex).toEqual(Uint8Array.of(2, 1));
    expect([...(chunk?.table.row ?? [])]).toEqual([2, 3]);
    expect(chunk?.table.weight).toEqual(Int32Array.of(11_200, 12_000));
    expect(chunk?.cells?.[0]).toEqual([
      ...['', '9911014203230002', 'CONTOH DUA', '02/03/2023', 'P', 'IBU CONTOH'],
      ...['2025-08', '14/08/2025', '11,2', '84,5', '14,5'],
    ]);
  });

  it('reject a row whose key stands for nobody', async () => {
    const book = bytesOfBook(bookOf({ A: measured, B: identity }));
    const [chunk] = (await read(book)).chunks;
    expect(chunk?.rejects.map(({ row }) => row)).toEqual([4]);
    expect(codesOf(chunk as never).rejects).toEqual([
      ['L/P sex.missing', 'Tanggal lahir date.missing'],
    ]);
  });

  it('are joined by name where one has no NIK; a name of two children fits none', async () => {
    const lists = [
      ['Nama anak', 'Tinggi', 'Berat', 'Cara ukur'],
      ['contoh satu', '84,5', '11,2', 'Berdiri'],
      ['CONTOH DUA', '84,5', '11,2', 'Berdiri'],
    ];
    const book = bytesOfBook(bookOf({ Identitas: identity, Ukur: lists }));
    const { chunks } = await read(book, { measuredOn: '2025-08-14' });
    expect(chunks[0]?.table.sex).toEqual(Uint8Array.of(1));
    expect(chunks[0]?.rejects.map(({ row }) => row)).toEqual([3]);
  });

  it('leave a workbook alone that has one of them only', async () => {
    const register = [
      ['Nama', 'JK', 'Tgl Lahir', 'Tanggal Pengukuran', 'Berat'],
      ['A', 'L', '2023-03-02', '2025-08-14', '11'],
    ];
    const { file } = await read(bytesOfBook(bookOf({ A: register, B: identity })));
    expect(file.notes.map(({ code }) => code)).not.toContain('sheet.joined');
    expect(file.sheets).toEqual(['A']);
  });
});
