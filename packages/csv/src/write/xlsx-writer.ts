import { Zip, ZipDeflate } from 'fflate';
import type { FileFormat } from './file-format.js';
import type { FileRow, RowColumns } from './file-row.js';
import { type ChosenColumns, chosenColumns } from './table-writer.js';
import { rowMarkup } from './xlsx-cells.js';
import { SHEET_END, SHEET_PART, SHEET_START, XLSX_PARTS } from './xlsx-parts.js';

/** Writes rows as a workbook, piece by piece. */
export interface XlsxWriter extends ChosenColumns {
  /** The start of the workbook with the header. */
  readonly head: () => Uint8Array;
  /** More rows. @throws RangeError beyond {@link MOST_SHEET_ROWS} */
  readonly body: (rows: readonly FileRow[]) => Uint8Array;
  /** The end of the workbook. */
  readonly end: () => Uint8Array;
}

/** Rows of a sheet without its header. Source: Excel, specifications and limits. */
export const MOST_SHEET_ROWS = 1_048_575;

/** Workbooks compress well, and the last percents cost most of the time. */
const LEVEL = 3;
/** Rows whose markup is one text: long ones cost more to throw away than to make. */
const ROWS_AT_ONCE = 256;

/**
 * A writer of a workbook with one sheet in a format: numbers are numbers, dates are dates, and all else is
 * text, so that no name can become a formula and no NIK loses a digit. In constant memory.
 *
 * Source: ECMA-376 part 1.
 *
 * @example
 * const from = { fields: new Map([['sex', 'JK'], ['weight', 'Berat']] as const), others: [] };
 * const [first, second] = xlsxWriter(FILE_FORMATS.plain, from).head();
 * String.fromCharCode(first ?? 0, second ?? 0); // => 'PK'
 */
export function xlsxWriter(format: FileFormat, from: RowColumns): XlsxWriter {
  const chosen = chosenColumns(format, from);
  const { columns } = chosen;
  const kinds = columns.map(({ kind }) => kind);
  const cells = columns.map(({ print }) => print(from));
  const archive = packedParts();
  let row = 0;
  return {
    ...chosen,
    head: () => {
      row = 1;
      const headers = columns.map(({ header }) => header);
      archive.add(SHEET_START + rowMarkup(row, headers, []));
      return archive.taken();
    },
    body: (rows) => {
      if (row + rows.length > MOST_SHEET_ROWS + 1) {
        throw new RangeError(`A sheet holds ${MOST_SHEET_ROWS} rows at most.`);
      }
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
        let markup = '';
        for (const each of rows.slice(at, at + ROWS_AT_ONCE)) {
          const texts = cells.map((cell) => cell(each));
          markup += rowMarkup(++row, texts, kinds);
        }
        archive.add(markup);
      }
      return archive.taken();
    },
    end: () => {
      archive.end(SHEET_END);
      return archive.taken();
    },
  };
}

/** An archive of the parts of a workbook, the sheet last, that gives out its bytes as they come. */
function packedParts() {
  const encoder = new TextEncoder();
  let pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const part = (name: string) => {
    const file = new ZipDeflate(name, { level: LEVEL });
    zip.add(file);
    return file;
  };
  for (const [name, text] of Object.entries(XLSX_PARTS))
    part(name).push(encoder.encode(text), true);
  const sheet = part(SHEET_PART);
  return {
    add: (markup: string): void => sheet.push(encoder.encode(markup)),
    end: (markup: string): void => {
      sheet.push(encoder.encode(markup), true);
      zip.end();
    },
    /** The bytes since the last time. */
    taken: (): Uint8Array => {
      const whole = joined(pieces);
      pieces = [];
      return whole;
    },
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
