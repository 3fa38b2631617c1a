import { availableParallelism } from 'node:os';

const MOST_THREADS = 4;
/** Below this many bytes for each thread, starting threads takes longer than they save. */
const LEAST_BYTES = 8 * 2 ** 20;

/** Threads for a file of so many bytes where the user names none: as many cores as there are, at most 4. */
export function threadsFor(size: number): number {
  const useful = Math.floor(size / LEAST_BYTES);
  return Math.max(1, Math.min(availableParallelism(), MOST_THREADS, useful));
}
