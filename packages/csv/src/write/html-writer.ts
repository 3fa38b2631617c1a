import { cellTexts } from './cell-texts.js';
import { type ChosenColumns, chosenColumns } from './chosen-columns.js';
import type { FileFormat } from './file-format.js';
import type { FileRow, RowColumns } from './file-row.js';
import type { CellKind } from './format-column.js';
import { guarded } from './formula-guard.js';
import type { TableWriterOptions } from './table-writer.js';

/** Writes rows as a web page with one table, piece by piece. */
export interface HtmlWriter extends ChosenColumns {
  /** The page up to the header of the table. */
  readonly head: string;
  /** The rows as rows of the table. */
  readonly body: (rows: readonly FileRow[]) => string;
  readonly end: string;
}

/** Excel keeps cells of this class as the text that they are: no digit of a NIK is lost. */
const TEXT_CLASS = 't';
const HEAD = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><style>.${TEXT_CLASS}{mso-number-format:"\\@"}</style></head><body>
<table border="1">
`;
const END = '</table>\n</body></html>\n';
const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * A writer of rows as a web page with one table, which is what e-PPGBM gives the name `.xls`. Cells that a
 * spreadsheet would take for a formula get an apostrophe, which the readers of this package take off again.
 * A page shows several spaces as one, and so they are read.
 *
 * @example
 * const from = { fields: new Map([['sex', 'JK'], ['weight', 'Berat']] as const), others: [] };
 * htmlWriter(FILE_FORMATS.eppgbm, from).end.startsWith('</table>'); // => true
 */
export function htmlWriter(
  format: FileFormat,
  from: RowColumns,
  { mark = format.mark }: Pick<TableWriterOptions, 'mark'> = {},
): HtmlWriter {
  const chosen = chosenColumns({ ...format, hasOthers: true }, from);
  const kinds = chosen.columns.map(({ kind }) => kind);
  const cellsOf = cellTexts(chosen.columns, from, { ...format, mark });
  return {
    ...chosen,
    head: `${HEAD}<tr>${chosen.columns.map(({ header }) => `<th>${shown(header)}</th>`).join('')}</tr>\n`,
    body: (rows) => rows.map((row) => rowMarkup(cellsOf(row), kinds)).join(''),
    end: END,
  };
}

function rowMarkup(texts: readonly string[], kinds: readonly CellKind[]): string {
  const cells = texts.map((text, column) => {
    const isText = kinds[column] === 'text' && text !== '';
    return isText ? `<td class="${TEXT_CLASS}">${shown(text)}</td>` : `<td>${shown(text)}</td>`;
  });
  return `<tr>${cells.join('')}</tr>\n`;
}

function shown(text: string): string {
  return guarded(text).replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign);
}
