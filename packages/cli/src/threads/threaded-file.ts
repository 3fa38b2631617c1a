import { open, stat } from 'node:fs/promises';
import { type ExtraHeaders, type OpenOptions, partJoiner, type RecordFile } from '@balanting/csv';
import { fileBytes } from '../input/file-bytes.js';
import { rangesOf } from './file-ranges.js';
import { parallelChunks } from './parallel-chunks.js';
import { rangePool } from './range-pool.js';
import { threadsFor } from './thread-count.js';
import { type RowWriting, rangeReader, type WrittenChunk } from './written-part.js';

/** How a file is read. */
export interface ThreadOptions extends OpenOptions {
  /** Threads that read. Default: the cores there are, at most 4; 1 for a small file. */
  readonly threads?: number | undefined;
  /** How the threads write the rows of a file that keeps its cells; chunks then bring their lines. */
  readonly writing?: RowWriting | undefined;
}

/**
 * The same file, the rows of a large e-PPGBM export read in several threads: they come in the same order and
 * with the same numbers as in one.
 *
 * @param file - as `openRecords` gave it for the options, its rows not read yet
 */
export async function threadedFile(
  path: string,
  file: RecordFile,
  { threads: asked, ...options }: ThreadOptions,
): Promise<RecordFile> {
  if (!isDivisible(file, options)) return file;
  const { size } = await stat(path);
  const threads = asked ?? threadsFor(size);
  if (threads < 2 || (await isUtf16(path))) return file;
  return inThreads(path, file, { size, threads, options });
}

/** Workbooks have no ranges, and cells as text cost more to send to another thread than to read. */
function isDivisible(file: RecordFile, { keepCells, writing, ...options }: ThreadOptions): boolean {
  const { labels = [], numbers = [] } = extraHeaders(file, options);
  const isText = file.layout === 'eppgbm' && file.sheets === undefined;
  return isText && labels.length + numbers.length === 0 && (!keepCells || writing !== undefined);
}

function extraHeaders(file: RecordFile, { extra = {} }: OpenOptions): ExtraHeaders {
  return typeof extra === 'function' ? extra(file) : extra;
}

/** Such text is read as UTF-8, in which its rows begin elsewhere. */
async function isUtf16(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    const mark = buffer.readUInt16LE();
    return mark === 0xfeff || mark === 0xfffe;
  } finally {
    await file.close();
  }
}

interface Threads {
  readonly size: number;
  readonly threads: number;
  readonly options: Omit<ThreadOptions, 'threads'>;
}

function inThreads(
  path: string,
  file: RecordFile,
  { size, threads, options }: Threads,
): RecordFile {
  const { extra, sheet, signal, writing, ...sent } = options;
  const ranges = rangesOf(file.rowsFrom, size, threads);
  const others = Math.min(threads, ranges.length) - 1;
  const joiner = partJoiner();
  const bytesFrom = (place: number) => fileBytes(path, place);
  const here = rangeReader(file, bytesFrom, writing?.rowsOf(file, writing.options));
  async function* chunks(): AsyncGenerator<WrittenChunk> {
    const told = { options: sent, writing: writing?.options, signal };
    const pool = await rangePool(path, { threads: others, ...told });
    try {
      const readers = { here, elsewhere: pool.read, others };
      yield* parallelChunks(ranges, readers, joiner);
    } finally {
      await pool.close();
    }
  }
  return { ...file, skipped: joiner.skipped, chunks: chunks() };
}
