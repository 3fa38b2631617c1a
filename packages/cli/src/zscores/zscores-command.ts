import { resolve } from 'node:path';
import { assessTable, type GrowthReference } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { who2007 } from '@balanting/core/who2007';
import { csvLine, type Layout, type RecordChunk, type RecordFile } from '@balanting/csv';
import { EXIT, stopIfAborted, userError } from '../errors.js';
import { findInputs, type Input, openInput } from '../input/open-input.js';
import { progressBar } from '../input/progress.js';
import { readRows } from '../input/read-rows.js';
import { type Io, print } from '../io.js';
import { type CommonOptions, inputOptions } from '../options/common-options.js';
import { closingNote, rejectsPathOf } from '../output/notes.js';
import { rejectsFile } from '../output/rejects-file.js';
import { type SafeOutput, safeOutput } from '../output/safe-output.js';
import { eppgbmColumns } from './eppgbm-columns.js';
import { anthroColumns, anthroplusColumns } from './who-columns.js';
import type { ZscoreColumns } from './zscore-columns.js';
import { fieldNames, jsonLine } from './zscore-json.js';

/** What `balanting zscores` may be told. */
export interface ZscoresOptions extends CommonOptions {
  /** Path of the result; absent: standard output. */
  readonly out?: string;
  readonly format: 'csv' | 'json';
}

/** What both references have; WHO 2006 has more. */
type Reference = GrowthReference<'heightForAge' | 'weightForAge' | 'bmiForAge'>;

const REFERENCES: Readonly<Record<Layout, Reference>> = {
  eppgbm: who2006,
  'who-anthro': who2006,
  'who-anthroplus': who2007,
};

/** Writes z-scores, flags and classes beside the columns of one file; answers the exit code. */
export async function zscoresCommand(
  name: string,
  options: ZscoresOptions,
  io: Io,
): Promise<number> {
  const [input] = (await findInputs([name], io)) as readonly [Input];
  const out = options.out === undefined ? undefined : resolve(io.cwd, options.out);
  const rejectsPath = rejectsPathOf(out, options.rejects, io);
  if (input.path !== undefined && [out, rejectsPath].includes(input.path)) {
    throw userError('use.ownInput', { file: name });
  }
  const output = safeOutput();
  try {
    const rejected = await writeScores({ input, out, rejectsPath, output, options, io });
    return rejected > 0 && options.strict ? EXIT.rejected : EXIT.done;
  } finally {
    await output.discard();
  }
}

interface Work {
  readonly input: Input;
  readonly out: string | undefined;
  readonly rejectsPath: string | undefined;
  readonly output: SafeOutput;
  readonly options: ZscoresOptions;
  readonly io: Io;
}

/** Answers how many rows were rejected. */
async function writeScores({
  input,
  out,
  rejectsPath,
  output,
  options,
  io,
}: Work): Promise<number> {
  const { quiet, language } = options;
  const target = out === undefined ? undefined : await output.create(out);
  const opened = await openInput(input, io, { ...inputOptions(options, io), keepCells: true });
  const write = target ? target.write : (text: string) => print(io.stdout, text);
  const create = () => output.create(rejectsPath ?? '');
  const rejects = rejectsPath ? rejectsFile(opened.file, { create, language }) : undefined;
  const { head, body } = writerFor(opened.file, options);
  // Rows that scroll over a terminal leave no place for a bar.
  const silent = quiet || (out === undefined && io.stdout.isTTY === true);
  const bar = progressBar(io.stderr, { total: input.size, quiet: silent });
  // The header waits for the first rows, so that a file without any leaves standard output empty.
  let before = head;
  const take = async (chunk: RecordChunk) => {
    bar.update(chunk.bytes);
    if (chunk.table.length === 0) return;
    await write(before + body(chunk));
    before = '';
  };
  const read = await readRows(opened, { rejects, take }).finally(bar.stop);
  stopIfAborted(io.signal);
  await output.commit();
  if (read.rejected > 0 && !quiet) {
    await print(io.stderr, closingNote(input, read, rejectsPath, language));
  }
  return read.rejected;
}

interface Writer {
  readonly head: string;
  body(chunk: RecordChunk): string;
}

function writerFor(file: RecordFile, options: ZscoresOptions): Writer {
  const { header, delimiter, layout } = file;
  const reference = REFERENCES[layout];
  if (options.format === 'json') return { head: '', body: jsonBody(header, reference) };
  const columns = columnsFor(file, options);
  return {
    head: `${csvLine([...header, ...columns.names], delimiter)}\n`,
    body: ({ table, cells: rows }) => {
      const assessed = assessTable(table, { reference });
      let text = '';
      for (let i = 0; i < table.length; i++) {
        const cells = fullRow(rows?.[i] ?? [], header.length).concat(columns.cells(assessed, i));
        text += `${csvLine(cells, delimiter, { neutraliseFormulas: true })}\n`;
      }
      return text;
    },
  };
}

/** The cells of a row; cells that a short line left out are empty. */
function fullRow(cells: readonly string[], width: number): readonly string[] {
  if (cells.length === width) return cells;
  return Array.from({ length: width }, (_, k) => cells[k] ?? '');
}

function jsonBody(header: readonly string[], reference: Reference): Writer['body'] {
  const names = fieldNames(header);
  return ({ table, cells }) => {
    const assessed = assessTable(table, { reference });
    let text = '';
    for (let i = 0; i < table.length; i++) {
      const input = Object.fromEntries(names.map((name, k) => [name, cells?.[i]?.[k] ?? '']));
      text += jsonLine(assessed, i, input, reference.classification);
    }
    return text;
  };
}

function columnsFor(
  { layout, delimiter }: RecordFile,
  { language }: ZscoresOptions,
): ZscoreColumns {
  if (layout === 'who-anthro') return anthroColumns;
  if (layout === 'who-anthroplus') return anthroplusColumns;
  const mark = delimiter === ';' ? ',' : '.';
  return eppgbmColumns({ standard: REFERENCES.eppgbm.classification, language, mark });
}
