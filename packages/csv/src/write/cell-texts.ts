import type { FileFormat } from './file-format.js';
import type { FileRow, RowColumns } from './file-row.js';
import type { FormatColumn } from './format-column.js';

/** How numbers and dates are written in text. */
export type TextForms = Pick<FileFormat, 'mark' | 'dates'>;

/** The cells of a row in these columns as a text file has them. */
export function cellTexts(
  columns: readonly FormatColumn[],
  from: RowColumns,
  { mark, dates }: TextForms,
): (row: FileRow) => readonly string[] {
  const cells = columns.map((column) => {
    const print = column.print(from);
    if (column.kind === 'number' && mark !== '.') {
      return (row: FileRow) => print(row).replace('.', mark);
    }
    const isDayFirst = column.kind === 'date' && dates === 'dayFirst';
    return isDayFirst ? (row: FileRow) => dayFirst(print(row)) : print;
  });
  return (row) => cells.map((cell) => cell(row));
}

function dayFirst(iso: string): string {
  return iso.split('-').reverse().join('/');
}
