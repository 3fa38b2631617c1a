import { fc, test } from '@fast-check/vitest';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellStrings } from '../../src/bytes/cell-string.js';
import { afterLine, emptyRowCells, SCAN, scanRow } from '../../src/bytes/scan-row.js';
import { csvLine } from '../../src/csv-line.js';

function rowsOf(text: string, delimiter = ','): string[][] {
  const bytes = new TextEncoder().encode(text);
  const cells = emptyRowCells();
  const rows: string[][] = [];
  for (let from = 0; from < bytes.length; from = cells.next) {
    const span = { bytes, from, to: bytes.length, isLast: true };
    const status = scanRow(span, delimiter.charCodeAt(0), cells);
    if (status !== SCAN.row) throw new Error(`status ${status}`);
    rows.push(cellStrings(bytes, cells));
  }
  return rows;
}

function statusOf(text: string, isLast: boolean): number {
  const bytes = new TextEncoder().encode(text);
  return scanRow({ bytes, from: 0, to: bytes.length, isLast }, 44, emptyRowCells());
}

describe('scanRow', () => {
  it.each<[string, string[][]]>([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a,b","c\nd"', [['a,b', 'c\nd']]],
    ['"a ""b"" c",d', [['a "b" c', 'd']]],
    ['""', [['']]],
    ['"""",x', [['"', 'x']]],
    ['a"b,"c"', [['a"b', 'c']]],
    ['"a "b" c",d', [['a "b" c', 'd']]],
    ['a,', [['a', '']]],
    ['\n\na', [[''], [''], ['a']]],
  ])('%j', (text, rows) => expect(rowsOf(text)).toEqual(rows));

  it.each([
    ['a,b', SCAN.more],
    ['a,b\r', SCAN.more],
    ['a,"b', SCAN.more],
    ['a,"b"', SCAN.more],
    ['a,"b\nc" d', SCAN.openQuote],
    [`"${'x'.repeat(70_000)}`, SCAN.openQuote],
    [`"${'x\n'.repeat(250)}`, SCAN.openQuote],
    [`${'x'.repeat(1_100_000)}\n`, SCAN.tooLong],
    ['a,b\n', SCAN.row],
    ['a,"b"\n', SCAN.row],
  ])('before more bytes come, case %#', (text, status) => {
    expect(statusOf(text, false)).toBe(status);
  });

  it.each([
    ['a,b', SCAN.row],
    ['a,b\r', SCAN.row],
    ['a,"b', SCAN.openQuote],
    ['a,"b"', SCAN.row],
  ])('at the end of a file, %j', (text, status) => expect(statusOf(text, true)).toBe(status));

  const cell = fc.string({
    unit: fc.constantFrom('a', '\u00e9', ',', ';', '\t', '"', '\n', '\r', ' ', ''),
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });

  test.prop([table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r')])(
    'reads what csvLine and papaparse write, as papaparse does',
    (rows, delimiter, lineEnd) => {
      const ours = rows.map((cells) => csvLine(cells, delimiter)).join(lineEnd);
      const theirs = Papa.unparse(rows, { delimiter, newline: lineEnd });
      for (const text of [ours, theirs]) {
        const known = Papa.parse<string[]>(text, { delimiter, newline: lineEnd }).data;
        expect(rowsOf(text, delimiter)).toEqual(known);
        expect(known).toEqual(rows);
      }
    },
  );
});

describe('afterLine', () => {
  it.each([
    ['ab\ncd', true, 3],
    ['ab\r\ncd', true, 4],
    ['ab\rcd', true, 3],
    ['ab\r', false, -1],
    ['ab\r', true, 3],
    ['ab', false, -1],
    ['ab', true, 2],
  ])('%j, last %s', (text, isLast, at) => {
    const bytes = new TextEncoder().encode(text);
    expect(afterLine({ bytes, from: 0, to: bytes.length, isLast })).toBe(at);
  });
});
