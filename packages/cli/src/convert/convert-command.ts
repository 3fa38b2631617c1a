import { type FileRow, fileRows, type RecordChunk } from '@balanting/csv';
import { stopIfAborted, userError } from '../errors.js';
import { readColumnMap } from '../input/column-map-file.js';
import { errorOf } from '../input/input-error.js';
import { type Input, nameOf, openInput } from '../input/open-input.js';
import { progressBar } from '../input/progress.js';
import { readRows } from '../input/read-rows.js';
import { type Io, print } from '../io.js';
import { inputOptions } from '../options/common-options.js';
import { closingNote } from '../output/notes.js';
import { rejectsFile } from '../output/rejects-file.js';
import { type RowsOptions, type RowsWork, rowsToRows } from '../output/rows-to-rows.js';
import { chosenWriter } from './chosen-writer.js';
import { convertNotes, incompleteRows } from './convert-notes.js';
import type { ConvertWriter } from './convert-writer.js';
import { filledHeaders } from './filled-headers.js';

/** What `balanting convert` may be told. */
export interface ConvertOptions extends RowsOptions {
  /** One of `CONVERT_FORMATS`. */
  readonly to: string;
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
  return rowsToRows(name, { options, io }, converted);
}

type Work = RowsWork<ConvertOptions>;

/** Answers how many rows were rejected. */
async function converted(work: Work): Promise<number> {
  const { input, out, rejectsPath, output, options, io } = work;
  const { quiet, language, to } = options;
  const target = out === undefined ? undefined : await output.create(out);
  const opened = await openSource(work);
  const rows = fileRows(opened.file);
  const writer = chosenWriter(opened, rows.columns, options);
  const write = target ? target.write : (piece: string | Uint8Array) => print(io.stdout, piece);
  const create = () => output.create(rejectsPath ?? '');
  const rejects = rejectsPath ? rejectsFile(opened.file, { create, language }) : undefined;
  const silent = quiet || (out === undefined && io.stdout.isTTY === true);
  const bar = progressBar(io.stderr, { total: input.size, quiet: silent });
  const watched = {
    filled: filledHeaders(opened.file.header),
    incomplete: incompleteRows(writer.needs ?? []),
  };
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
    const given = rows.rowsOf(chunk);
    watched.filled.add(chunk.cells ?? []);
    watched.incomplete.add(given);
    await write(bodyOf(writer, given, { numbers: chunk.table.row, input }));
  };
  const read = await readRows(opened, { rejects, take }).finally(bar.stop);
  stopIfAborted(io.signal);
  if (writer.end) await write(writer.end());
  await output.commit();
  if (!quiet) {
    const words = { file: nameOf(input), format: to, language };
    const rest = read.rejected > 0 ? closingNote(input, read, rejectsPath, language) : '';
    await print(io.stderr, convertNotes(writer, watched, words) + rest);
  }
  return read.rejected;
}

/** The rows as the format writes them; a row that it can not write is named with its file. */
function bodyOf(
  writer: ConvertWriter,
  rows: readonly FileRow[],
  { numbers, input }: { readonly numbers: Float64Array; readonly input: Input },
): string | Uint8Array {
  try {
    return writer.body(rows, numbers);
  } catch (error) {
    throw errorOf(input, error);
  }
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
