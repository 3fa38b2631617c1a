import { open } from 'node:fs/promises';
import { type OpenOptions, openRecords, type RecordFile } from '@balanting/csv';
import { type ParquetSource, parquetText } from '@balanting/csv/parquet';
import { issueError } from './input-error.js';
import type { Input } from './open-input.js';

/**
 * The records of a Parquet file, one group of rows in memory at a time.
 *
 * @throws a user error where it is damaged, or has other columns
 */
export async function parquetFile(
  input: Input,
  path: string,
  options: OpenOptions,
): Promise<RecordFile> {
  const source = await sourceOf(path);
  const text = await parquetText(source);
  if (!text.ok) throw issueError(input, text.issues[0]);
  const opened = await openRecords(text.value, { ...options, delimiter: ',' });
  if (!opened.ok) throw issueError(input, opened.issues[0]);
  return opened.value;
}

/** The file is opened for each piece, so that none stays open where a reader stops. */
async function sourceOf(path: string): Promise<ParquetSource> {
  const slice = async (from: number, to?: number) => {
    const file = await open(path);
    try {
      const end = to ?? (await file.stat()).size;
      const bytes = new Uint8Array(end - from);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
      return bytes.buffer.slice(0, bytesRead);
    } finally {
      await file.close();
    }
  };
  const file = await open(path);
  const { size } = await file.stat().finally(() => file.close());
  return { byteLength: size, slice };
}
