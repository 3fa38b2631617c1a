import { issue } from '@balanting/core';
import { recordJsonSchema } from '@balanting/json';
import * as z from 'zod';
import { acceptedKind } from '../body/media-type.js';
import { CONVERT_FORMATS, type ConvertFormat } from '../convert/convert-formats.js';
import { ROW_HEADERS } from '../convert/row-headers.js';
import { type RowInput, rowInput } from '../convert/row-input.js';
import { bareLines, convertedLines } from '../convert/stream-answer.js';
import { wholeAnswer } from '../convert/whole-answer.js';
import type { Answer, Call, Operation } from '../operation.js';
import { refusal } from '../problem/refusal.js';
import { convertTrailerSchema } from '../schemas/convert-trailer.js';
import { RECORD_EXAMPLE, TABLE_BODIES } from './examples.js';

/** The children of one file in another format. */
export const convert: Operation = {
  id: 'convert',
  method: 'post',
  path: '/v1/convert',
  summary: 'A table of children in another format',
  description:
    'A table of any known layout, as CSV or a workbook, or NDJSON in; the format named by "to" out. ' +
    'Tables come as CSV, or as a workbook where Accept asks for one; "xlsx" is a workbook in the layout of the ' +
    'body, "import" and "posyandu" are workbooks with two sheets, "html" is the web page that e-PPGBM names .xls, ' +
    '"monthly" a sheet with a block for each month, "fhir" one Bundle a line for the "organization" at ' +
    'SATUSEHAT. Rows that can not be used are left out. What streams counts them in its last line, which begins ' +
    'with #trailer or {"trailer" and names the columns without a place; with "trailer=none" it has no such line, ' +
    'and breaks off where something goes wrong. Workbooks, web pages and monthly sheets are made whole, of ' +
    '200,000 rows at most, and tell the same in headers.',
  query: z.strictObject({
    to: z.enum(Object.keys(CONVERT_FORMATS)),
    asOf: z.iso.date().optional(),
    /** The id of FHIR resources. */
    organization: z
      .string()
      .regex(/^[A-Za-z0-9.-]{1,64}$/)
      .optional(),
    decimal: z.enum(['comma', 'point']).optional(),
    trailer: z.enum(['line', 'none']).optional(),
  }),
  example: { to: 'plain' },
  bodies: [...TABLE_BODIES, { kind: 'ndjson', example: `${JSON.stringify(RECORD_EXAMPLE)}\n` }],
  answers: [
    { kind: 'csv' },
    { kind: 'xlsx' },
    { kind: 'html' },
    {
      kind: 'ndjson',
      schema: {
        name: 'ConvertLine',
        schema: z.union([recordJsonSchema, convertTrailerSchema]),
      },
    },
    { kind: 'fhir' },
  ],
  headers: ROW_HEADERS,
  run: async (call) => {
    const { to = '', organization } = call.query;
    const format = CONVERT_FORMATS[to] as ConvertFormat;
    const kinds = Object.keys(format) as [Kind, ...Kind[]];
    const kind = acceptedKind(call.request.headers.get('accept'), kinds);
    if (kind === 'fhir' && organization === undefined) throw noOrganization();
    return answerOf(await rowInput(call), kind, format, call);
  },
};

type Kind = keyof ConvertFormat;

const MARKS: Readonly<Record<string, '.' | ','>> = { comma: ',', point: '.' };

async function answerOf(
  input: RowInput,
  kind: Kind,
  format: ConvertFormat,
  call: Call,
): Promise<Answer> {
  const { organization = '', decimal = '', trailer } = call.query;
  const { columns, layout } = input;
  const writer = format[kind]?.({ columns, layout, organization, mark: MARKS[decimal] });
  if (writer === undefined) throw new RangeError(`No ${kind}.`);
  if (writer.lacking.length > 0) {
    const values = { columns: writer.lacking.join(', ') };
    throw refusal('invalid', { issues: [issue('column.missing', { values })] });
  }
  if ('end' in writer) return wholeAnswer(kind as 'csv' | 'xlsx' | 'html', input, writer, call);
  const pieces =
    trailer === 'none' ? bareLines(input, writer) : convertedLines(input, writer, call);
  return { kind, pieces } as Answer;
}

function noOrganization(): Error {
  const values = { field: 'organization', expected: 'string' };
  return refusal('bad-query', {
    issues: [issue('json.shape', { path: ['organization'], values })],
  });
}
