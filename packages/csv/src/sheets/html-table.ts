import type { SheetLimits } from './sheet-limits.js';
import { BLANK_ROW, isBlank } from './text-sheet.js';

/** Gathers the rows of one table of a web page. */
export interface HtmlTable {
  readonly rows: readonly (readonly string[])[];
  readonly startRow: () => void;
  readonly endRow: () => void;
  readonly startCell: (attributes?: Readonly<Record<string, string>>) => void;
  readonly endCell: () => void;
  readonly text: (text: string) => void;
  /** Columns up to the last one that holds something. */
  readonly width: () => number;
  /** Cells that got the text of one above them that goes over several rows. */
  readonly filled: () => number;
}

interface OpenCell {
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  text: string;
}

/**
 * A table that starts with lines of text, a row each. A cell over several columns has its text in the first
 * of them, a cell over several rows in each of them, as merged cells of a workbook.
 */
export function htmlTable(lines: readonly string[], limits: SheetLimits): HtmlTable {
  const rows: (readonly string[])[] = lines.map((line) => [line]);
  const below = textsBelow();
  const state = { column: 0, width: Math.min(1, lines.length), filled: 0 };
  let row: string[] | undefined;
  let cell: OpenCell | undefined;

  const put = (column: number, text: string) => {
    if (row === undefined || isBlank(text)) return false;
    state.width = Math.max(state.width, column + 1);
    if (column >= limits.columns) return false;
    while (row.length < column) row.push('');
    row[column] = text;
    return true;
  };
  const endCell = () => {
    if (cell === undefined) return;
    const { column, columns } = cell;
    const text = shownText(cell.text);
    put(column, text);
    if (cell.rows > 1) below.add(cell, text, limits.columns);
    state.column = column + columns;
    cell = undefined;
  };
  const endRow = () => {
    endCell();
    if (row !== undefined) rows.push(row.length === 0 ? BLANK_ROW : row);
    row = undefined;
  };
  const startRow = () => {
    endRow();
    state.column = 0;
    row = [];
    for (const { column, text } of below.nextRow()) state.filled += Number(put(column, text));
  };
  return {
    rows,
    startRow,
    endRow,
    startCell: (attributes = {}) => {
      if (row === undefined) startRow();
      endCell();
      while (below.covers(state.column)) state.column++;
      cell = { column: state.column, text: '', ...spansOf(attributes) };
    },
    endCell,
    text: (text) => {
      if (cell) cell.text += text;
    },
    width: () => state.width,
    filled: () => state.filled,
  };
}

/** Text as a page shows it: runs of spaces are one; no-break spaces stay. */
export function shownText(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');
}

/** Source: HTML Standard, 4.9.11: `colspan` at most 1000, `rowspan` at most 65,534, 0 for all rows left. */
const MOST_SPAN = { columns: 1000, rows: 65_534 } as const;

function spansOf({ colspan = '1', rowspan = '1' }: Readonly<Record<string, string>>) {
  const span = (text: string, most: number) => Math.min(Number.parseInt(text, 10) || 1, most);
  const rows = rowspan.trim() === '0' ? MOST_SPAN.rows : span(rowspan, MOST_SPAN.rows);
  return { columns: Math.max(1, span(colspan, MOST_SPAN.columns)), rows: Math.max(1, rows) };
}

/** The cells that go on in the rows below, column by column. */
function textsBelow() {
  const going = new Map<number, { left: number; readonly text: string }>();
  let covered = new Set<number>();
  return {
    add: ({ column, columns, rows }: OpenCell, text: string, limit: number) => {
      for (let at = column; at < Math.min(column + columns, limit); at++) {
        going.set(at, { left: rows - 1, text: at === column ? text : '' });
      }
    },
    /** The texts that stand in the row that starts now. */
    nextRow: () => {
      covered = new Set(going.keys());
      const texts = [...going].map(([column, { text }]) => ({ column, text }));
      for (const [column, cell] of going) {
        cell.left--;
        if (cell.left === 0) going.delete(column);
      }
      return texts.sort((a, b) => a.column - b.column);
    },
    covers: (column: number) => covered.has(column),
  };
}
