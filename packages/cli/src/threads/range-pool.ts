import type { PartRange } from '@balanting/csv';
import type { ScoreRowsOptions } from '../zscores/score-rows.js';
import type { RangeAnswer, RangeWorkerData, SentOptions } from './range-answer.js';
import type { ReadRange, WrittenPart } from './written-part.js';

/** Reads ranges of a file in threads of its own. */
export interface RangePool {
  readonly read: ReadRange;
  /** Ends the threads, whatever they are doing. */
  readonly close: () => Promise<void>;
}

/** What {@link rangePool} is told. */
export interface RangePoolOptions {
  readonly threads: number;
  readonly options: SentOptions;
  /** How threads write the rows; absent: they only read them. */
  readonly writing?: ScoreRowsOptions | undefined;
  readonly signal?: AbortSignal | undefined;
}

const READING = new URL('./range-worker.js', import.meta.url);
const WRITING = new URL('./score-worker.js', import.meta.url);

/** A thread that only reads makes few objects: more room for young ones would only stay in memory. */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 4 };

/** A pool of threads for one file; they start at once. */
export async function rangePool(
  path: string,
  { threads, options, writing, signal }: RangePoolOptions,
): Promise<RangePool> {
  const { Tinypool } = await import('tinypool');
  const workerData: RangeWorkerData = { path, options, writing };
  const pool = new Tinypool({
    filename: (writing === undefined ? READING : WRITING).href,
    name: 'readRange',
    minThreads: threads,
    maxThreads: threads,
    workerData,
    // The thread file is built and complete: loaders and conditions of this process are not for it.
    execArgv: [],
    ...(writing === undefined && { resourceLimits: RESOURCE_LIMITS }),
  });
  // A thread that can not even start is told here and nowhere else.
  const broken = new Promise<never>((_, reject) => pool.once('error', reject));
  broken.catch(() => undefined);
  const read = async (range: PartRange): Promise<WrittenPart> => {
    const running = Promise.race([pool.run(range, { signal: signal ?? null }), broken]);
    const answer: RangeAnswer = await running.catch((error: unknown) => {
      signal?.throwIfAborted();
      throw error;
    });
    if ('part' in answer) return answer.part;
    const { message, rest } = answer.failed;
    throw Object.assign(new Error(message), rest);
  };
  return { read, close: () => pool.destroy() };
}
