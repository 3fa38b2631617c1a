import { csvLine } from '../csv-line.js';
import { headerKey } from '../header/header-key.js';
import type { FileFormat } from './file-format.js';
import type { FileRow, RowColumns, RowField } from './file-row.js';
import { type FormatColumn, otherColumn } from './format-column.js';

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

/** The columns that a table is written with. */
export interface ChosenColumns {
  readonly columns: readonly FormatColumn[];
  /** The headers of the file that is read for which the format has no column. */
  readonly leftOut: readonly string[];
  /** Fields that the format needs and the file that is read does not have. */
  readonly lacking: readonly RowField[];
}

/**
 * The columns of a table in a format: its own, and behind them those that are nobody's field, as they stand.
 * A column whose header would be read as a field of the format is left out.
 */
export function chosenColumns(format: FileFormat, from: RowColumns): ChosenColumns {
  const columns = format.columns.filter(({ field, isOptional }) => {
    return !isOptional || field === undefined || from.fields.has(field);
  });
  const held = new Set(columns.flatMap(({ field }) => field ?? []));
  const taken = new Set(columns.map(({ header }) => headerKey(header)));
  const isFree = (header: string) => !taken.has(headerKey(header));
  const isPlaced = (header: string) =>
    columns.some((column) => !column.field && headerKey(column.header) === headerKey(header));
  const lost = [...from.fields].filter(([field, header]) => header !== '' && !held.has(field));
  return {
    columns: [...columns, ...from.others.filter(isFree).map(otherColumn)],
    leftOut: [
      ...lost.map(([, header]) => header),
      ...from.others.filter((header) => !isFree(header) && !isPlaced(header)),
    ],
    lacking: format.needs.filter((field) => !from.fields.has(field)),
  };
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
  const chosen = chosenColumns(format, from);
  const line = (cells: readonly string[]) =>
    `${csvLine(cells, delimiter, { neutraliseFormulas: true })}\n`;
  const cells = chosen.columns.map((column) => {
    const print = column.print(from);
    if (column.kind === 'number' && mark !== '.') {
      return (row: FileRow) => print(row).replace('.', mark);
    }
    const isDayFirst = column.kind === 'date' && format.dates === 'dayFirst';
    return isDayFirst ? (row: FileRow) => dayFirst(print(row)) : print;
  });
  return {
    ...chosen,
    head: line(chosen.columns.map(({ header }) => header)),
    body: (rows) => rows.map((row) => line(cells.map((cell) => cell(row)))).join(''),
  };
}

function dayFirst(iso: string): string {
  return iso.split('-').reverse().join('/');
}
