import { type Issue, type IssueCode, issue } from '@balanting/core';
import type { SheetHints } from './sheet-hints.js';
import { mebibytes, type SheetLimits } from './sheet-limits.js';
import { BLANK_ROW, isBlank } from './text-sheet.js';
import { type CellPlan, xlsxCellReader } from './xlsx-cell.js';
import { hintsReader } from './xlsx-hints.js';
import type { MarkupSink } from './xlsx-stream.js';
import { damaged } from './zip-entries.js';

/** What the cells of a sheet refer to, and how many there may be. */
export interface XlsxSheetPlan extends CellPlan {
  readonly name: string;
  readonly limits: SheetLimits;
  /** Of all sheets read so far. */
  readonly size: { cells: number; letters: number };
}

/** A sheet while it is read. */
export interface XlsxSheetReader {
  readonly sink: MarkupSink;
  /** From the first row on; a row may be shorter than the sheet is wide. */
  readonly rows: (readonly string[])[];
  readonly found: { width: number; errors: number; hasCells: boolean; problem: Issue | undefined };
  readonly hints: () => Omit<SheetHints, 'isHidden'>;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads the cells of a sheet as text, up to the first problem. */
export function xlsxSheetReader(plan: XlsxSheetPlan): XlsxSheetReader {
  const found: XlsxSheetReader['found'] = {
    width: 0,
    errors: 0,
    hasCells: false,
    problem: undefined,
  };
  const beside = hintsReader();
  const { rows, start, put, end } = rowReader(plan);
  const cell = xlsxCellReader();
  const endCell = () => {
    if (cell.isEmptyFormula()) beside.emptyFormula();
    if (cell.isError()) found.errors++;
    const text = cell.text(plan);
    if (text === undefined) found.problem = damaged(plan.name);
    else if (!isBlank(text)) put(cell.column(), text);
  };
  const endRow = () => {
    const width = end();
    if (typeof width === 'number') found.width = Math.max(found.width, width);
    else found.problem ??= width;
  };
  const startRow = (attributes: Attributes) => {
    cell.startRow();
    beside.row(attributes, start(attributes));
  };
  const startCells = () => {
    found.hasCells = true;
  };
  const starts = new Map<string, (attributes: Attributes) => void>([
    ...cell.starts,
    ['row', startRow],
    ['sheetData', startCells],
    ['col', beside.column],
    ['mergeCell', beside.merge],
  ]);
  const ends = new Map([...cell.ends, ['c', endCell], ['row', endRow]]);
  const sink: MarkupSink = {
    open: (name, attributes) => starts.get(name)?.(attributes),
    text: cell.piece,
    close: (name) => ends.get(name)?.(),
    isDone: () => found.problem !== undefined,
  };
  return { sink, rows, found, hints: beside.hints };
}

/** Gathers the cells of rows that hold something. */
function rowReader(plan: XlsxSheetPlan) {
  const rows: (readonly string[])[] = [];
  let at = -1;
  let cells: string[] = [];
  let width = 0;
  const { size, limits } = plan;
  return {
    rows,
    start: ({ r }: Attributes): number => {
      at = placeOf(r) ?? at + 1;
      cells = [];
      width = 0;
      return at;
    },
    put: (column: number, text: string): void => {
      width = Math.max(width, column + 1);
      size.cells++;
      if (column >= limits.columns) return;
      while (cells.length < column) cells.push('');
      cells[column] = text;
      // A text that many cells share is one in memory and many in what is read from it.
      size.letters += text.length;
    },
    /** The columns of the row, or why no more is read. */
    end: (): number | Issue => {
      if (width === 0) return 0;
      const problem = rowProblem(at, width, plan);
      if (problem) return problem;
      while (rows.length < at) rows.push(BLANK_ROW);
      rows[at] = cells;
      return width;
    },
  };
}

function rowProblem(
  at: number,
  width: number,
  { name, limits, size }: XlsxSheetPlan,
): Issue | undefined {
  const { rows, columns, cells, inflatedBytes } = limits;
  const tooMuch = (code: IssueCode, count: number, limit: number) =>
    issue(code, { values: { sheet: name, count, limit } });
  if (at >= rows) return tooMuch('workbook.too_many_rows', at + 1, rows);
  if (width > columns) return tooMuch('workbook.too_many_columns', width, columns);
  if (size.cells > cells) return issue('workbook.too_many_cells', { values: { limit: cells } });
  if (size.letters <= inflatedBytes) return undefined;
  return issue('workbook.too_large', { values: { limit: mebibytes(inflatedBytes) } });
}

function placeOf(row: string | undefined): number | undefined {
  const place = row === undefined ? Number.NaN : Number(row) - 1;
  return Number.isInteger(place) && place >= 0 ? place : undefined;
}
