import { issue } from '@balanting/core';
import {
  csvLine,
  FILE_FORMATS,
  type FileFormatId,
  fileRows,
  type RecordChunk,
  tableWriter,
} from '@balanting/csv';
import * as z from 'zod';
import type { RowWriter } from '../assess/row-stream.js';
import { rowStream } from '../assess/row-stream.js';
import { acceptedKind, mediaOf } from '../body/media-type.js';
import { type CsvSource, csvSource } from '../body/row-source.js';
import type { Operation } from '../operation.js';
import { refusal } from '../problem/refusal.js';
import { CSV_EXAMPLE } from './examples.js';

/** One file of children in another format. */
export const convert: Operation = {
  id: 'convert',
  method: 'post',
  path: '/v1/convert',
  summary: 'A table of children in another format',
  description:
    'CSV or a workbook of any known layout in, CSV of the format named by "to" out. Rows that can not be ' +
    'used are left out; the last line, which begins with #trailer, counts them and names the columns for which ' +
    'the format has no place.',
  query: z.strictObject({
    to: z.enum(Object.keys(FILE_FORMATS) as FileFormatId[]),
    asOf: z.iso.date().optional(),
  }),
  example: { to: 'plain' },
  bodies: [{ kind: 'csv', example: CSV_EXAMPLE }],
  answers: [{ kind: 'csv' }],
  run: async (call) => {
    const { request, query } = call;
    mediaOf(request, ['csv']);
    acceptedKind(request.headers.get('accept'), ['csv']);
    const source = await csvSource(call, { keepCells: true });
    const writer = formatWriter(source, query.to as FileFormatId);
    return { kind: 'csv', pieces: rowStream(source, writer, call) };
  },
};

function formatWriter({ file }: CsvSource, to: FileFormatId): RowWriter<RecordChunk> {
  const format = FILE_FORMATS[to];
  const { columns, rowsOf } = fileRows(file);
  const { head, body, lacking, leftOut, columns: written } = tableWriter(format, columns);
  if (lacking.length > 0) {
    const values = { columns: lacking.join(', ') };
    throw refusal('invalid', { issues: [issue('column.missing', { values })] });
  }
  return {
    head,
    rows: (chunk) => body(rowsOf(chunk)),
    trailer: (counts, problem) => {
      const cells = [
        '#trailer',
        ...Object.entries(counts).map(([name, count]) => `${name}=${count}`),
        `complete=${problem === undefined}`,
        ...(problem ? [problem.type] : []),
        ...(leftOut.length > 0 ? [`left_out=${leftOut.join('|')}`] : []),
      ];
      const width = Math.max(written.length, cells.length);
      const padded = Array.from({ length: width }, (_, k) => cells[k] ?? '');
      return `${csvLine(padded, format.delimiter, { neutraliseFormulas: true })}\n`;
    },
  };
}
