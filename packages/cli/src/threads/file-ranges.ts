import type { PartRange } from '@balanting/csv';

/** As much as a thread reads in one go: small enough that a few at once take little memory. */
const MOST_BYTES = 4 * 2 ** 20;
const LEAST_BYTES = 64 * 2 ** 10;
/** Ranges for each thread of a small file, so that none waits long for another. */
const RANGES_A_THREAD = 4;

/** The ranges of a file whose rows lie between two bytes, for so many threads. */
export function rangesOf(rowsFrom: number, size: number, threads: number): readonly PartRange[] {
  const even = Math.ceil((size - rowsFrom) / (threads * RANGES_A_THREAD));
  const bytes = Math.min(MOST_BYTES, Math.max(LEAST_BYTES, even));
  const count = Math.max(1, Math.ceil((size - rowsFrom) / bytes));
  return Array.from({ length: count }, (_, i) => ({
    from: rowsFrom + i * bytes,
    // The last takes what is there, should the file have grown.
    to: i === count - 1 ? Number.POSITIVE_INFINITY : rowsFrom + (i + 1) * bytes,
    startsRow: i === 0,
  }));
}
