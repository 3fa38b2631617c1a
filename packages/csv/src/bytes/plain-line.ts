import { guarded } from '../write/formula-guard.js';
import { hasPlainEnds } from '../write/plain-cell.js';
import { cellString } from './cell-string.js';
import type { RowCells } from './scan-row.js';

const MINUS = 45;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a row as it stands, where it is certain that its cells written one by one, formulas made harmless,
 * give the same line; else undefined. One look at a row costs a tenth of making its cells.
 */
export function plainLine(bytes: Uint8Array, cells: RowCells, width: number): string | undefined {
  const { count, starts, ends, forms } = cells;
  if (count !== width || count < 2) return undefined;
  for (let column = 0; column < count; column++) {
    if (forms[column] !== 0 || !isPlain(bytes, cells, column)) return undefined;
  }
  const line = textOf(bytes.subarray(starts[0], ends[count - 1]));
  return line?.includes('"') ? undefined : line;
}

function isPlain(bytes: Uint8Array, cells: RowCells, column: number): boolean {
  const start = cells.starts[column] as number;
  const end = cells.ends[column] as number;
  if (start === end) return true;
  const first = bytes[start] as number;
  if (hasPlainEnds(first, bytes[end - 1] as number)) return true;
  // Many cells of a register are negative numbers.
  if (first !== MINUS) return false;
  const text = cellString(bytes, cells, column);
  return guarded(text) === text && text.trimEnd() === text;
}

function textOf(line: Uint8Array): string | undefined {
  try {
    return utf8.decode(line);
  } catch {
    return undefined;
  }
}
