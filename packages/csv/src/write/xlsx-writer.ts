import { type ChosenColumns, chosenColumns } from './chosen-columns.js';
import type { FileFormat } from './file-format.js';
import type { FileRow, RowColumns } from './file-row.js';
import { type XlsxArchive, xlsxArchive } from './xlsx-archive.js';
import { rowMarkup } from './xlsx-cells.js';

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
  const chosen = chosenColumns({ ...format, hasOthers: true }, from);
  const archive = xlsxArchive(['Data']);
  const sheet = sheetWriter(archive, 0, { chosen, from });
  return {
    ...chosen,
    head: () => {
      sheet.head();
      return archive.taken();
    },
    body: (rows) => {
      sheet.body(rows);
      return archive.taken();
    },
    end: () => {
      archive.end();
      return archive.taken();
    },
  };
}

/** What a sheet is written of. */
export interface SheetColumns {
  readonly chosen: Pick<ChosenColumns, 'columns'>;
  readonly from: RowColumns;
}

/** A writer of one sheet of a workbook, by its place there. */
export function sheetWriter(
  archive: XlsxArchive,
  place: number,
  { chosen: { columns }, from }: SheetColumns,
) {
  const kinds = columns.map(({ kind }) => kind);
  const cells = columns.map(({ print }) => print(from));
  let row = 0;
  return {
    head: (): void => {
      row = 1;
      const headers = columns.map(({ header }) => header);
      archive.add(place, rowMarkup(row, headers, []));
    },
    /** @throws RangeError beyond {@link MOST_SHEET_ROWS} */
    body: (rows: readonly FileRow[]): void => {
      if (row + rows.length > MOST_SHEET_ROWS + 1) {
        throw new RangeError(`A sheet holds ${MOST_SHEET_ROWS} rows at most.`);
      }
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
        let markup = '';
        for (const each of rows.slice(at, at + ROWS_AT_ONCE)) {
          const texts = cells.map((cell) => cell(each));
          markup += rowMarkup(++row, texts, kinds);
        }
        archive.add(place, markup);
      }
    },
  };
}
