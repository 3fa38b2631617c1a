import { type ProblemData, problemList } from '@balanting/core';
import { type PersonHeaders, personHeaders } from '@balanting/csv';
import { stopIfAborted, userError } from '../errors.js';
import {
  type Input,
  LAYOUT_NAMES,
  nameOf,
  type OpenInput,
  openInput,
} from '../input/open-input.js';
import { progressBar } from '../input/progress.js';
import { readRows } from '../input/read-rows.js';
import type { Io } from '../io.js';
import { type CommonOptions, inputOptions } from '../options/common-options.js';
import { rejectsSummary } from '../output/notes.js';
import { rejectsFile } from '../output/rejects-file.js';
import type { SafeOutput } from '../output/safe-output.js';
import { type GainRows, gainRows } from './gain-rows.js';

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
export interface GainReadingOptions
  extends Pick<CommonOptions, 'asOf' | 'quiet' | 'language' | 'sheet'> {
  readonly io: Io;
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
  const opened = await openAll(inputs, options);
  const total = inputs.reduce((sum, { size }) => sum + (size ?? Number.NaN), 0);
  const bar = progressBar(io.stderr, { total, quiet: options.quiet });
  const builder = gainRows();
  const doubts = problemList();
  const notes: string[] = [];
  let rejected = 0;
  let before = 0;
  try {
    for (const file of [...opened].sort(byAge)) {
      const { input } = file;
      const headers = personHeaders(file.file.header);
      const path = rejectsPaths?.[inputs.indexOf(input)];
      const create = () => output.create(path ?? '');
      const rejects = path === undefined ? undefined : rejectsFile(file.file, { create, language });
      const read = await readRows(file, {
        rejects,
        take: (chunk) => {
          builder.add(chunk, input.title, headers);
          for (const doubt of chunk.doubts) doubts.add(input.title, [doubt]);
          bar.update(before + chunk.bytes);
        },
      });
      stopIfAborted(io.signal);
      if (read.rejected > 0) notes.push(rejectsSummary(input, read, language));
      rejected += read.rejected;
      before += input.size ?? 0;
    }
  } finally {
    bar.stop();
    for (const file of opened) file.close();
  }
  return { rows: builder.rows(), rejected, notes, doubts: doubts.problems() };
}

function byAge(a: OpenInput, b: OpenInput): number {
  const textOf = ({ file, input }: OpenInput) => `${file.downloadedOn ?? ''} ${input.title}`;
  return textOf(a) < textOf(b) ? -1 : 1;
}

/** Opens all, so that a file of another layout is told of before the first is read. */
async function openAll(
  inputs: readonly Input[],
  options: GainReadingOptions,
): Promise<readonly OpenInput[]> {
  const { io } = options;
  const opened: OpenInput[] = [];
  try {
    for (const input of inputs) {
      const file = await openInput(input, io, {
        ...inputOptions(options, io),
        extra: ({ header }) => ({ labels: labelsOf(personHeaders(header)) }),
      });
      opened.push(file);
      const { layout } = file.file;
      if (layout !== 'eppgbm') {
        const values = { file: nameOf(input), layout: LAYOUT_NAMES[layout] };
        throw userError('gain.layout', values);
      }
    }
    return opened;
  } catch (error) {
    for (const file of opened) file.close();
    throw error;
  }
}

function labelsOf({ name, nik, parent }: PersonHeaders): readonly string[] {
  return [name, nik, parent].filter((header) => header !== undefined);
}
