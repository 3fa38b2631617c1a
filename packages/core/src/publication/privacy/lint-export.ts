import { fail, type Issue, issue, ok, type Result } from '../../result/result.js';
import { CONTENT_RULES } from './cell-content.js';
import { type ExportCode, personalHeader } from './header-words.js';

/** A value of an export; null or undefined for an empty cell. */
export type ExportCell = string | number | boolean | null | undefined;

/** What is about to be published: a header, and rows in its order. */
export interface ExportTable {
  readonly columns: readonly string[];
  /** Default: none, so that only the header is looked at. */
  readonly rows?: readonly (readonly ExportCell[])[];
}

/** What {@link lintExport} may be told. */
export interface LintOptions {
  /** Columns that hold the date of the report or of the data, the same for all children. Default: none. */
  readonly reportDates?: readonly string[];
  /** Columns named `name` or `nama` that hold names of places. Default: none. */
  readonly placeNames?: readonly string[];
}

/** An export in which nothing of a person was found. */
export interface LintedExport {
  readonly columns: number;
  readonly rows: number;
}

/**
 * Refuses an export that shows people: names, NIK (also masked, or without its last four digits), birth
 * dates and other full dates, RT and RW, addresses, telephone numbers. Headers are read in Indonesian and
 * English, and every cell is looked at, whatever its header says. One issue for each column and kind of
 * finding, with column, first row (counted from 1 below the header, `-` where only the header shows it)
 * and cure; no issue holds a value.
 *
 * Limits: a person's name under a header that says nothing of it is not seen, unless it is written as
 * registers do (`By. Ny.`, `bin`). It tells nothing about small counts: `suppressTable` does.
 *
 * @returns fails with `export.name`, `export.nik`, `export.birth_date`, `export.full_date`,
 * `export.neighbourhood`, `export.address`, `export.phone`
 *
 * @example
 * const found = lintExport({ columns: ['Kode Desa', 'Nama Anak'], rows: [['6311052001', 'Contoh']] });
 * found.ok ? [] : found.issues.map(({ code, values }) => [code, values.column, values.row]);
 * // => [['export.name', 'Nama Anak', 1]]
 */
export function lintExport(
  { columns, rows = [] }: ExportTable,
  options: LintOptions = {},
): Result<LintedExport> {
  const [first, ...others] = columns.flatMap((column, place) => {
    const cells = rows.map((row) => textOf(row[place]));
    return findings(column, cells, options).map(([code, row]) =>
      found(code, { column, place, row }),
    );
  });
  if (first !== undefined) return fail(first, ...others);
  return ok({ columns: columns.length, rows: rows.length });
}

/** What a column shows, each code once with the position of its first row; -1 for the header alone. */
function findings(
  column: string,
  cells: readonly string[],
  { reportDates = [], placeNames = [] }: LintOptions,
): readonly (readonly [ExportCode, number])[] {
  const rows = new Map<ExportCode, number>();
  const said = personalHeader(column);
  if (said !== undefined)
    rows.set(
      said,
      cells.findIndex((text) => text !== ''),
    );
  for (const { code, found: shows } of CONTENT_RULES) {
    const row = cells.findIndex(shows);
    // A column of birth dates is one finding, not two.
    const known = rows.has(code) || (code === 'export.full_date' && said === 'export.birth_date');
    if (row >= 0 && !known) rows.set(code, row);
  }
  if (reportDates.includes(column)) rows.delete('export.full_date');
  if (placeNames.includes(column)) rows.delete('export.name');
  return [...rows];
}

function found(
  code: ExportCode,
  { column, place, row }: { column: string; place: number; row: number },
): Issue {
  const path = row < 0 ? ['columns', place] : ['rows', row, place];
  return issue(code, { path, values: { column, row: row < 0 ? '-' : row + 1 } });
}

function textOf(cell: ExportCell): string {
  return cell == null ? '' : String(cell).normalize('NFKC').trim();
}
