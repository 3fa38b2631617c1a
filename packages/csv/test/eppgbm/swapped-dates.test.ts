import { describe, expect, it } from 'vitest';
import { type Cells, codesOf, read, register } from '../register.js';

const AGE = 'Usia Saat Ukur';
const BORN = 'Tgl Lahir';
const MEASURED = 'Tanggal Pengukuran';
/** 3 April 2023 that a spreadsheet made 4 March, and 14 August that it left as text. */
const swapped = { [BORN]: '2023-03-04', [AGE]: '2 Tahun - 4 Bulan - 11 Hari' };
const text = { [BORN]: '14/08/2023', [AGE]: '2 Tahun - 0 Bulan - 0 Hari' };

async function first(...rows: readonly Cells[]) {
  const { file, chunks } = await read(register(...rows));
  return { file, chunk: chunks[0] as NonNullable<(typeof chunks)[0]> };
}

describe('a column that mixes real dates and text', () => {
  it('is mended where the ages fit the swapped dates, with a warning on each', async () => {
    const { file, chunk } = await first(swapped, text, swapped);
    expect(file.notes).toEqual([]);
    expect([...chunk.table.ageDays]).toEqual([864, 731, 864]);
    expect(codesOf(chunk).doubts.filter((doubt) => doubt.includes('date.'))).toEqual([
      'Tgl Lahir date.swapped',
      'Tgl Lahir date.swapped',
    ]);
    const [mended] = chunk.doubts.filter(({ issue }) => issue.code === 'date.swapped');
    expect(mended?.issue.values).toEqual({ value: '2023-03-04', read: '2023-04-03' });
  });

  it('stays where the ages fit the dates as they are', async () => {
    const sound = { [BORN]: '2023-03-04', [AGE]: '2 Tahun - 5 Bulan - 10 Hari' };
    const { file, chunk } = await first(sound, text);
    expect(file.notes).toEqual([]);
    expect([...chunk.table.ageDays]).toEqual([894, 731]);
    expect(codesOf(chunk).doubts.join()).not.toContain('date.swapped');
  });

  it('follows the many where ages disagree', async () => {
    const sound = { [BORN]: '2023-03-04', [AGE]: '2 Tahun - 5 Bulan - 10 Hari' };
    const { chunk } = await first(sound, sound, swapped, text);
    expect([...chunk.table.ageDays]).toEqual([894, 894, 894, 731]);
  });

  it('is told of where no age can tell', async () => {
    const { file, chunk } = await first({ ...swapped, [AGE]: '' }, { ...text, [AGE]: '' });
    expect(file.notes).toMatchObject([{ code: 'date.mixed', level: 'warning' }]);
    expect([...chunk.table.ageDays]).toEqual([894, 731]);
  });

  it('is none where a real date has a day that is no month', async () => {
    const { file, chunk } = await first(swapped, text, { [BORN]: '2023-03-20', [AGE]: '' });
    expect(file.notes).toEqual([]);
    expect(chunk.table.ageDays[0]).toBe(894);
  });

  it('may be the date of measuring, and both at once', async () => {
    const both = {
      ...{ [BORN]: '2023-03-04', [MEASURED]: '2025-12-08' },
      [AGE]: '2 Tahun - 4 Bulan - 9 Hari',
    };
    const plain = {
      [BORN]: '14/08/2023',
      [MEASURED]: '20/08/2025',
      [AGE]: '2 Tahun - 0 Bulan - 6 Hari',
    };
    const { chunk } = await first(both, plain);
    // 3 April 2023 to 12 August 2025.
    expect([...chunk.table.ageDays]).toEqual([862, 737]);
    expect(codesOf(chunk).doubts.filter((doubt) => doubt.includes('date.'))).toEqual([
      'Tgl Lahir date.swapped',
      'Tanggal Pengukuran date.swapped',
    ]);
  });

  it('of text or of real dates alone is left in peace', async () => {
    for (const rows of [
      [text, text],
      [swapped, swapped],
    ]) {
      const { file } = await first(...rows);
      expect(file.notes).toEqual([]);
    }
  });
});
