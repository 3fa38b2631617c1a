import { type Issue, issue, messageOf } from '@balanting/core';
import type { LineLimits } from '../ndjson/line-reader.js';
import type { JsonRecordChunk } from '../record/record-chunk.js';
import type { RecordRows } from '../record/record-rows.js';
import { parseJson } from '../text/parse-json.js';
import { frameIssue } from './document-frame.js';
import { topValues } from './top-values.js';
import type { TopValue } from './value-gatherer.js';

/** What {@link chunksOfValues} is told. */
export interface ValueChunkLimits extends LineLimits {
  readonly maxCharacters: number;
}

/**
 * The values of a stream and the items of its lists, taken by the rows.
 *
 * @throws an Error with `issues` where a value is no JSON, or a document has other fields
 */
export async function* chunksOfValues(
  pieces: AsyncIterable<Uint8Array>,
  rows: RecordRows,
  limits: ValueChunkLimits,
): AsyncGenerator<JsonRecordChunk> {
  const { chunkRows, maxLineBytes, maxCharacters } = limits;
  const values = topValues({ item: maxLineBytes, value: maxCharacters });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  const taken = function* (found: readonly TopValue[]) {
    for (const value of found) {
      takeValue(value, rows, limits);
      while (rows.size() >= chunkRows) yield rows.flush(bytes);
    }
  };
  for await (const piece of pieces) {
    bytes += piece.length;
    yield* taken(values.take(decoded(decoder, piece)));
  }
  yield* taken(values.take(decoded(decoder)));
  yield* taken(values.end());
  if (rows.size() > 0) yield rows.flush(bytes);
}

function takeValue(found: TopValue, rows: RecordRows, limits: ValueChunkLimits): void {
  const { maxDepth, maxLineBytes, maxCharacters } = limits;
  const { text, isLong, row } = found;
  const isItem = found.kind === 'item';
  if (isItem && isLong) {
    rows.refuse([issue('json.line_too_long', { values: { limit: maxLineBytes } })], row, text);
    return;
  }
  const value = parseJson(text, { maxCharacters: isItem ? maxLineBytes : maxCharacters, maxDepth });
  const frame = isItem || !value.ok ? 'value' : frameIssue(value.value);
  if (!value.ok) {
    if (!isItem) throw refusal(value.issues[0], row);
    rows.refuse(value.issues, row, text);
  } else if (frame === 'value') rows.take(value.value, row, text);
  else if (frame !== undefined) throw refusal(frame, row);
}

function refusal(found: Issue, row: number): Error {
  const placed: Issue = { ...found, values: { ...found.values, row } };
  return Object.assign(new Error(messageOf(placed, 'en')), { issues: [placed] });
}

/** @throws an Error with `issues` (`json.encoding`) */
function decoded(decoder: InstanceType<typeof TextDecoder>, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const issues = [issue('json.encoding')];
    throw Object.assign(new Error(messageOf(issues[0] as Issue, 'en')), { issues });
  }
}
