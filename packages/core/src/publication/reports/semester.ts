import type { ReportSpan } from './programme-state.js';

/**
 * First and last day of half a year.
 *
 * @throws RangeError for a semester that is neither 1 nor 2
 *
 * @example
 * semesterSpan(2022, 1); // => { from: '2022-01-01', to: '2022-06-30' }
 */
export function semesterSpan(year: number, semester: 1 | 2): ReportSpan {
  if (semester === 1) return { from: `${year}-01-01`, to: `${year}-06-30` };
  if (semester === 2) return { from: `${year}-07-01`, to: `${year}-12-31` };
  throw new RangeError(`No semester: ${semester}`);
}
