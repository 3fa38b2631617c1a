import type { MergedRange } from './sheet-hints.js';
import { isBlank } from './text-sheet.js';

/** Cells that merged ranges may fill in all; ranges that overlap would make them without end. */
const MOST_FILLED = 20_000_000;

/** Gives the text of a range merged over rows to each of its rows; undefined where there is no end to it. */
export function fillMerged(
  rows: (readonly string[])[],
  merged: readonly MergedRange[],
): number | undefined {
  let filled = 0;
  let steps = 0;
  for (const { row, lastRow, column } of merged) {
    const text = rows[row]?.[column];
    if (text === undefined || isBlank(text)) continue;
    const last = Math.min(lastRow, rows.length - 1);
    steps += Math.max(0, last - row);
    if (steps > MOST_FILLED) return undefined;
    for (let at = row + 1; at <= last; at++) filled += Number(fill(rows, at, column, text));
  }
  return filled;
}

function fill(rows: (readonly string[])[], at: number, column: number, text: string): boolean {
  const cells = [...(rows[at] ?? [])];
  if (!isBlank(cells[column])) return false;
  while (cells.length < column) cells.push('');
  cells[column] = text;
  rows[at] = cells;
  return true;
}
