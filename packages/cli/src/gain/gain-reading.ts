import { type ProblemData, problemList } from '@balanting/core';
import { personHeaders, type RecordChunk } from '@balanting/csv';
import { stopIfAborted } from '../errors.js';
import type { Input } from '../input/open-input.js';
import { progressBar } from '../input/progress.js';
import { readRows } from '../input/read-rows.js';
import type { CommonOptions } from '../options/common-options.js';
import { rejectsSummary } from '../output/notes.js';
import { rejectsFile } from '../output/rejects-file.js';
import type { SafeOutput } from '../output/safe-output.js';
import { type GainRows, gainRows } from './gain-rows.js';
import { type TurnOptions, turnsOf } from './gain-turns.js';

/** What came of the files of a verb that follows children. */
export interface GainReading {
  readonly rows: GainRows;
  readonly rejected: number;
  /** Why rows were rejected, by file. */
  readonly notes: readonly string[];
  /** Doubts of accepted rows, such as weights in grams, most frequent first. */
  readonly doubts: readonly ProblemData[];
}

/** How the files are read. */
export interface GainReadingOptions extends TurnOptions, Pick<CommonOptions, 'quiet' | 'language'> {
  readonly output: SafeOutput;
  /** A path for the rejected rows of each input; absent: they are only counted. */
  readonly rejectsPaths?: readonly string[];
}

/**
 * Reads the exports of all months. Oldest download first, then by name, so that the order of the arguments
 * does not matter: of two rows of one child and month the newer file has the last word.
 */
export async function readGainInputs(
  inputs: readonly Input[],
  options: GainReadingOptions,
): Promise<GainReading> {
  const { io, output, language, rejectsPaths } = options;
  const turns = await turnsOf(inputs, options);
  const total = inputs.reduce((sum, { size }) => sum + (size ?? Number.NaN), 0);
  const bar = progressBar(io.stderr, { total, quiet: options.quiet });
  const builder = gainRows();
  const doubts = problemList();
  const notes: string[] = [];
  let rejected = 0;
  let before = 0;
  try {
    for (const { input, takeOpen } of turns) {
      const file = await takeOpen();
      const headers = personHeaders(file.file.header);
      const path = rejectsPaths?.[inputs.indexOf(input)];
      const create = () => output.create(path ?? '');
      const rejects = path === undefined ? undefined : rejectsFile(file.file, { create, language });
      const take = (chunk: RecordChunk) => {
        builder.add(chunk, input.title, headers);
        for (const doubt of chunk.doubts) doubts.add(input.title, [doubt]);
        bar.update(before + chunk.bytes);
      };
      const read = await readRows(file, { rejects, take }).finally(file.close);
      stopIfAborted(io.signal);
      if (read.rejected > 0) notes.push(rejectsSummary(input, read, language));
      rejected += read.rejected;
      before += input.size ?? 0;
    }
  } finally {
    bar.stop();
    for (const { close } of turns) close();
  }
  return { rows: builder.rows(), rejected, notes, doubts: doubts.problems() };
}
