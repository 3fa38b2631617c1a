import type { RowCells } from './scan-row.js';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * The text of bytes: UTF-8, and windows-1252 where they are no valid UTF-8, as old spreadsheets save a
 * name with an accent.
 */
export function textOfBytes(bytes: Uint8Array, start: number, end: number): string {
  const part = bytes.subarray(start, end);
  if (isShortAscii(part)) return asciiText(part);
  try {
    return utf8.decode(part);
  } catch {
    return windows1252.decode(part);
  }
}

/** The text of a cell of a row, its quotes taken off; empty where the row has no such cell. */
export function cellString(bytes: Uint8Array, cells: RowCells, column: number): string {
  if (column < 0 || column >= cells.count) return '';
  const start = cells.starts[column] as number;
  const end = cells.ends[column] as number;
  if (start === end) return '';
  const text = textOfBytes(bytes, start, end);
  return cells.forms[column] === 2 ? text.replaceAll('""', '"') : text;
}

/** The texts of all cells of a row. */
export function cellStrings(bytes: Uint8Array, cells: RowCells): string[] {
  const count = Math.min(cells.count, cells.starts.length);
  return Array.from({ length: count }, (_, column) => cellString(bytes, cells, column));
}

/** Short cells are made into text faster by themselves than by a decoder. */
const SHORT = 48;

function asciiText(part: Uint8Array): string {
  return String.fromCharCode.apply(null, part as unknown as number[]);
}

function isShortAscii(part: Uint8Array): boolean {
  if (part.length > SHORT) return false;
  for (let at = 0; at < part.length; at++) if ((part[at] as number) > 127) return false;
  return true;
}
