import { concatTables } from '@balanting/core';
import { openRecords } from '@balanting/csv';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { ndjsonLine, readNdjson, readRecords } from '../../src/index.js';
import { anyRecord, CHILD } from '../record/made-up.js';
import { chunksOf, pieces, refusedOf } from './streams.js';

const LINE = ndjsonLine(CHILD);

describe('readNdjson', () => {
  it('reads each line as readRecords does', async () => {
    const [chunk, ...others] = await chunksOf(LINE + LINE);
    expect(others).toEqual([]);
    expect(chunk?.table).toEqual(readRecords([CHILD, CHILD]).table);
    expect([chunk?.rows, chunk?.bytes]).toEqual([2, 2 * LINE.length]);
  });

  it('passes over blank lines, byte order marks and carriage returns, and counts lines', async () => {
    const text = `\ufeff\r\n\n${LINE.trimEnd()}\r\n   \n\ufeff${LINE}${LINE.trimEnd()}`;
    const [chunk] = await chunksOf(text);
    expect([...chunk!.table.row]).toEqual([3, 5, 6]);
    expect(chunk?.rejects).toEqual([]);
  });

  it('gives nothing for nothing', async () => {
    expect(await chunksOf('')).toEqual([]);
    expect(await chunksOf('\n\n')).toEqual([]);
  });

  it('makes chunks of the size asked for, of accepted and rejected', async () => {
    const chunks = await chunksOf(`${LINE}{}\n${LINE}${LINE}${LINE}`, { chunkRows: 2 });
    expect(chunks.map(({ rows, table }) => [rows, table.length])).toEqual([
      [2, 1],
      [2, 2],
      [1, 1],
    ]);
    expect(chunks.flatMap(({ table }) => [...table.row])).toEqual([1, 3, 4, 5]);
  });

  it('reads a web stream, and one that is not iterable', async () => {
    const blob = new Blob([LINE]);
    for await (const chunk of readNdjson(blob.stream())) expect(chunk.table.length).toBe(1);
    const bare = { getReader: () => blob.stream().getReader() } as ReadableStream<Uint8Array>;
    for await (const chunk of readNdjson(bare)) expect(chunk.table.length).toBe(1);
  });

  it('gives a child, a NIK and a place the same keys as the CSV of the same row', async () => {
    const header = 'NIK,Nama,JK,Tgl Lahir,Desa/Kel,Posyandu,Tanggal Pengukuran,Berat';
    const rows = [
      ['6311014203230001', 'ANAK CONTOH', 'P', '2023-03-02', 'DESA', 'MELATI'],
      ["'6311014203230002", 'Añak-contoh 2', 'L', '2023-04-02', 'Desa "X"', 'MAWAR'],
      ['9999999999999999', '', 'L', '2023-04-02', '', ''],
      ['63110142032300**', 'ıßA', 'P', '2024-02-29', '-', 'MAWAR'],
    ].map((row) => [...row, '2025-08-14', '11.2']);
    const quoted = (row: readonly string[]) => row.map((c) => `"${c.replace(/"/g, '""')}"`).join();
    const csv = [header, ...rows.map(quoted)].join('\n');
    const file = await openRecords(new Blob([csv]).stream());
    if (!file.ok) throw new Error(file.issues[0].code);
    const tables = [];
    for await (const chunk of file.value.chunks) tables.push(chunk.table);
    const fields = [
      ...['nik', 'name', 'sex', 'birthDate', 'village', 'posyandu', 'measuredOn', 'weight'],
    ];
    const records = rows.map((row) => Object.fromEntries(row.map((c, i) => [fields[i]!, c])));
    const [chunk] = await chunksOf(records.map(ndjsonLine).join(''));
    expect(chunk?.table.childKey).toEqual(tables[0]?.childKey);
    expect(chunk?.table.nikKey).toEqual(tables[0]?.nikKey);
    expect(chunk?.table.place).toEqual(tables[0]?.place);
    expect(chunk?.table.weight).toEqual(tables[0]?.weight);
  });

  test.prop([
    fc.array(fc.oneof(anyRecord.map(ndjsonLine), fc.constantFrom('\n', 'x\n', '{"a":[1]}\n'))),
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 1, max: 5 }),
  ])('does not depend on where the bytes are cut or chunks end', async (lines, size, chunkRows) => {
    const text = lines.join('');
    const whole = await chunksOf(text, { maxLineBytes: 300 }, 1 << 20);
    const cut = await chunksOf(text, { maxLineBytes: 300, chunkRows }, size);
    expect(refusedOf(cut)).toEqual(refusedOf(whole));
    expect(cut.flatMap(({ doubts }) => doubts)).toEqual(whole.flatMap(({ doubts }) => doubts));
    const tableOf = (chunks: typeof cut) => concatTables(chunks.map(({ table }) => table));
    expect(tableOf(cut)).toEqual(tableOf(whole));
    const rows = cut.reduce((sum, chunk) => sum + chunk.rows, 0);
    expect(rows).toBe(lines.filter((line) => line !== '\n').length);
  });
});

describe('the source', () => {
  it('is asked for no more than the chunk taken needs, and told when no more is wanted', async () => {
    let asked = 0;
    let isClosed = false;
    async function* source() {
      try {
        for (;;) {
          asked++;
          yield new TextEncoder().encode(LINE);
        }
      } finally {
        isClosed = true;
      }
    }
    for await (const chunk of readNdjson(source(), { chunkRows: 3 })) {
      expect(chunk.rows).toBe(3);
      break;
    }
    expect(asked).toBeLessThanOrEqual(4);
    expect(isClosed).toBe(true);
  });

  it('that fails, fails the reader', async () => {
    async function* source() {
      yield new TextEncoder().encode(LINE);
      throw new Error('CONTOH');
    }
    const read = async () => {
      for await (const { rows } of readNdjson(source())) expect(rows).toBe(1);
    };
    await expect(read()).rejects.toThrow('CONTOH');
  });

  it('that never answers, is left when the signal says so', async () => {
    const stop = new AbortController();
    const source = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) };
    const reading = readNdjson(source, { signal: stop.signal }).next();
    stop.abort(new Error('cukup'));
    await expect(reading).rejects.toThrow('cukup');
    const late = readNdjson(pieces(LINE), { signal: stop.signal }).next();
    await expect(late).rejects.toThrow('cukup');
  });
});
