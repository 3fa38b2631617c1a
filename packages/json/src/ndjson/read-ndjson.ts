import type { JsonRecordChunk } from '../record/record-chunk.js';
import { type RecordOptions, type RecordRows, recordRows } from '../record/record-rows.js';
import { lineBlocks } from './line-blocks.js';
import { type LineLimits, lineReader } from './line-reader.js';
import { type ByteSource, piecesOf } from './source.js';

/** What {@link readNdjson} may be told. */
export interface NdjsonOptions extends RecordOptions {
  /** Records of a chunk. Default: 8192. */
  readonly chunkRows?: number;
  /** Longer lines are rejected. Default: 65,536. */
  readonly maxLineBytes?: number;
  /** Objects and lists may lie this deep inside each other. Default: 64. */
  readonly maxDepth?: number;
  readonly signal?: AbortSignal;
}

const CHUNK_ROWS = 8192;
const LINE_BYTES = 65_536;
const DEPTH = 64;

/**
 * The records of a stream of NDJSON, one `JsonRecord` a line, in chunks: `rows = accepted + rejected`, each
 * rejected line with its number and reasons. Blank lines and byte order marks before a line, as joined
 * files have them, are passed over. Memory stays constant, and the source is asked for more only when
 * the chunk is taken.
 *
 * A line is rejected where it is no JSON object of known fields, as `parseJson` refuses, too long
 * (`json.line_too_long`), not UTF-8 (`json.encoding`), or as `readRecord` refuses.
 *
 * @throws the reason of `signal` where it is aborted, and whatever the source throws
 *
 * @example
 * const line = '{"sex":"L","birthDate":"2023-03-02","measuredOn":"2025-08-14","weight":11.2}\n';
 * for await (const chunk of readNdjson(new Blob([line]).stream())) chunk.rows; // => 1
 */
export async function* readNdjson(
  source: ByteSource,
  options: NdjsonOptions = {},
): AsyncGenerator<JsonRecordChunk> {
  const { chunkRows = CHUNK_ROWS, maxLineBytes = LINE_BYTES, maxDepth = DEPTH } = options;
  const limits = { chunkRows, maxLineBytes, maxDepth };
  yield* chunksOfLines(piecesOf(source, options.signal), recordRows(chunkRows, options), limits);
}

/** The lines of a stream, taken by the rows. */
export async function* chunksOfLines(
  pieces: AsyncIterable<Uint8Array>,
  rows: RecordRows,
  limits: LineLimits,
): AsyncGenerator<JsonRecordChunk> {
  const { chunkRows, maxLineBytes } = limits;
  const read = lineReader(rows, limits);
  let bytes = 0;
  for await (const block of lineBlocks(pieces, maxLineBytes)) {
    bytes = block.bytes;
    let from = 0;
    for (;;) {
      from = read(block, from);
      if (rows.size() < chunkRows) break;
      yield rows.flush(bytes);
    }
  }
  if (rows.size() > 0) yield rows.flush(bytes);
}
