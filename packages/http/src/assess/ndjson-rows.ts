import { type AnswerRows, assessedRows } from './assessed-rows.js';
import type { RowWriter } from './row-stream.js';

/** Writes one JSON object a row: its scores, or its problem. */
export function ndjsonRows(options: AnswerRows): RowWriter {
  return {
    head: '',
    rows: (chunk) => {
      let text = '';
      for (const row of assessedRows(chunk, options)) text += `${JSON.stringify(row)}\n`;
      return text;
    },
    trailer: (counts, problem) => {
      const trailer = { ...counts, complete: problem === undefined, ...(problem && { problem }) };
      return `${JSON.stringify({ trailer })}\n`;
    },
  };
}
