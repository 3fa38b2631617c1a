import { messageOf } from '@balanting/core';
import {
  type OpenOptions,
  openRecords,
  type PartRange,
  type PartRead,
  partBuffers,
  type RecordFile,
  readPart,
} from '@balanting/csv';
import { Tinypool } from 'tinypool';
import { fileBytes } from '../input/file-bytes.js';

/** What a thread is started with: the one file that it reads. */
export interface RangeWorkerData {
  readonly path: string;
  readonly options: SentOptions;
}

/** What can be sent to another thread of how a file is opened. */
export type SentOptions = Omit<OpenOptions, 'keepCells' | 'extra' | 'signal' | 'sheet'>;

/** What it answers: an error loses its code between threads, so it is told in plain values. */
export type RangeAnswer = { readonly part: PartRead } | { readonly failed: RangeFailure };

/** An error of the system or of the reader. */
interface RangeFailure {
  readonly message: string;
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Opened at the first range: each thread judges the header of its file once. */
let file: Promise<RecordFile> | undefined;

/** Reads a range of the file; the columns are handed over, not copied. */
export async function readRange(range: PartRange): Promise<RangeAnswer> {
  const { path, options } = Tinypool.workerData as RangeWorkerData;
  const bytesFrom = (place: number) => fileBytes(path, place);
  try {
    file ??= opened(bytesFrom(0), options);
    const part = await readPart(await file, range, bytesFrom);
    const answer = {
      [Tinypool.transferableSymbol]: partBuffers(part.chunks),
      [Tinypool.valueSymbol]: { part },
    };
    return Tinypool.move(answer as never) as unknown as RangeAnswer;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { failed: { message: error.message, rest: { ...error } } };
  }
}

async function opened(source: AsyncIterable<Uint8Array>, options: SentOptions) {
  const found = await openRecords(source, options);
  if (found.ok) return found.value;
  const { issues } = found;
  throw Object.assign(new Error(messageOf(issues[0], 'en')), { issues });
}
