import type { PartRange, PartRead } from '@balanting/csv';
import type { RangeAnswer, RangeWorkerData, SentOptions } from './range-worker.js';

/** Reads ranges of a file in threads of its own. */
export interface RangePool {
  readonly read: (range: PartRange) => Promise<PartRead>;
  /** Ends the threads, whatever they are doing. */
  readonly close: () => Promise<void>;
}

/** What {@link rangePool} is told. */
export interface RangePoolOptions {
  readonly threads: number;
  readonly options: SentOptions;
  readonly signal?: AbortSignal | undefined;
}

const WORKER = new URL('./range-worker.js', import.meta.url);

/** A pool of threads for one file; they start at once. */
export async function rangePool(
  path: string,
  { threads, options, signal }: RangePoolOptions,
): Promise<RangePool> {
  const { Tinypool } = await import('tinypool');
  const workerData: RangeWorkerData = { path, options };
  const pool = new Tinypool({
    filename: WORKER.href,
    name: 'readRange',
    minThreads: threads,
    maxThreads: threads,
    workerData,
    // The thread file is built and complete: loaders and conditions of this process are not for it.
    execArgv: [],
  });
  // A thread that can not even start is told here and nowhere else.
  const broken = new Promise<never>((_, reject) => pool.once('error', reject));
  broken.catch(() => undefined);
  const read = async (range: PartRange): Promise<PartRead> => {
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
