import type { DictionaryColumn, Issue, Place } from '@balanting/core';
import { withDoubts } from '../doubt-list.js';
import { PLACE_FIELDS } from '../eppgbm/places.js';
import type { PackedDoubts, RecordChunk, RejectedRow, SkippedRows } from '../record-chunk.js';
import type { PartChunk, PartRead } from './read-part.js';

/** Puts the parts of a file together. */
export interface PartJoiner {
  /**
   * The chunks of the next part, as if the file had been read in one go. The columns of the part are made
   * use of: it can be joined once.
   *
   * @throws an Error with `issues`, after the chunks, where reading was refused within the part
   */
  readonly join: (part: PartRead) => Generator<RecordChunk>;
  /** Where the next part has to begin; undefined before the first. */
  readonly next: number | undefined;
  /** Rows passed over so far. */
  readonly skipped: SkippedRows;
}

const NO_DOUBTS: PackedDoubts = {
  rows: new Float64Array(0),
  codes: new Int32Array(0),
  kinds: [],
};

/**
 * Joins parts in the order in which they stand in the file. A part only fits where it begins at `next`: a
 * part that was cut within a cell in quotes has to be read again from there.
 *
 * @example
 * partJoiner().next; // => undefined
 */
export function partJoiner(): PartJoiner {
  const skipped = { blank: 0, repeatedHeaders: 0, footers: 0 };
  const renumbered = placeNumbers();
  let rowsBefore = 0;
  let next: number | undefined;

  function* join({ place, chunks, skipped: passed, refused }: PartRead): Generator<RecordChunk> {
    if (next !== undefined && place.start !== next) throw new RangeError('The part does not fit.');
    const shift = rowsBefore;
    next = place.next;
    rowsBefore += place.rows;
    for (const chunk of chunks) yield shifted(chunk, shift, renumbered(chunk.table.place));
    skipped.blank += passed.blank;
    skipped.repeatedHeaders += passed.repeatedHeaders;
    skipped.footers += passed.footers;
    if (refused !== undefined) throw refusal(refused, shift);
  }

  return {
    join,
    skipped,
    get next() {
      return next;
    },
  };
}

function shifted(chunk: PartChunk, shift: number, place: DictionaryColumn<Place>): RecordChunk {
  const { table, rejects, packedDoubts = NO_DOUBTS, rows, bytes } = chunk;
  addTo(table.row, shift);
  addTo(packedDoubts.rows, shift);
  const told = { rejects: rejects.map((reject) => shiftedReject(reject, shift)), rows, bytes };
  const extras = { labels: {}, numbers: {} };
  return withDoubts({ table: { ...table, place }, extras, ...told }, packedDoubts);
}

/** The columns have come from another thread and are ours alone. */
function addTo(rows: Float64Array, shift: number): void {
  for (let i = 0; i < rows.length; i++) rows[i] = (rows[i] as number) + shift;
}

function shiftedReject({ row, issues, ...rest }: RejectedRow, shift: number): RejectedRow {
  const [first, ...others] = issues;
  const moved = (found: typeof first) => ({ ...found, row: found.row + shift });
  return { ...rest, row: row + shift, issues: [moved(first), ...others.map(moved)] };
}

function refusal(found: Issue, shift: number): Error {
  const row = Number(found.values.row) + shift;
  const issues = [{ ...found, values: { ...found.values, row } }];
  return Object.assign(new Error(`Columns differ in row ${row}.`), { issues });
}

/** Numbers the places of all parts as one list. */
function placeNumbers() {
  const values: Place[] = [];
  const numbers = new Map<string, number>();
  let list: readonly Place[] = [];
  let codes: readonly number[] = [];
  const numberOf = (place: Place): number => {
    const key = PLACE_FIELDS.map((field) => place[field]).join('\n');
    const number = numbers.get(key) ?? values.push(place) - 1;
    numbers.set(key, number);
    return number;
  };
  return (column: DictionaryColumn<Place>): DictionaryColumn<Place> => {
    // All chunks of a part share one list.
    if (column.values !== list) {
      list = column.values;
      codes = list.map(numberOf);
    }
    for (let i = 0; i < column.codes.length; i++) {
      column.codes[i] = codes[column.codes[i] as number] as number;
    }
    return { codes: column.codes, values };
  };
}
