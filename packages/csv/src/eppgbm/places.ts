import { isEmptyCell, type Place, stripCell, textHash } from '@balanting/core';
import { cellString } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';
import { unguarded } from '../write/formula-guard.js';
import {
  hasRuns,
  isSpelling,
  runsOf,
  type Spelling,
  spellingOf,
  viewOver,
} from './place-spelling.js';

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

/** Spellings of one hash that are tried; a file made to have more is read by its texts. */
const MOST_TRIES = 8;

/**
 * Numbers the places of a file. A row whose cells have the same bytes as an earlier row's is found by a
 * hash of a few of them, each hit checked byte by byte; texts are only made for new spellings.
 *
 * @param columns - of {@link PLACE_FIELDS}, -1 where the file has none
 */
export function placesOf(columns: readonly number[]): Places {
  const present = columns.filter((column) => column >= 0);
  const runs = runsOf(present);
  const values: Place[] = [];
  const villages: number[] = [];
  const codes = new Map<string, number>();
  const slots = new Int32Array(SLOTS).fill(-1);
  let spellings: { readonly spelling: Spelling; readonly code: number }[] = [];
  const viewOf = viewOver();

  const codeOfText = (bytes: Uint8Array, cells: RowCells): number => {
    const texts = columns.map((column) => placeText(bytes, cells, column));
    const key = texts.join('\n');
    const known = codes.get(key);
    if (known !== undefined) return known;
    const code = values.length;
    codes.set(key, code);
    const place = Object.fromEntries(PLACE_FIELDS.map((field, i) => [field, texts[i] ?? '']));
    values.push(place as unknown as Place);
    villages.push(textHash(texts[PLACE_FIELDS.indexOf('village')] ?? ''));
    return code;
  };

  const remember = (slot: number, bytes: Uint8Array, cells: RowCells): number => {
    if (spellings.length >= MOST_SPELLINGS) {
      spellings = [];
      slots.fill(-1);
    }
    const code = codeOfText(bytes, cells);
    slots[slot] = spellings.length;
    spellings.push({ spelling: spellingOf(bytes, cells, runs), code });
    return code;
  };

  const codeOf = (bytes: Uint8Array, cells: RowCells): number => {
    if (!hasRuns(cells, runs)) return codeOfText(bytes, cells);
    const view = viewOf(bytes);
    let slot = hashOf(bytes, cells, present) & (SLOTS - 1);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const at = slots[slot] as number;
      if (at < 0) return remember(slot, bytes, cells);
      const known = spellings[at] as (typeof spellings)[number];
      if (isSpelling(known.spelling, view, cells, runs)) return known.code;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return codeOfText(bytes, cells);
  };
  return { values, villages, codeOf };
}

function placeText(bytes: Uint8Array, cells: RowCells, column: number): string {
  const text = stripCell(cellString(bytes, cells, column));
  return isEmptyCell(text) ? '' : unguarded(text);
}

/** Of the lengths and last bytes of the cells: there names and numbers differ most. */
function hashOf(bytes: Uint8Array, cells: RowCells, columns: readonly number[]): number {
  let value = 0x811c9dc5 | 0;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i] as number;
    const start = cells.starts[column] as number;
    const end = cells.ends[column] as number;
    // Before a cell stands the one before it, or the line end: never nothing, but for a file's first byte.
    const tail =
      (bytes[end - 1] ?? 0) | ((bytes[end - 2] ?? 0) << 8) | ((bytes[end - 3] ?? 0) << 16);
    value = Math.imul(value ^ tail ^ ((end - start) << 24), 0x9e3779b1);
    value ^= value >>> 15;
  }
  return value;
}
