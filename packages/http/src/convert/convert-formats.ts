import {
  BOOK_TEMPLATES,
  type BookTemplateId,
  bookWriter,
  FILE_FORMATS,
  type FileFormatId,
  htmlWriter,
  type Layout,
  monthlyWriter,
  tableWriter,
  xlsxWriter,
} from '@balanting/csv';
import { ndjsonLine, RECORD_ROW_FIELDS, recordOfRow } from '@balanting/json';
import type { StreamWriter, WholeWriter } from './convert-writer.js';
import { rowBundles } from './row-bundles.js';
import type { RowInput } from './row-input.js';
import { csvTrailer, ndjsonTrailer } from './row-trailers.js';

/** What a format is told. */
export interface ConvertPlan extends Pick<RowInput, 'columns' | 'layout'> {
  /** Decimal mark of CSV. Default: that of the format. */
  readonly mark: '.' | ',' | undefined;
  /** The organisation at SATUSEHAT, for FHIR. */
  readonly organization: string;
}

/** The ways that a format can be written in, by the kind of answer; the first is answered where none is asked for. */
export type ConvertFormat = Partial<{
  readonly csv: (plan: ConvertPlan) => StreamWriter | WholeWriter;
  readonly xlsx: (plan: ConvertPlan) => WholeWriter;
  readonly html: (plan: ConvertPlan) => WholeWriter;
  readonly ndjson: (plan: ConvertPlan) => StreamWriter;
  readonly fhir: (plan: ConvertPlan) => StreamWriter;
}>;

/** The layout of a workbook where none is named: that of the body. */
const OWN_FORMAT = {
  eppgbm: 'eppgbm',
  'who-anthro': 'anthro',
  'who-anthroplus': 'anthroplus',
} as const satisfies Readonly<Record<Layout, FileFormatId>>;

/** The formats that rows are written in, by name; tables come as CSV or as a workbook. */
export const CONVERT_FORMATS: Readonly<Record<string, ConvertFormat>> = {
  ...Object.fromEntries(
    (Object.keys(FILE_FORMATS) as FileFormatId[]).map((id) => [
      id,
      { csv: (plan) => csvWriter(id, plan), xlsx: (plan) => workbook(id, plan) },
    ]),
  ),
  html: { html: webTable },
  import: { xlsx: (plan) => book('import', plan) },
  posyandu: { xlsx: (plan) => book('posyandu', plan) },
  monthly: { csv: monthlyFormat },
  xlsx: { xlsx: (plan) => workbook(OWN_FORMAT[plan.layout], plan) },
  ndjson: { ndjson: recordLines },
  fhir: { fhir: bundleLines },
};

function csvWriter(id: FileFormatId, { columns, mark }: ConvertPlan): StreamWriter {
  const format = FILE_FORMATS[id];
  const { body, ...writer } = tableWriter(format, columns, mark && { mark });
  const trailer = csvTrailer(format.delimiter, writer.columns.length);
  return { ...writer, body: ({ rows }) => ({ text: body(rows), rejects: [] }), trailer };
}

function workbook(id: FileFormatId, { columns }: ConvertPlan): WholeWriter {
  return xlsxWriter(FILE_FORMATS[id], columns);
}

/** A child once, and its visits on a second sheet. */
function book(id: BookTemplateId, { columns }: ConvertPlan): WholeWriter {
  return bookWriter(BOOK_TEMPLATES[id], columns);
}

/** The columns of e-PPGBM as a web page, which is its own export under the name `.xls`. */
function webTable({ columns, mark }: ConvertPlan): WholeWriter {
  const writer = htmlWriter(FILE_FORMATS.eppgbm, columns, mark && { mark });
  return { ...writer, head: () => writer.head, end: () => writer.end };
}

/** A sheet with a block for each month is known at the end only. */
function monthlyFormat({ columns }: ConvertPlan): WholeWriter {
  const { add, text, ...chosen } = monthlyWriter(columns);
  const body = (rows: Parameters<typeof add>[0]) => {
    add(rows);
    return '';
  };
  return { ...chosen, head: () => '', body, end: text };
}

function recordLines({ columns: { fields, others } }: ConvertPlan): StreamWriter {
  const lost = [...fields].filter(
    ([field, header]) => header !== '' && !RECORD_ROW_FIELDS.has(field),
  );
  return {
    head: '',
    body: ({ rows }) => ({
      text: rows.map((row) => ndjsonLine(recordOfRow(row))).join(''),
      rejects: [],
    }),
    trailer: ndjsonTrailer,
    leftOut: [...lost.map(([, header]) => header), ...others],
    lacking: (['sex', 'measuredOn'] as const).filter((field) => !fields.has(field)),
  };
}

function bundleLines(plan: ConvertPlan): StreamWriter {
  const { lacking, ...lines } = recordLines(plan);
  return {
    ...lines,
    lacking: plan.columns.fields.has('birthDate') ? lacking : [...lacking, 'birthDate'],
    body: (piece) => rowBundles(piece, plan.organization),
  };
}
