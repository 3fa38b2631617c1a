import { type Heap, heapOf } from '../heaping.js';

/** One age at which ages may heap. */
export interface AgePeak extends Heap {
  /** Completed months. */
  readonly month: number;
}

/** Heaping of ages at round numbers of months. */
export interface AgeHeaping {
  readonly peaks: readonly AgePeak[];
  /** 12, 24, 36 and 48 months together. */
  readonly wholeYears: Heap;
  /** 6, 18, 30, 42 and 54 months together. */
  readonly halfYears: Heap;
}

const WHOLE_YEARS = [12, 24, 36, 48];
const HALF_YEARS = [6, 18, 30, 42, 54];

/** A round age is set against itself and so many months on either side: the windows do not overlap. */
const NEIGHBOURS = 2;
const WINDOW = 2 * NEIGHBOURS + 1;

/**
 * How much more often ages are a round number of months than those around it: a fifth of the children
 * within two months either side are expected.
 *
 * Source: Whipple's index, for months in place of years.
 *
 * @param ageMonths - children by completed months, from 0
 *
 * @example
 * ageHeaping(new Array(72).fill(10)).wholeYears; // => { count: 40, n: 200, index: 1, z: 0 }
 */
export function ageHeaping(ageMonths: readonly number[]): AgeHeaping {
  const peakOf = (month: number): AgePeak => {
    const around = ageMonths.slice(month - NEIGHBOURS, month + NEIGHBOURS + 1);
    const n = around.reduce((sum, count) => sum + count, 0);
    return { month, ...heapOf(ageMonths[month] ?? 0, n, 1 / WINDOW) };
  };
  const peaks = [...WHOLE_YEARS, ...HALF_YEARS].sort((a, b) => a - b).map(peakOf);
  return {
    peaks,
    wholeYears: together(peaks, WHOLE_YEARS),
    halfYears: together(peaks, HALF_YEARS),
  };
}

function together(peaks: readonly AgePeak[], months: readonly number[]): Heap {
  const wanted = peaks.filter(({ month }) => months.includes(month));
  const total = (key: 'count' | 'n') => wanted.reduce((sum, peak) => sum + peak[key], 0);
  return heapOf(total('count'), total('n'), 1 / WINDOW);
}
