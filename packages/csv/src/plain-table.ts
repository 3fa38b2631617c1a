import { fail, type Issue, issue, ok, type Result, stripCell } from '@balanting/core';
import { windowOver } from './bytes/byte-window.js';
import { cellStrings, textOfBytes } from './bytes/cell-string.js';
import { emptyRowCells, SCAN, scanRow } from './bytes/scan-row.js';
import { type Delimiter, mostFrequent } from './header/find-header.js';
import { whyNotText } from './source/sniff.js';
import { utf8Source } from './source/transcode.js';

/** A small table as text, such as one of villages. */
export interface PlainTable {
  readonly header: readonly string[];
  /** The row of the header as a spreadsheet shows it, from 1. */
  readonly headerRow: number;
  readonly rows: readonly PlainRow[];
}

/** One row of a table; cells that a short row lacks are empty. */
export interface PlainRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** What {@link readPlainTable} is told. */
export interface PlainTableOptions {
  /** Whether a row of cells, stripped, is the header; looked for in the first 15 rows. */
  readonly isHeader: (cells: readonly string[]) => boolean;
  /** The columns that a header needs, for the message where there is none. */
  readonly wanted: string;
  readonly signal?: AbortSignal;
}

const HEADER_ROWS = 15;
/** A table that is held whole has at most so many rows. */
const MOST_ROWS = 200_000;

/**
 * Reads a table whole: CSV with `,`, `;` or tab, in UTF-8, windows-1252 or UTF-16. Blank rows are passed
 * over.
 *
 * @returns fails with a `file.*`, `row.*`, `table.too_many_rows` or `column.missing` issue
 *
 * @example
 * const names = new Blob(['Daftar\nkode;desa\n1;CONTOH\n']).stream();
 * const isHeader = (cells: readonly string[]) => cells.includes('kode');
 * const table = await readPlainTable(names, { isHeader, wanted: 'kode' });
 * table.ok && table.value.rows; // => [{ row: 3, cells: ['1', 'CONTOH'] }]
 */
export async function readPlainTable(
  source: AsyncIterable<Uint8Array>,
  { isHeader, wanted, signal }: PlainTableOptions,
): Promise<Result<PlainTable>> {
  const stream = windowOver(utf8Source(source), signal);
  await stream.more(Number.MAX_SAFE_INTEGER);
  const { bytes, from, to } = stream.window;
  const unreadable = whyNotText(bytes.subarray(from, to));
  if (unreadable) return fail(unreadable);
  const text = textOfBytes(bytes, from, Math.min(to, from + 65_536));
  const lines = text.split(/\r\n?|\n/).slice(0, HEADER_ROWS);
  const delimiter = delimiterOf(lines);
  const found = rowsOf(bytes.subarray(from, to), delimiter);
  if (!found.ok) return found;
  const at = found.value.slice(0, HEADER_ROWS).findIndex(({ cells }) => isHeader(cells));
  const header = found.value[at];
  if (header === undefined) {
    return fail(issue('column.missing', { values: { columns: wanted } }));
  }
  const rows = found.value
    .slice(at + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ row, cells }) => ({ row, cells: header.cells.map((_, k) => cells[k] ?? '') }));
  if (rows.length === 0) return fail(issue('file.no_rows'));
  return ok({ header: header.cells, headerRow: header.row, rows });
}

/** The delimiter that the first lines have most of. */
function delimiterOf(lines: readonly string[]): Delimiter {
  const told = /^\ufeff?sep=([,;\t])$/i.exec(lines[0] ?? '')?.[1] as Delimiter | undefined;
  return told ?? mostFrequent(lines.join('\n'));
}

function rowsOf(bytes: Uint8Array, delimiter: Delimiter): Result<readonly PlainRow[]> {
  const rows: PlainRow[] = [];
  const cells = emptyRowCells();
  const span = { bytes, from: startOf(bytes), to: bytes.length, isLast: true };
  for (let row = 1; span.from < span.to; row++) {
    const status = scanRow(span, delimiter.charCodeAt(0), cells);
    if (status !== SCAN.row) return fail(brokenRow(row, status));
    if (row > MOST_ROWS)
      return fail(issue('table.too_many_rows', { values: { limit: MOST_ROWS } }));
    rows.push({ row, cells: cellStrings(bytes, cells).map(stripCell) });
    span.from = cells.next;
  }
  return ok(rows);
}

function brokenRow(row: number, status: number): Issue {
  return status === SCAN.tooLong
    ? issue('row.too_long', { values: { row, limit: 1_048_576 } })
    : issue('row.open_quote', { values: { row } });
}

const BOM = [0xef, 0xbb, 0xbf];

function startOf(bytes: Uint8Array): number {
  return BOM.every((byte, i) => bytes[i] === byte) ? BOM.length : 0;
}
