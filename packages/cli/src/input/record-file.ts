import { type OpenOptions, openRecords, type RecordFile, utf8Source } from '@balanting/csv';
import { isParquet } from '@balanting/csv/parquet';
import { userError } from '../errors.js';
import { type ThreadOptions, threadedFile } from '../threads/threaded-file.js';
import { issueError, nameOf } from './input-error.js';
import { jsonFile } from './json-file.js';
import { isJsonHead } from './json-head.js';
import { lookAhead } from './look-ahead.js';
import type { Input } from './open-input.js';
import { parquetFile } from './parquet-file.js';

/**
 * The records of an input, whatever form they come in: what `openRecords` reads, JSON, or FHIR Bundles.
 *
 * @throws a user error where it is none of them
 */
export async function recordFile(
  input: Input,
  bytes: AsyncIterable<Uint8Array>,
  { threads, ...options }: ThreadOptions,
): Promise<RecordFile> {
  const { path } = input;
  const { head, source } = await lookAhead(bytes);
  if (path !== undefined && isParquet(head)) {
    // Its rows are read by their place, and not from the stream.
    await bytes[Symbol.asyncIterator]().return?.();
    return parquetFile(input, path, options);
  }
  const isJson = isJsonHead(head);
  if (isJson) refuseTableOptions(input, options);
  const opened = isJson
    ? jsonFile(utf8Source(source), options)
    : await openRecords(source, options);
  if (!opened.ok) throw issueError(input, opened.issues[0]);
  if (isJson || path === undefined) return opened.value;
  return threadedFile(path, opened.value, { ...options, threads });
}

/** The fields of JSON have names of their own: what tells of columns and sheets would be in vain. */
function refuseTableOptions(input: Input, { columns, measuredOn, sheet }: OpenOptions): void {
  const told = { '--columns': columns, '--measured-on': measuredOn, '--sheet': sheet };
  const option = Object.entries(told).find(([, value]) => value !== undefined)?.[0];
  if (option !== undefined) throw userError('file.jsonOption', { file: nameOf(input), option });
}
