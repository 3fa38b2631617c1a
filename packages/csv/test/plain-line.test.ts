import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { cellStrings } from '../src/bytes/cell-string.js';
import { plainLine } from '../src/bytes/plain-line.js';
import { emptyRowCells, scanRow } from '../src/bytes/scan-row.js';
import { csvLine } from '../src/csv-line.js';

/** The plain line of the first row of bytes, and the same row made of its cells with care. */
function bothWays(bytes: Uint8Array, width: number, delimiter = ';') {
  const cells = emptyRowCells();
  scanRow({ bytes, from: 0, to: bytes.length, isLast: true }, delimiter.charCodeAt(0), cells);
  const careful = csvLine(cellStrings(bytes, cells), delimiter, { neutraliseFormulas: true });
  return { plain: plainLine(bytes, cells, width), careful, count: cells.count };
}

const ofText = (text: string, width: number) => bothWays(new TextEncoder().encode(text), width);

describe('plainLine', () => {
  it.each([
    ['ANAK CONTOH;11,2;-1,42;-;\r\n', 5],
    ['SITI AÏSYAH;;3;a', 4],
    [';;', 3],
  ])('gives %j as it stands', (text, width) => {
    const { plain, careful } = ofText(text, width);
    expect(plain).toBe(text.trimEnd());
    expect(plain).toBe(careful);
  });

  it.each([
    ['fewer cells than the header', 'a;b', 3],
    ['more cells than the header', 'a;b;;', 3],
    ['one cell', 'a', 1],
    ['a cell in quotes', '"a";b', 2],
    ['a quote within a cell', 'a"b;c', 2],
    ['a formula', '=1+1;b', 2],
    ['a formula behind a sign', '-1+1;b', 2],
    ['an apostrophe', "'=1;b", 2],
    ['a space before', ' a;b', 2],
    ['a space behind', 'a;b ', 2],
    ['a space of another kind behind', 'a\u00a0;b', 2],
    ['a letter that may be a space before', '\u2003a;b', 2],
  ])('leaves a row with %s to those who read cells', (_, text, width) => {
    expect(ofText(text, width).plain).toBeUndefined();
  });

  it('leaves bytes that are no UTF-8 to those who read cells', () => {
    const bytes = Uint8Array.of(97, 0xe9, 98, 59, 99);
    expect(bothWays(bytes, 2)).toEqual({ plain: undefined, careful: 'a\u00e9b;c', count: 2 });
  });

  const letter = fc.constantFrom(...';;;,|\t-+=@\'" \r\n\u00a0\u2003éA1.'.split(''));
  test.prop([fc.string({ unit: letter, maxLength: 24 }), fc.constantFrom(';', ',', '\t', '|')], {
    numRuns: 5000,
  })('is the line made of cells wherever it is one', (text, delimiter) => {
    const bytes = new TextEncoder().encode(text);
    const { count } = bothWays(bytes, 0, delimiter);
    const { plain, careful } = bothWays(bytes, count, delimiter);
    if (plain !== undefined) expect(plain).toBe(careful);
  });
});
