import { MISSING } from '@balanting/core';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../../src/index.js';
import { type Cells, firstChunk, read, register } from '../register.js';

/** Cells that make a row doubtful, rejected, passed over or sound. */
const odd = (...cells: readonly string[]) =>
  fc.option(fc.constantFrom(...cells), { nil: undefined });
const ROWS = fc
  .record({
    NIK: odd('', '123', '6311010203230001', "'9911010203230001"),
    Nama: odd('', 'JUMLAH', 'ANAK ÉCONTOH', '"ANAK; CONTOH"'),
    JK: odd('', 'P', 'x', 'JK'),
    'Tgl Lahir': odd('', '02/03/2023', '2024-03-02', '2026-01-01'),
    'Usia Saat Ukur': odd('', '1 Tahun - 5 Bulan - 12 Hari', 'x'),
    'Tanggal Pengukuran': odd('', '14/08/2025', 'x'),
    Berat: odd('', '11200', 'x', '11,2345'),
    Tinggi: odd('', '845', '0'),
    'Cara Ukur': odd('', 'Terlentang', 'x'),
    LiLA: odd('', 'x', '0'),
    'ZS TB/U': odd('', 'Outlier'),
  })
  .map(
    (cells) =>
      Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined)) as Cells,
  );

/** All that children are counted by, and the rows that are none. */
async function counted(text: string, options: OpenOptions) {
  const { file, chunks } = await read(text, options);
  const rows = chunks.flatMap(({ table }) =>
    Array.from({ length: table.length }, (_, i) => [
      ...[table.row[i], table.sex[i], table.birthDay[i], table.measuredDay[i], table.ageDays[i]],
      ...[table.position?.[i], table.weight?.[i], table.lengthHeight?.[i]],
      ...[table.armCircumference?.[i], table.childKey[i]],
      table.place.values[table.place.codes[i] as number],
    ]),
  );
  const rejects = chunks.flatMap((chunk) => chunk.rejects);
  return { rows, rejects, skipped: file.skipped, total: chunks.map((chunk) => chunk.rows) };
}

describe('a register of which only the counts are wanted', () => {
  test.prop([fc.array(ROWS, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 9 })])(
    'has the same children and the same rejected rows',
    async (rows, chunkRows) => {
      const text = register(...rows);
      const all = await counted(text, { chunkRows });
      expect(await counted(text, { chunkRows, read: 'counts' })).toEqual(all);
    },
  );

  it('brings no doubts, and nothing that the register only printed', async () => {
    const doubtful = { NIK: '123', 'Usia Saat Ukur': '1 Tahun - 1 Bulan - 1 Hari' };
    const whole = await firstChunk(doubtful);
    expect([whole.doubts.length, whole.table.printedZ.heightForAge[0]]).toEqual([2, -211]);
    const { chunks } = await read(register(doubtful), { read: 'counts' });
    const [{ doubts, table } = whole] = chunks;
    expect(doubts).toEqual([]);
    expect([table.nikKey, table.printedStatus]).toEqual([undefined, undefined]);
    expect(Object.values(table.printedZ)).toEqual(Array(3).fill(Int32Array.of(MISSING)));
  });
});
