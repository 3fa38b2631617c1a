import { csvLine } from '../csv-line.js';
import { cellTexts } from './cell-texts.js';
import { type ChosenColumns, chosenColumns } from './chosen-columns.js';
import type { FileFormat } from './file-format.js';
import type { FileRow, RowColumns } from './file-row.js';

/** What {@link tableWriter} may be told. */
export interface TableWriterOptions {
  /** Decimal mark of numbers. Default: that of the format. */
  readonly mark?: '.' | ',';
  /** Default: that of the format. */
  readonly delimiter?: ',' | ';' | '\t';
}

/** A table in a format: which columns it has, which it has no place for, and its lines. */
export interface TableWriter extends ChosenColumns {
  /** The header, with its line end. */
  readonly head: string;
  /** The rows as lines. */
  readonly body: (rows: readonly FileRow[]) => string;
}

/**
 * A writer of rows as delimited text in a format. Cells that a spreadsheet would take for a formula get an
 * apostrophe, which the readers of this package take off again; numbers stay numbers.
 *
 * @example
 * const from = { fields: new Map([['sex', 'JK'], ['weight', 'Berat']] as const), others: [] };
 * tableWriter(FILE_FORMATS.anthro, from).head.split(',')[0]; // => 'sex'
 */
export function tableWriter(
  format: FileFormat,
  from: RowColumns,
  { mark = format.mark, delimiter = format.delimiter }: TableWriterOptions = {},
): TableWriter {
  const chosen = chosenColumns({ ...format, hasOthers: true }, from);
  const line = (cells: readonly string[]) =>
    `${csvLine(cells, delimiter, { neutraliseFormulas: true })}\n`;
  const cellsOf = cellTexts(chosen.columns, from, { ...format, mark });
  return {
    ...chosen,
    head: line(chosen.columns.map(({ header }) => header)),
    body: (rows) => rows.map((row) => line(cellsOf(row))).join(''),
  };
}
