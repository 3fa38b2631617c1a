import { guarded } from '../write/formula-guard.js';
import { cellString } from './cell-string.js';
import type { RowCells } from './scan-row.js';

const MINUS = 45;
const EQUALS = 61;
const AT = 64;
/** Spaces, controls and `"'+`, which stand at the start of cells that may need care, lie up to here. */
const LAST_OF_DOUBT = 43;
const LAST_SPACE = 32;
const LAST_ASCII = 126;

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
  const last = bytes[end - 1] as number;
  if (last <= LAST_SPACE || last > LAST_ASCII) return false;
  if (first === MINUS) {
    const text = cellString(bytes, cells, column);
    return guarded(text) === text;
  }
  return first > LAST_OF_DOUBT && first <= LAST_ASCII && first !== EQUALS && first !== AT;
}

function textOf(line: Uint8Array): string | undefined {
  try {
    return utf8.decode(line);
  } catch {
    return undefined;
  }
}
