import { resolve } from 'node:path';
import { fileRows, type RecordChunk, type RowColumns, type RowField } from '@balanting/csv';
import { EXIT, stopIfAborted, userError } from '../errors.js';
import { readColumnMap } from '../input/column-map-file.js';
import { findInputs, type Input, nameOf, type OpenInput, openInput } from '../input/open-input.js';
import { progressBar } from '../input/progress.js';
import { type RowsRead, readRows } from '../input/read-rows.js';
import { type Io, print } from '../io.js';
import { type CommonOptions, inputOptions } from '../options/common-options.js';
import { closingNote, rejectsPathOf } from '../output/notes.js';
import { rejectsFile } from '../output/rejects-file.js';
import { type SafeOutput, safeOutput } from '../output/safe-output.js';
import { say } from '../output/say.js';
import type { TextKey } from '../texts/texts.en.js';
import { CONVERT_FORMATS, type ConvertWriter } from './convert-formats.js';

/** What `balanting convert` may be told. */
export interface ConvertOptions extends CommonOptions {
  /** One of `CONVERT_FORMATS`. */
  readonly to: string;
  /** Path of the result; absent: standard output. */
  readonly out?: string;
  /** Path of a JSON file with the headers of a table whose words are its own. */
  readonly columns?: string;
  /** ISO date of measuring for registers without a column for it. */
  readonly measuredOn?: string;
  readonly mark?: '.' | ',';
  /** The organisation at SATUSEHAT, which FHIR asks for. */
  readonly organization?: string;
}

/** Writes the accepted rows of one file in another format; answers the exit code. */
export async function convertCommand(
  name: string,
  options: ConvertOptions,
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
    const rejected = await converted({ input, out, rejectsPath, output, options, io });
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
  readonly options: ConvertOptions;
  readonly io: Io;
}

/** Answers how many rows were rejected. */
async function converted(work: Work): Promise<number> {
  const { input, out, rejectsPath, output, options, io } = work;
  const { quiet, language } = options;
  const target = out === undefined ? undefined : await output.create(out);
  const opened = await openSource(work);
  const rows = fileRows(opened.file);
  const writer = writerOf(work, opened, rows.columns);
  const write = target ? target.write : (piece: string | Uint8Array) => print(io.stdout, piece);
  const create = () => output.create(rejectsPath ?? '');
  const rejects = rejectsPath ? rejectsFile(opened.file, { create, language }) : undefined;
  const silent = quiet || (out === undefined && io.stdout.isTTY === true);
  const bar = progressBar(io.stderr, { total: input.size, quiet: silent });
  // The header waits for the first rows, so that a file without any leaves standard output empty.
  let isStarted = false;
  let count = 0;
  const { mostRows = Number.POSITIVE_INFINITY } = writer;
  const take = async (chunk: RecordChunk) => {
    bar.update(chunk.bytes);
    if (chunk.table.length === 0) return;
    count += chunk.table.length;
    if (count > mostRows) throw userError('convert.sheetFull', { limit: mostRows });
    if (!isStarted) await write(writer.head());
    isStarted = true;
    await write(writer.body(rows.rowsOf(chunk)));
  };
  const read = await readRows(opened, { rejects, take }).finally(bar.stop);
  stopIfAborted(io.signal);
  if (writer.end) await write(writer.end());
  await output.commit();
  if (!quiet) await print(io.stderr, notesOf(work, writer, read));
  return read.rejected;
}

function writerOf(
  { input, out, options }: Work,
  opened: OpenInput,
  from: RowColumns,
): ConvertWriter {
  const { to, mark, organization } = options;
  const { layout } = opened.file;
  const isWorkbook = /\.xlsx$/i.test(out ?? '');
  const writer = CONVERT_FORMATS[to]?.({
    from,
    layout,
    isWorkbook,
    ...(mark && { mark }),
    ...(organization && { organization }),
  });
  if (writer === undefined) throw new RangeError(`No format "${to}".`);
  // Text under the name of a workbook would open in no spreadsheet.
  const isMisnamed = isWorkbook && writer.mostRows === undefined;
  if (writer.lacking.length === 0 && !isMisnamed) return writer;
  opened.close();
  throw isMisnamed
    ? userError('convert.noWorkbook', { format: to })
    : lackingError(input, writer, options);
}

async function openSource({ input, options, io }: Work) {
  const { columns, measuredOn } = options;
  return openInput(input, io, {
    ...inputOptions(options, io),
    keepCells: true,
    ...(columns !== undefined && { columns: await readColumnMap(columns, io) }),
    ...(measuredOn !== undefined && { measuredOn }),
  });
}

/** The fields that formats may need, by what they are called. */
const FIELD_NAMES: Readonly<Partial<Record<RowField, TextKey>>> = {
  sex: 'field.sex',
  name: 'field.name',
  birthDate: 'field.birthDate',
  measuredOn: 'field.measuredOn',
  age: 'field.age',
};

function lackingError(input: Input, { lacking }: ConvertWriter, { to, language }: ConvertOptions) {
  const names = lacking.map((field) => say(FIELD_NAMES[field] ?? 'field.age', language));
  return userError('convert.lacking', {
    file: nameOf(input),
    format: to,
    fields: names.join(', '),
  });
}

/** What has no place in the format, and which rows were rejected. */
function notesOf(
  { input, rejectsPath, options }: Work,
  { leftOut }: ConvertWriter,
  read: RowsRead,
) {
  const { to, language } = options;
  const values = { file: nameOf(input), format: to, columns: leftOut.join(', ') };
  const lost = leftOut.length > 0 ? `${say('convert.leftOut', language, values)}\n` : '';
  return lost + (read.rejected > 0 ? closingNote(input, read, rejectsPath, language) : '');
}
