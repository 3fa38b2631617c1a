import { type ProblemData, problemList } from '@balanting/core';
import type { RecordChunk } from '@balanting/csv';
import { requireRows } from '../output/notes.js';
import type { RejectsFile } from '../output/rejects-file.js';
import type { OpenInput } from './open-input.js';

/** What came of the rows of one input. */
export interface RowsRead {
  readonly rows: number;
  readonly rejected: number;
  /** Why rows were rejected, most frequent first. */
  readonly reasons: readonly ProblemData[];
}

/** What {@link readRows} does with them. */
export interface ReadRowsOptions {
  /** Absent: rejected rows are only counted. */
  readonly rejects: RejectsFile | undefined;
  readonly take: (chunk: RecordChunk) => void | Promise<void>;
}

/**
 * Reads all rows of an input, chunk by chunk. Throws where not one of them could be used; the rejects file
 * stays even then, so that they can be mended.
 */
export async function readRows(
  { input, chunks }: OpenInput,
  { rejects, take }: ReadRowsOptions,
): Promise<RowsRead> {
  const found = problemList();
  let rows = 0;
  let rejected = 0;
  for await (const chunk of chunks) {
    rows += chunk.rows;
    rejected += chunk.rejects.length;
    for (const { issues } of chunk.rejects) found.add(input.name, issues);
    await rejects?.write(chunk.rejects);
    await take(chunk);
  }
  const read = { rows, rejected, reasons: found.problems() };
  requireRows(input, read, rejected === rows ? await rejects?.keep() : undefined);
  return read;
}
