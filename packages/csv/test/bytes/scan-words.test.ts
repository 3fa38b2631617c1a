import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { emptyRowCells, type RowCells, scanRow } from '../../src/bytes/scan-row.js';
import { scanByBytes } from './scan-by-bytes.js';

const DELIMITERS = [',', ';', '\t'].map((delimiter) => delimiter.charCodeAt(0));
const NOISE = [
  'a',
  'Z',
  '0',
  ' ',
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\v',
  '\0',
  '\x0d',
  '\x0e',
  'é',
  '=',
  ':',
  '\ufeff',
];

/** Bytes from which a row is read, at any place of a word, with other bytes before and behind. */
const SPANS = fc
  .record({
    before: fc.nat(9),
    pieces: fc.array(fc.constantFrom(...NOISE), { maxLength: 60 }),
    behind: fc.constantFrom('', '"', '"""""', ';;;;;;', 'abcdefgh'),
    offset: fc.nat(4),
    isLast: fc.boolean(),
    delimiter: fc.constantFrom(...DELIMITERS),
  })
  .map(({ before, pieces, behind, offset, ...rest }) => {
    const text = new TextEncoder().encode(`${'x'.repeat(before)}${pieces.join('')}`);
    const all = new Uint8Array(offset + text.length + behind.length);
    all.set(text, offset);
    all.set(new TextEncoder().encode(behind), offset + text.length);
    // An offset that is no multiple of four leaves no words to read.
    const bytes = all.subarray(offset);
    return { ...rest, span: { bytes, from: before, to: text.length, isLast: rest.isLast } };
  });

function found(status: number, cells: RowCells) {
  const { count, next, hasLineEnd } = cells;
  const cut = (column: Int32Array | Uint8Array) => Array.from(column.subarray(0, count));
  const places = [cut(cells.starts), cut(cells.ends), cut(cells.forms)];
  return status === 0 ? { status, places, next, hasLineEnd } : { status };
}

describe('scanRow by words', () => {
  test.prop([SPANS], { numRuns: 5000 })('finds what it finds by bytes', ({ span, delimiter }) => {
    const [words, bytes] = [emptyRowCells(), emptyRowCells()];
    expect(found(scanRow(span, delimiter, words), words)).toEqual(
      found(scanByBytes(span, delimiter, bytes), bytes),
    );
  });

  it('keeps to the bytes it is given, whatever it was given before', () => {
    const cells = emptyRowCells();
    for (const text of ['a;b;c\n', 'aa;b\n', 'aaaa;bbbb;cccc;dddd\n']) {
      const bytes = new TextEncoder().encode(text);
      scanRow({ bytes, from: 0, to: bytes.length, isLast: true }, 59, cells);
      expect(cells.count).toBe(text.split(';').length);
    }
  });

  it.each(Array.from({ length: 256 }, (_, byte) => byte))(
    'takes byte %d for what it is',
    (byte) => {
      const bytes = Uint8Array.from([
        97,
        byte,
        98,
        99,
        byte,
        byte,
        100,
        59,
        101,
        byte,
        59,
        10,
        97,
        97,
        97,
        97,
      ]);
      const [words, single] = [emptyRowCells(), emptyRowCells()];
      const span = { bytes, from: 0, to: 16, isLast: false };
      expect(found(scanRow(span, 59, words), words)).toEqual(
        found(scanByBytes(span, 59, single), single),
      );
    },
  );
});
