import { acceptedKind } from '../body/media-type.js';
import { askedReference, referenceOf } from '../body/reference-of.js';
import { ndjsonSource, tableSource } from '../body/row-source.js';
import type { Answer, Call } from '../operation.js';
import { csvRows } from './csv-rows.js';
import { ndjsonRows } from './ndjson-rows.js';
import { rowStream } from './row-stream.js';

/** Answers a stream of NDJSON in kind. */
export async function ndjsonAnswer(call: Call): Promise<Answer> {
  const { request, query, language } = call;
  acceptedKind(request.headers.get('accept'), ['ndjson']);
  const source = await ndjsonSource(call);
  const reference = askedReference(query);
  const writer = ndjsonRows({ reference, language });
  return { kind: 'ndjson', pieces: rowStream(source, writer, call) };
}

/** Answers a stream of CSV in kind, or as NDJSON where that is asked for. */
export async function csvAnswer(call: Call): Promise<Answer> {
  const { request, language } = call;
  const kind = acceptedKind(request.headers.get('accept'), ['csv', 'ndjson']);
  const source = await tableSource(call, { keepCells: kind === 'csv' && 'lines' });
  if (kind === 'csv') {
    return { kind, pieces: rowStream(source, csvRows(source, language), call) };
  }
  const reference = referenceOf(source.layout);
  const writer = ndjsonRows({ reference, language });
  return { kind: 'ndjson', pieces: rowStream(source, writer, call) };
}
