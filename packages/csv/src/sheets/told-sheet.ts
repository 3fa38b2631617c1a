import { fail, ok, type Result } from '@balanting/core';
import { fillMerged } from './merged-cells.js';
import { countBelow, type SheetHints } from './sheet-hints.js';
import { NOTHING_TOLD, type TextSheet } from './text-sheet.js';
import { damaged } from './zip-entries.js';

/** The cells of a sheet as text. */
export interface ReadRows {
  readonly rows: (readonly string[])[];
  /** Cells with an error. */
  readonly errors: number;
  /** Columns up to the last one that holds something. */
  readonly width: number;
}

/**
 * A sheet with what is to tell of it, its merged ranges filled.
 *
 * @returns fails with `workbook.part_damaged` where merged ranges have no end
 */
export function toldSheet(
  name: string,
  { rows, errors, width }: ReadRows,
  hints: SheetHints,
): Result<TextSheet> {
  const filledCells = fillMerged(rows, hints.merged);
  if (filledCells === undefined) return fail(damaged(name));
  const told = {
    ...NOTHING_TOLD,
    hiddenSheets: Number(hints.isHidden),
    hiddenRows: countBelow(hints.hiddenRows, rows.length),
    hiddenColumns: countBelow(hints.hiddenColumns, width),
    errorCells: errors,
    emptyFormulas: hints.emptyFormulas,
    filledCells,
  };
  return ok({ name, rows, told });
}
