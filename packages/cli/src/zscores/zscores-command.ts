import { stopIfAborted } from '../errors.js';
import { openInput } from '../input/open-input.js';
import { progressBar } from '../input/progress.js';
import { readRows } from '../input/read-rows.js';
import { type Io, print } from '../io.js';
import { inputOptions } from '../options/common-options.js';
import { closingNote, columnNotes } from '../output/notes.js';
import { rejectsFile } from '../output/rejects-file.js';
import { type RowsOptions, type RowsWork, rowsToRows } from '../output/rows-to-rows.js';
import type { WrittenChunk } from '../threads/written-part.js';
import { type ScoreRowsOptions, scoreRows } from './score-rows.js';

/** What `balanting zscores` may be told. */
export interface ZscoresOptions extends RowsOptions {
  readonly format: ScoreRowsOptions['format'];
  /** Threads that read and score a large file; absent: by the cores there are. */
  readonly threads?: number;
}

/** Writes z-scores, flags and classes beside the columns of one file; answers the exit code. */
export async function zscoresCommand(
  name: string,
  options: ZscoresOptions,
  io: Io,
): Promise<number> {
  return rowsToRows(name, { options, io }, writeScores);
}

type Work = RowsWork<ZscoresOptions>;

/** Few enough that their cells are written and gone before the collector would have to copy them. */
const CHUNK_ROWS = 512;

/** Answers how many rows were rejected. */
async function writeScores({
  input,
  out,
  rejectsPath,
  output,
  options,
  io,
}: Work): Promise<number> {
  const { quiet, language, format, threads } = options;
  const scoring = { format, language };
  const target = out === undefined ? undefined : await output.create(out);
  const opened = await openInput(input, io, {
    ...inputOptions(options, io),
    keepCells: format === 'csv' ? 'lines' : true,
    chunkRows: CHUNK_ROWS,
    threads,
    writing: { options: scoring, rowsOf: scoreRows },
  });
  const write = target ? target.write : (content: string | Uint8Array) => print(io.stdout, content);
  const create = () => output.create(rejectsPath ?? '');
  const rejects = rejectsPath ? rejectsFile(opened.file, { create, language }) : undefined;
  const { head, body } = scoreRows(opened.file, scoring);
  // Rows that scroll over a terminal leave no place for a bar.
  const silent = quiet || (out === undefined && io.stdout.isTTY === true);
  const bar = progressBar(io.stderr, { total: input.size, quiet: silent });
  // The header waits for the first rows, so that a file without any leaves standard output empty.
  let before = head;
  const take = async (chunk: WrittenChunk) => {
    bar.update(chunk.bytes);
    if (chunk.table.length === 0) return;
    if (before !== '') await write(before);
    before = '';
    await write(chunk.written ?? body(chunk));
  };
  const read = await readRows(opened, { rejects, take }).finally(bar.stop);
  stopIfAborted(io.signal);
  await output.commit();
  const closing = read.rejected > 0 ? closingNote(input, read, rejectsPath, language) : '';
  const notes = columnNotes(input, opened.file.notes, language) + closing;
  if (!quiet && notes !== '') await print(io.stderr, notes);
  return read.rejected;
}
