import type { Histogram } from './quality-counts.js';

/**
 * Histograms as one, lowest value first.
 *
 * @example
 * [...mergeHistograms([new Map([[5, 1]]), new Map([[5, 2], [-3, 1]])])]; // => [[-3, 1], [5, 3]]
 */
export function mergeHistograms(histograms: readonly Histogram[]): Histogram {
  const merged = new Map<number, number>();
  for (const histogram of histograms) {
    for (const [value, count] of histogram) merged.set(value, (merged.get(value) ?? 0) + count);
  }
  return sortedHistogram(merged);
}

/**
 * The same histogram, lowest value first.
 *
 * @example
 * [...sortedHistogram(new Map([[5, 1], [-3, 1]])).keys()]; // => [-3, 5]
 */
export function sortedHistogram(histogram: Histogram): Histogram {
  return new Map([...histogram].sort(([x], [y]) => x - y));
}

/**
 * How many values a histogram holds.
 *
 * @example
 * countOf(new Map([[5, 1], [7, 2]])); // => 3
 */
export function countOf(histogram: Histogram): number {
  return sumsOf(histogram).n;
}

/**
 * How many values a histogram holds, and their sum.
 *
 * @example
 * sumsOf(new Map([[5, 1], [7, 2]])); // => { n: 3, sum: 19 }
 */
export function sumsOf(histogram: Histogram): { readonly n: number; readonly sum: number } {
  let [n, sum] = [0, 0];
  for (const [value, count] of histogram) {
    n += count;
    sum += value * count;
  }
  return { n, sum };
}
