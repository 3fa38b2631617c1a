import { csvLine } from '@balanting/csv';
import type { StreamWriter } from './convert-writer.js';

/** The last line of a table: as many cells as its header has, or more where more is to tell. */
export function csvTrailer(delimiter: ',' | ';', width: number): StreamWriter['trailer'] {
  return ({ counts, leftOut, problem }) => {
    const cells = [
      '#trailer',
      ...Object.entries(counts).map(([name, count]) => `${name}=${count}`),
      `complete=${problem === undefined}`,
      ...(problem ? [problem.type] : []),
      ...(leftOut.length > 0 ? [`left_out=${leftOut.join('|')}`] : []),
    ];
    const padded = Array.from({ length: Math.max(width, cells.length) }, (_, k) => cells[k] ?? '');
    return `${csvLine(padded, delimiter, { neutraliseFormulas: true })}\n`;
  };
}

/** The last line of NDJSON, with the first of the rows that were left out and why. */
export const ndjsonTrailer: StreamWriter['trailer'] = ({ counts, rejected, leftOut, problem }) => {
  const complete = problem === undefined;
  const trailer = { ...counts, complete, leftOut, rejects: rejected, ...(problem && { problem }) };
  return `${JSON.stringify({ trailer })}\n`;
};
