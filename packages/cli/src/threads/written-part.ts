import {
  type BytesFrom,
  type PartRange,
  type PartRead,
  partBuffers,
  type RecordChunk,
  type RecordFile,
  readPart,
} from '@balanting/csv';
import type { ScoreRows, ScoreRowsOptions } from '../zscores/score-rows.js';

/** Rows to write in the threads that read them. */
export interface RowWriting {
  /** What a thread is told of it. */
  readonly options: ScoreRowsOptions;
  /** How this thread does the same. */
  readonly rowsOf: (file: RecordFile, options: ScoreRowsOptions) => ScoreRows;
}

/** A chunk that may bring the lines of its rows, in UTF-8. */
export interface WrittenChunk extends RecordChunk {
  readonly written?: Uint8Array;
}

/** A part, and the lines of each of its chunks where rows are written. */
export interface WrittenPart extends PartRead {
  readonly written?: readonly Uint8Array<ArrayBuffer>[];
}

/** Reads a range of a file. */
export type ReadRange = (range: PartRange) => Promise<WrittenPart>;

/** Reads ranges of a file, and writes their rows where it is told how. */
export function rangeReader(
  file: RecordFile,
  bytesFrom: BytesFrom,
  rows: ScoreRows | undefined,
): ReadRange {
  if (rows === undefined) return (range) => readPart(file, range, bytesFrom);
  const encoder = new TextEncoder();
  return async (range) => {
    const written: Uint8Array<ArrayBuffer>[] = [];
    // The cells are not sent along: their lines are made while they are at hand.
    const chunksOfPart: RecordFile['chunksOfPart'] = async function* (part) {
      for await (const chunk of file.chunksOfPart(part)) {
        written.push(encoder.encode(rows.body(chunk)));
        yield chunk;
      }
    };
    return { ...(await readPart({ ...file, chunksOfPart }, range, bytesFrom)), written };
  };
}

/** The memory of a part, to be handed over to another thread instead of copied. */
export function writtenBuffers({ chunks, written = [] }: WrittenPart): readonly ArrayBuffer[] {
  return [...partBuffers(chunks), ...written.map(({ buffer }) => buffer)];
}
