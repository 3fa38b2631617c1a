import { messageOf } from '@balanting/core';
import { type OpenOptions, openRecords, type PartRange } from '@balanting/csv';
import { Tinypool } from 'tinypool';
import { fileBytes } from '../input/file-bytes.js';
import type { ScoreRowsOptions } from '../zscores/score-rows.js';
import {
  type ReadRange,
  type RowWriting,
  rangeReader,
  type WrittenPart,
  writtenBuffers,
} from './written-part.js';

/** What a thread is started with: the one file that it reads. */
export interface RangeWorkerData {
  readonly path: string;
  readonly options: SentOptions;
  /** How the rows are written, in a thread that does. */
  readonly writing?: ScoreRowsOptions | undefined;
}

/** What can be sent to another thread of how a file is opened. */
export type SentOptions = Omit<OpenOptions, 'extra' | 'signal' | 'sheet'>;

/** What it answers: an error loses its code between threads, so it is told in plain values. */
export type RangeAnswer = { readonly part: WrittenPart } | { readonly failed: RangeFailure };

/** An error of the system or of the reader. */
interface RangeFailure {
  readonly message: string;
  readonly rest: Readonly<Record<string, unknown>>;
}

/**
 * Reads ranges of the file of this thread, and writes their rows where it knows how; columns and lines are
 * handed over, not copied.
 */
export function rangeAnswers(rowsOf?: RowWriting['rowsOf']) {
  // Opened at the first range: each thread judges the header of its file once.
  let reader: Promise<ReadRange> | undefined;
  return async (range: PartRange): Promise<RangeAnswer> => {
    try {
      reader ??= opened(Tinypool.workerData as RangeWorkerData, rowsOf);
      const part = await (await reader)(range);
      const answer = {
        [Tinypool.transferableSymbol]: writtenBuffers(part),
        [Tinypool.valueSymbol]: { part },
      };
      return Tinypool.move(answer as never) as unknown as RangeAnswer;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return { failed: { message: error.message, rest: { ...error } } };
    }
  };
}

async function opened(
  { path, options, writing }: RangeWorkerData,
  rowsOf: RowWriting['rowsOf'] | undefined,
): Promise<ReadRange> {
  const bytesFrom = (place: number) => fileBytes(path, place);
  const found = await openRecords(bytesFrom(0), options);
  if (!found.ok) {
    const { issues } = found;
    throw Object.assign(new Error(messageOf(issues[0], 'en')), { issues });
  }
  const file = found.value;
  return rangeReader(file, bytesFrom, writing && rowsOf?.(file, writing));
}
