import { describe, expect, it } from 'vitest';
import { read } from '../register.js';

const HEADER = 'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat,BB/U,TB/U,BB/TB';

async function tableOf(rows: readonly string[], header = HEADER) {
  const lines = rows.map((words) => `ANAK CONTOH,L,2023-03-02,2025-08-14,11,${words}`);
  const { chunks, file } = await read([header, ...lines].join('\n'));
  return { table: chunks[0]?.table, file };
}

async function codesOf(column: number, words: readonly string[]) {
  const cells = (word: string) => ['', '', ''].map((_, i) => (i === column ? word : '')).join(',');
  const status = (await tableOf(words.map(cells))).table?.printedStatus;
  const columns = [status?.weightForAge, status?.heightForAge, status?.weightForHeight];
  return [...(columns[column] ?? [])];
}

describe('status words', () => {
  it.each([
    [
      1,
      [
        'Sangat Kurang',
        'Berat Badan Sangat Kurang',
        'Berat badan sangat kurang',
        'BB Sangat Kurang',
        'SK',
      ],
    ],
    [2, ['Kurang', 'Berat Badan Kurang', 'K']],
    [3, ['Normal', 'Berat Badan Normal', 'N', 'normal ']],
    [4, ['Risiko Lebih', 'Risiko Berat Badan Lebih', 'Resiko berat badan lebih', 'L']],
  ])('of weight-for-age: class %i', async (code, words) => {
    expect(await codesOf(0, words)).toEqual(words.map(() => code));
  });

  it.each([
    [1, ['Sangat Pendek', 'Sangat pendek', 'SP']],
    [2, ['Pendek', 'P', 'PENDEK\u00a0']],
    [3, ['Normal', 'N']],
    [4, ['Tinggi', 'T']],
  ])('of height-for-age: class %i', async (code, words) => {
    expect(await codesOf(1, words)).toEqual(words.map(() => code));
  });

  it.each([
    [1, ['Gizi Buruk', 'Gizi buruk', 'Sangat Kurus']],
    [2, ['Gizi Kurang', 'Kurus']],
    [3, ['Gizi Baik', 'Normal']],
    [4, ['Risiko Gizi Lebih', 'Berisiko Gizi Lebih', 'Beresiko gizi lebih']],
    [5, ['Gizi Lebih', 'Gemuk']],
    [6, ['Obesitas']],
  ])('of weight-for-height: class %i', async (code, words) => {
    expect(await codesOf(2, words)).toEqual(words.map(() => code));
  });

  it.each([0, 1, 2])('without a class are 0 in column %i', async (column) => {
    const words = ['', '-', 'Outlier', 'CONTOH', 'x'.repeat(40)];
    expect(await codesOf(column, words)).toEqual([0, 0, 0, 0, 0]);
  });

  it('follow each other as they stand, the same word twice too', async () => {
    const words = ['Pendek', 'Pendek', 'Tinggi', 'Pendel', 'Normal', 'Pendek', 'Pend', 'Pendek'];
    expect(await codesOf(1, words)).toEqual([2, 2, 4, 0, 3, 2, 0, 2]);
    expect(await codesOf(1, ['x'.repeat(40), 'Pendek', 'y'.repeat(40)])).toEqual([0, 2, 0]);
  });

  it('mean another class in another column', async () => {
    expect(await codesOf(0, ['P', 'T'])).toEqual([0, 0]);
    expect(await codesOf(1, ['K', 'L'])).toEqual([0, 0]);
  });

  it('are read in rows that need care', async () => {
    const { table } = await tableOf(
      ['Normal,Pendek,Gizi Baik', 'Kurang,Normal,Kurus'].map((words) => words),
    );
    const careful = await read(
      `${HEADER}\nANAK CONTOH,L,2023-03-02,2025-08-14,11000,Kurang,Pendek,Kurus`,
    );
    expect([...(table?.printedStatus?.weightForHeight ?? [])]).toEqual([3, 2]);
    expect(careful.chunks[0]?.table.printedStatus).toEqual({
      weightForAge: Uint8Array.of(2),
      heightForAge: Uint8Array.of(2),
      weightForHeight: Uint8Array.of(2),
    });
  });

  it('are read under other headers, and get no note', async () => {
    const header = 'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat,BB/U,PB/U,BB/PB';
    const { table, file } = await tableOf(['Normal,Pendek,Gizi Baik'], header);
    expect([...(table?.printedStatus?.heightForAge ?? [])]).toEqual([2]);
    expect(file.notes).toEqual([]);
  });

  it('of a column that the file lacks are 0, and absent without any column', async () => {
    const some = await read(
      'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat,TB/U\nCONTOH,L,2023-03-02,2025-08-14,11,T',
    );
    expect(some.chunks[0]?.table.printedStatus).toEqual({
      weightForAge: Uint8Array.of(0),
      heightForAge: Uint8Array.of(4),
      weightForHeight: Uint8Array.of(0),
    });
    const none = await read(
      'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat\nCONTOH,L,2023-03-02,2025-08-14,11',
    );
    expect(none.chunks[0]?.table.printedStatus).toBeUndefined();
  });
});
