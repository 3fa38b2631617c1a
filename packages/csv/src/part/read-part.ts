import type { DictionaryColumn, Issue, Place } from '@balanting/core';
import type { RecordChunk, SkippedRows } from '../record-chunk.js';
import type { RecordFile } from '../record-file.js';
import type { PartPlace, PartRange } from './file-part.js';

/** A chunk as it goes from thread to thread: its doubts stay columns. */
export type PartChunk = Pick<RecordChunk, 'table' | 'rejects' | 'packedDoubts' | 'rows' | 'bytes'>;

/** The rows of a part of a file: plain values only, numbered as if no row stood before the part. */
export interface PartRead {
  readonly place: PartPlace;
  readonly chunks: readonly PartChunk[];
  readonly skipped: SkippedRows;
  /** Why reading ended before the part did: `column.twice`. */
  readonly refused: Issue | undefined;
}

/** Gives the bytes of a file from a place on. */
export type BytesFrom = (place: number) => AsyncIterable<Uint8Array>;

/**
 * Reads the rows of a part of an e-PPGBM export, one part after the other in any order; `partJoiner` puts them
 * together. The file must be text in one byte a letter or in UTF-8, and its `chunks` must not be read.
 *
 * @throws what the source throws
 *
 * @example
 * const text = 'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat\nANAK CONTOH,L,2023-03-02,14/08/2025,11\n';
 * const file = await openRecords(new Blob([text]).stream());
 * const from = (place: number) => new Blob([text.slice(place)]).stream();
 * const range = { from: 43, to: text.length, startsRow: true };
 * const part = file.ok ? await readPart(file.value, range, from) : undefined;
 * part?.place.rows; // => 1
 */
export async function readPart(
  file: RecordFile,
  range: PartRange,
  bytesFrom: BytesFrom,
): Promise<PartRead> {
  const before = { ...file.skipped };
  const place = { start: 0, next: 0, rows: 0 };
  const bytes = bytesFrom(range.startsRow ? range.from : range.from - 1);
  const ownPlaces = fewerPlaces();
  const chunks: PartChunk[] = [];
  let refused: Issue | undefined;
  try {
    for await (const chunk of file.chunksOfPart({ ...range, bytes, place })) {
      const { table, rejects, packedDoubts, rows, bytes } = chunk;
      const own = { ...table, place: ownPlaces(table.place) };
      chunks.push({ table: own, rejects, ...(packedDoubts && { packedDoubts }), rows, bytes });
    }
  } catch (error) {
    refused = refusalOf(error);
    if (refused === undefined) throw error;
  }
  return { place, chunks, skipped: skippedSince(file.skipped, before), refused };
}

/** Numbers the places of one part by themselves: the reader knows those of all parts that it has read. */
function fewerPlaces() {
  const values: Place[] = [];
  let codes = new Int32Array(0);
  return (column: DictionaryColumn<Place>): DictionaryColumn<Place> => {
    if (codes.length < column.values.length) {
      const wider = new Int32Array(2 * column.values.length).fill(-1);
      wider.set(codes);
      codes = wider;
    }
    for (let i = 0; i < column.codes.length; i++) {
      const code = column.codes[i] as number;
      if (codes[code] === -1) codes[code] = values.push(column.values[code] as Place) - 1;
      column.codes[i] = codes[code] as number;
    }
    return { codes: column.codes, values };
  };
}

function skippedSince(now: SkippedRows, before: SkippedRows): SkippedRows {
  return {
    blank: now.blank - before.blank,
    repeatedHeaders: now.repeatedHeaders - before.repeatedHeaders,
    footers: now.footers - before.footers,
  };
}

function refusalOf(error: unknown): Issue | undefined {
  const hasIssues = error instanceof Error && 'issues' in error && Array.isArray(error.issues);
  return hasIssues ? (error.issues as readonly Issue[])[0] : undefined;
}
