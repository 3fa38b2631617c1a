import { isEmptyCell, stripCell } from '@balanting/core';
import { cellString } from '../bytes/cell-string.js';
import { emptyRowCells, type RowCells } from '../bytes/scan-row.js';
import type { Columns } from '../header/columns.js';
import type { MonthColumns } from '../header/month-columns.js';
import type { RegisterField } from '../header/register-field.js';
import type { RowSink } from '../row-sink.js';

/** What {@link monthRows} is told. */
export interface MonthRowsPlan {
  readonly months: MonthColumns;
  /** Where the fields stand in the header of one block. */
  readonly columns: Columns<RegisterField>;
  /** Cells of the header of the sheet. */
  readonly width: number;
  readonly skipped: { blank: number };
}

/**
 * Takes the rows of a sheet with a block of columns for each month, and gives each block in which the child was
 * measured on as a row of its own, with the row number of the sheet. Only the places of cells are moved.
 */
export function monthRows(sink: RowSink, plan: MonthRowsPlan): RowSink {
  const { months, columns, width, skipped } = plan;
  const row = emptyRowCells();
  const measures = [columns.weight, columns.lengthHeight].filter((at) => at !== undefined);
  return {
    ...sink,
    take: (bytes, cells, at) => {
      let isMeasured = false;
      for (const block of months.blocks) {
        if (!measures.some((field) => holdsValue(bytes, cells, block[field] ?? -1))) continue;
        moveCells(cells, block, width, row);
        sink.take(bytes, row, at);
        isMeasured = true;
      }
      if (!isMeasured) skipped.blank++;
    },
  };
}

function holdsValue(bytes: Uint8Array, cells: RowCells, column: number): boolean {
  if (column < 0 || column >= cells.count) return false;
  if (cells.starts[column] === cells.ends[column]) return false;
  return !isEmptyCell(stripCell(cellString(bytes, cells, column)));
}

/** Cells that the block does not have are empty; those beyond the header stay, to be told of. */
function moveCells(cells: RowCells, block: readonly number[], width: number, row: RowCells): void {
  for (let to = 0; to < block.length; to++) moveCell(cells, block[to] as number, row, to);
  const extra = Math.min(Math.max(0, cells.count - width), row.starts.length - block.length);
  for (let k = 0; k < extra; k++) moveCell(cells, width + k, row, block.length + k);
  row.count = block.length + extra;
  row.next = cells.next;
  row.hasLineEnd = cells.hasLineEnd;
}

function moveCell(cells: RowCells, from: number, row: RowCells, to: number): void {
  const isThere = from >= 0 && from < cells.count;
  row.starts[to] = isThere ? (cells.starts[from] as number) : 0;
  row.ends[to] = isThere ? (cells.ends[from] as number) : 0;
  row.forms[to] = isThere ? (cells.forms[from] as number) : 0;
}
