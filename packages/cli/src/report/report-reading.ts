import {
  assessTable,
  type PlaceResolver,
  type ProblemData,
  type ProblemList,
  problemList,
  type RecordTable,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import type { Layout, RecordChunk, RowIssue } from '@balanting/csv';
import { stopIfAborted } from '../errors.js';
import type { Input, OpenInput } from '../input/open-input.js';
import { progressBar } from '../input/progress.js';
import { readRows } from '../input/read-rows.js';
import { rejectsFile } from '../output/rejects-file.js';
import type { SafeOutput } from '../output/safe-output.js';
import { printedZDoubts } from '../zscores/z-check.js';
import { type OpenedInputsOptions, openedInputs } from './opened-inputs.js';
import type { FileCounts, PeriodCounter } from './period-counter.js';

/** One file as the report speaks of it. */
export interface FileRead extends FileCounts {
  readonly file: string;
  readonly layout: Layout;
  readonly rows: number;
  readonly rejected: number;
  readonly downloadedOn: string | null;
}

/** All files, read and counted. */
export interface Reading {
  readonly files: readonly FileRead[];
  readonly rejected: readonly ProblemData[];
  readonly warnings: readonly ProblemData[];
}

/** What {@link readInputs} needs beside the options of every verb. */
export interface ReadInputsOptions extends OpenedInputsOptions {
  readonly counter: PeriodCounter;
  readonly areas: PlaceResolver;
  /** Path of the rejects file of each input, in the order of the inputs; absent: none is written. */
  readonly rejectsPaths?: readonly string[];
  /** Sees the accepted rows too, chunk by chunk. */
  readonly watch?: (table: RecordTable) => void;
  readonly output: SafeOutput;
}

/**
 * Reads every input to its end, one after the other, and counts its children. Oldest download first, then
 * by name, so that the order of the arguments does not matter: of two rows of one child and period the
 * newer file has the last word.
 */
export async function readInputs(
  inputs: readonly Input[],
  options: ReadInputsOptions,
): Promise<Reading> {
  const opened = await openedInputs(inputs, options);
  const known = inputs.map(({ size }) => size ?? Number.NaN);
  const total = known.reduce((sum, size) => sum + size, 0);
  const bar = progressBar(options.io.stderr, { total, quiet: options.quiet });
  const found = { rejected: problemList(), warnings: problemList() };
  const files: (() => FileRead)[] = [];
  let before = 0;
  try {
    for (const file of [...opened].sort(byAge)) {
      const step = (bytes: number) => bar.update(before + bytes);
      const rejectsPath = options.rejectsPaths?.[inputs.indexOf(file.input)];
      files.push(await readOne(file, rejectsPath, { options, found, step }));
      before += file.input.size ?? 0;
    }
  } finally {
    bar.stop();
    for (const file of opened) file.close();
  }
  // Which rows are duplicates may only be known when all files are counted.
  const told = files.map((read) => read());
  return { files: told, rejected: found.rejected.problems(), warnings: found.warnings.problems() };
}

function byAge(a: OpenInput, b: OpenInput): number {
  const textOf = ({ file, input }: OpenInput) => `${file.downloadedOn ?? ''} ${input.name}`;
  return textOf(a) < textOf(b) ? -1 : 1;
}

interface Work {
  readonly options: ReadInputsOptions;
  readonly found: Readonly<Record<'rejected' | 'warnings', ProblemList>>;
  readonly step: (bytes: number) => void;
}

async function readOne(
  opened: OpenInput,
  path: string | undefined,
  work: Work,
): Promise<() => FileRead> {
  const { options, found, step } = work;
  const { counter, areas, language, output, io } = options;
  const { title } = opened.input;
  const create = () => output.create(path ?? '');
  const rejects = path === undefined ? undefined : rejectsFile(opened.file, { create, language });
  const counting = counter.file();
  const take = (chunk: RecordChunk) => {
    counting.add(chunk.table);
    options.watch?.(chunk.table);
    for (const { issues } of chunk.rejects) found.rejected.add(title, issues);
    for (const doubts of doubtsOf(chunk, areas)) found.warnings.add(title, doubts);
    step(chunk.bytes);
  };
  const { rows, rejected } = await readRows(opened, { rejects, take });
  stopIfAborted(io.signal);
  counting.end();
  const { downloadedOn, layout } = opened.file;
  return () => ({ file: title, layout, rows, rejected, downloadedOn, ...counting.counts });
}

/** Doubts of accepted rows: those of the reader, printed z-scores that differ, and unsure places. */
function doubtsOf({ table, doubts }: RecordChunk, areas: PlaceResolver): readonly RowIssue[][] {
  const assessed = assessTable(table, {
    reference: who2006,
    indicators: ['weightForAge', 'heightForAge', 'weightForHeight'],
  });
  const all = [...doubts, ...printedZDoubts(assessed), ...areas.doubts(table)];
  return all.map((doubt) => [doubt]);
}
