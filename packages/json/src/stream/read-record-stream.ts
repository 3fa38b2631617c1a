import { chunksOfLines, type NdjsonOptions } from '../ndjson/read-ndjson.js';
import { type ByteSource, piecesOf } from '../ndjson/source.js';
import type { JsonRecordChunk } from '../record/record-chunk.js';
import { recordRows } from '../record/record-rows.js';
import { bundleRows } from './bundle-rows.js';
import { streamHead } from './stream-head.js';
import { streamKindOf } from './stream-kind.js';
import { chunksOfValues } from './value-chunks.js';

/** What {@link readRecordStream} may be told. */
export interface RecordStreamOptions extends Omit<NdjsonOptions, 'maxLineBytes'> {
  /** Longer lines, and longer items of a list, are rejected. Default: 1,048,576. */
  readonly maxLineBytes?: number;
  /** A Bundle or a document over several lines may have so many characters. Default: 33,554,432. */
  readonly maxCharacters?: number;
}

const CHUNK_ROWS = 8192;
const LINE_BYTES = 1024 * 1024;
const CHARACTERS = 32 * 1024 * 1024;
const DEPTH = 64;

/**
 * The records of a stream of JSON in chunks, whatever form they come in: NDJSON, a list of records, a document
 * of the kind `records`, or FHIR R4 Bundles, one or many, a line or over lines; mixed too. Memory stays
 * constant but for a Bundle, which is held whole. A row is a line of NDJSON, or the place in a list; behind a
 * Bundle of several records rows count on.
 *
 * Rejected is a line or an item as by {@link readNdjson}, and a Bundle as by {@link recordsFromBundle}, or
 * that holds no measurement of a child (`fhir.nothing`).
 *
 * @throws an Error with the property `issues` where a list or a document does not end as it should or has
 * other fields (`json.*`, with its line), and as {@link readNdjson} does
 *
 * @example
 * const list = '[{"sex":"L","birthDate":"2023-03-02","measuredOn":"2025-08-14","weight":11.2}]';
 * for await (const chunk of readRecordStream(new Blob([list]).stream())) chunk.table.length; // => 1
 */
export async function* readRecordStream(
  source: ByteSource,
  options: RecordStreamOptions = {},
): AsyncGenerator<JsonRecordChunk> {
  const { chunkRows = CHUNK_ROWS, maxLineBytes = LINE_BYTES, maxDepth = DEPTH } = options;
  const rows = bundleRows(recordRows(chunkRows, options), chunkRows);
  const pieces = piecesOf(source, options.signal);
  const { head, whole } = await streamHead(pieces);
  const { maxCharacters = CHARACTERS } = options;
  const limits = { chunkRows, maxLineBytes, maxDepth, maxCharacters };
  const isOfLines = streamKindOf(new TextDecoder().decode(head)) === 'lines';
  yield* isOfLines ? chunksOfLines(whole, rows, limits) : chunksOfValues(whole, rows, limits);
}
