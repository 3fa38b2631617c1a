import { readFileSync } from 'node:fs';
import { stripCell } from '@balanting/core';
import { describe, expect, it } from 'vitest';
import { openRecords, type RecordChunk } from '../../src/index.js';
import { bytesOf, pieces, read, register } from '../register.js';
import { type BookType, bookOf, bytesOfBook, htmlOf, type Row } from './workbooks.js';

const EXAMPLE = new URL(
  '../../../../examples/data/contoh-eppgbm-balangan-2022-09.csv',
  import.meta.url,
);

/** The example export as rows of text: it has no quotes. The library writes .xls files slowly: not all rows. */
const lines = readFileSync(EXAMPLE, 'utf8').trimEnd().split('\r\n');
const kept = [...lines.slice(0, 1500), ...lines.slice(-10)];
const rows: readonly Row[] = kept.map((line) => line.split(';'));
const book = bookOf({ Register: rows });

/** All that is read, row by row. OpenDocument loses spaces at the ends of cells, which no reader sees. */
function contentOf(chunks: readonly RecordChunk[]) {
  const stripped = (cells: readonly string[]) => cells.map(stripCell);
  return JSON.stringify(
    chunks.map(({ table, cells, rejects, doubts, extras }) => ({
      table,
      cells: cells?.map(stripped),
      rejects: rejects.map((row) => ({ ...row, cells: stripped(row.cells) })),
      doubts,
      extras,
    })),
  );
}

describe('the example export is the same table, cell by cell, as', async () => {
  const fromCsv = await read(kept.join('\n'), { keepCells: true });
  const wanted = contentOf(fromCsv.chunks);

  it.each<BookType | 'HTML' | 'Unicode text'>([
    'xlsx',
    'biff8',
    'ods',
    'fods',
    'xlml',
    'HTML',
    'Unicode text',
  ])('%s', async (kind) => {
    const { file, chunks } = await read(bytesAs(kind), { keepCells: true });
    const { layout, headerRow, downloadedOn, skipped, header, title } = fromCsv.file;
    expect(file).toMatchObject({ layout, headerRow, downloadedOn, header, title });
    expect({ ...file.skipped }).toEqual(skipped);
    expect(contentOf(chunks) === wanted).toBe(true);
    expect(JSON.stringify(chunks[0]?.cells?.[0])).toContain('CONTOH');
  });
});

function bytesAs(kind: BookType | 'HTML' | 'Unicode text'): Uint8Array {
  if (kind === 'HTML') return bytesOf(htmlOf(rows));
  if (kind !== 'Unicode text') return bytesOfBook(book, kind);
  const text = `\ufeff${rows.map((row) => row.join('\t')).join('\r\n')}\r\n`;
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}

describe('content rules, not the name', () => {
  it('of a workbook in a stream of small pieces', async () => {
    const bytes = bytesOfBook(bookOf({ Register: rows.slice(0, 20) }));
    const opened = await openRecords(pieces(bytes, [1, 2, 4000]));
    expect(opened.ok && opened.value.header).toContain('Tanggal Pengukuran');
    expect(opened.ok && opened.value.sheets).toEqual(['Register']);
  });

  it('of text, which has no sheets', async () => {
    const { file } = await read(register({}));
    expect(file.sheets).toBeUndefined();
  });
});
