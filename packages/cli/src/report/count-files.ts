import { type Counts, createTally, type Dimension, messageOf, type Tally } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { openRecords, partBuffers, type RecordChunk } from '@balanting/csv';
import { fileBytes } from '../input/file-bytes.js';
import { withOverflow } from '../output/with-overflow.js';
import { type ThreadOptions, threadedFile } from '../threads/threaded-file.js';

/** What {@link countFiles} counts by, and how it reads. */
export interface CountFilesOptions extends Omit<ThreadOptions, 'keepCells' | 'read'> {
  /** Empty: all children in one cell. */
  readonly by: readonly Dimension[];
}

/**
 * The counts of all children of e-PPGBM or WHO Anthro files, read as streams: what `balanting report`
 * does before it writes. Rejected rows are left out.
 *
 * @throws an Error with the property `issues` where a file is none of these
 *
 * @example
 * const counts = await countFiles(['2022-08.csv', '2022-09.csv'], { by: ['village', 'month'] });
 */
export function countFiles(
  paths: readonly string[],
  { by, ...given }: CountFilesOptions,
): Promise<Counts> {
  return withOverflow(async (overflow) => {
    const tally = createTally({ by, reference: who2006, overflow });
    for (const path of paths) await countFile(path, tally, given);
    return tally.counts();
  });
}

async function countFile(path: string, tally: Tally, given: ThreadOptions): Promise<void> {
  const { threads, ...rest } = given;
  const options = { ...rest, read: 'counts' } as const;
  const file = await openRecords(fileBytes(path), options);
  if (!file.ok) {
    const { issues } = file;
    throw Object.assign(new Error(`${path}: ${messageOf(issues[0], 'en')}`), { issues });
  }
  const { chunks } = await threadedFile(path, file.value, { ...options, threads });
  for await (const chunk of chunks) {
    tally.add(chunk.table);
    letGo(chunk);
  }
}

/** Frees the columns of a chunk at once: left to the collector, those of many chunks would pile up. */
function letGo(chunk: RecordChunk): void {
  structuredClone(null, { transfer: [...partBuffers([chunk])] });
}
