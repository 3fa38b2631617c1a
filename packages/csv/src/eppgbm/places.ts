import { isEmptyCell, type Place, stripCell } from '@balanting/core';
import { cellString } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';
import { lettersOf, textHash } from './child-key.js';

/** The parts of a place, from the largest down. */
export const PLACE_FIELDS = [
  'province',
  'district',
  'kecamatan',
  'puskesmas',
  'village',
  'posyandu',
] as const satisfies readonly (keyof Place)[];

/** The places of a file, numbered as they come. */
export interface Places {
  /** Only ever grows. */
  readonly values: readonly Place[];
  /** For each place the hash of its village. */
  readonly villages: readonly number[];
  /** The number of the place that a row names. */
  codeOf(bytes: Uint8Array, cells: RowCells): number;
}

/** Spellings whose bytes are kept; beyond them the table starts anew. */
const MOST_SPELLINGS = 32_768;
const SLOTS = 4 * MOST_SPELLINGS;

/** One spelling of a place: the bytes of its cells one behind the other, and where each ends. */
interface Spelling {
  readonly bytes: Uint8Array;
  readonly ends: Int32Array;
  readonly code: number;
}

/**
 * Numbers the places of a file. A row whose cells have the same bytes as an earlier row's is found by a
 * hash of them, each hit checked byte by byte; texts are only made for new spellings.
 *
 * @param columns - of {@link PLACE_FIELDS}, -1 where the file has none
 */
export function placesOf(columns: readonly number[]): Places {
  const present = columns.filter((column) => column >= 0);
  const values: Place[] = [];
  const villages: number[] = [];
  const codes = new Map<string, number>();
  const slots = new Int32Array(SLOTS).fill(-1);
  let spellings: Spelling[] = [];

  const codeOfText = (bytes: Uint8Array, cells: RowCells): number => {
    const texts = columns.map((column) => placeText(bytes, cells, column));
    const key = texts.join('\n');
    const known = codes.get(key);
    if (known !== undefined) return known;
    const code = values.length;
    codes.set(key, code);
    const place = Object.fromEntries(PLACE_FIELDS.map((field, i) => [field, texts[i] ?? '']));
    values.push(place as unknown as Place);
    villages.push(textHash(lettersOf(texts[PLACE_FIELDS.indexOf('village')] ?? '')));
    return code;
  };

  const remember = (slot: number, bytes: Uint8Array, cells: RowCells): number => {
    if (spellings.length >= MOST_SPELLINGS) {
      spellings = [];
      slots.fill(-1);
    }
    const code = codeOfText(bytes, cells);
    slots[slot] = spellings.length;
    spellings.push({ ...joinedCells(bytes, cells, present), code });
    return code;
  };

  const codeOf = (bytes: Uint8Array, cells: RowCells): number => {
    if (hasInnerQuotes(cells, present)) return codeOfText(bytes, cells);
    let slot = hashOf(bytes, cells, present) & (SLOTS - 1);
    for (;;) {
      const at = slots[slot] as number;
      if (at < 0) return remember(slot, bytes, cells);
      const spelling = spellings[at] as Spelling;
      if (isSame(spelling, bytes, cells, present)) return spelling.code;
      slot = (slot + 1) & (SLOTS - 1);
    }
  };
  return { values, villages, codeOf };
}

function placeText(bytes: Uint8Array, cells: RowCells, column: number): string {
  const text = stripCell(cellString(bytes, cells, column));
  return isEmptyCell(text) ? '' : text;
}

function hasInnerQuotes(cells: RowCells, columns: readonly number[]): boolean {
  for (const column of columns) {
    if (column >= cells.count || cells.forms[column] === 2) return true;
  }
  return false;
}

function hashOf(bytes: Uint8Array, cells: RowCells, columns: readonly number[]): number {
  let value = 0x811c9dc5 | 0;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i] as number;
    const end = cells.ends[column] as number;
    for (let at = cells.starts[column] as number; at < end; at++) {
      value = Math.imul(value ^ (bytes[at] as number), 0x01000193);
    }
    value = Math.imul(value ^ 0x100, 0x01000193);
  }
  return value ^ (value >>> 15);
}

function joinedCells(bytes: Uint8Array, cells: RowCells, columns: readonly number[]) {
  const lengths = columns.map(
    (column) => (cells.ends[column] as number) - (cells.starts[column] as number),
  );
  const joined = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  const ends = new Int32Array(columns.length);
  let at = 0;
  columns.forEach((column, i) => {
    joined.set(bytes.subarray(cells.starts[column], cells.ends[column]), at);
    at += lengths[i] as number;
    ends[i] = at;
  });
  return { bytes: joined, ends };
}

function isSame(
  { bytes: known, ends }: Spelling,
  bytes: Uint8Array,
  cells: RowCells,
  columns: readonly number[],
): boolean {
  let at = 0;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i] as number;
    const start = cells.starts[column] as number;
    const end = ends[i] as number;
    if ((cells.ends[column] as number) - start !== end - at) return false;
    for (let from = start; at < end; at++, from++) if (known[at] !== bytes[from]) return false;
  }
  return true;
}
