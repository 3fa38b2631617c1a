import {
  type ChosenColumns,
  FILE_FORMATS,
  type FileFormatId,
  type FileRow,
  MOST_SHEET_ROWS,
  monthlyWriter,
  type RecordFile,
  type RowColumns,
  tableWriter,
  xlsxWriter,
} from '@balanting/csv';
import { ndjsonLine } from '@balanting/json';
import { jsonFields, jsonRecord } from '../zscores/json-record.js';
import { fhirLines } from './convert-fhir.js';

/** Writes the rows of one file in another format, piece by piece: text, or the bytes of a workbook. */
export interface ConvertWriter extends Pick<ChosenColumns, 'leftOut' | 'lacking'> {
  readonly head: () => string | Uint8Array;
  readonly body: (rows: readonly FileRow[]) => string | Uint8Array;
  readonly end?: () => string | Uint8Array;
  /** The rows that it can hold; absent: any number. */
  readonly mostRows?: number;
}

/** What a writer is told of the file that is read, and what the user asks for. */
export interface ConvertPlan {
  readonly from: RowColumns;
  readonly layout: RecordFile['layout'];
  /** Decimal mark of tables. Default: that of the format. */
  readonly mark?: '.' | ',';
  /** The organisation at SATUSEHAT, for FHIR. */
  readonly organization?: string;
  /** Whether a table goes into a workbook. */
  readonly isWorkbook: boolean;
}

/**
 * The formats that `convert` writes, by name. A new one is a new line: whatever turns rows into text or bytes.
 */
export const CONVERT_FORMATS: Readonly<Record<string, (plan: ConvertPlan) => ConvertWriter>> = {
  eppgbm: tableFormat('eppgbm'),
  anthro: tableFormat('anthro'),
  anthroplus: tableFormat('anthroplus'),
  ena: tableFormat('ena'),
  plain: tableFormat('plain'),
  xlsx: ({ layout, from }) => workbookFormat(OWN_FORMAT[layout], from),
  monthly: monthlyFormat,
  ndjson: ndjsonWriter,
  fhir: fhirWriter,
};

/** The format of a workbook where none is named: that of the file that is read. */
const OWN_FORMAT = {
  eppgbm: 'eppgbm',
  'who-anthro': 'anthro',
  'who-anthroplus': 'anthroplus',
} as const satisfies Readonly<Record<RecordFile['layout'], FileFormatId>>;

function tableFormat(format: FileFormatId) {
  return ({ from, mark, isWorkbook }: ConvertPlan): ConvertWriter => {
    if (isWorkbook) return workbookFormat(format, from);
    const writer = tableWriter(FILE_FORMATS[format], from, mark && { mark });
    return { ...writer, head: () => writer.head };
  };
}

function workbookFormat(format: FileFormatId, from: RowColumns): ConvertWriter {
  return { ...xlsxWriter(FILE_FORMATS[format], from), mostRows: MOST_SHEET_ROWS };
}

/** A sheet with a block for each month is known whole at the end only. */
function monthlyFormat({ from }: ConvertPlan): ConvertWriter {
  const { add, text, leftOut, lacking } = monthlyWriter(from);
  const body = (rows: readonly FileRow[]) => {
    add(rows);
    return '';
  };
  return { leftOut, lacking, head: () => '', body, end: text };
}

/** A Bundle a line: it needs the day of birth, and an organisation. */
function fhirWriter(plan: ConvertPlan): ConvertWriter {
  const { from, organization = '' } = plan;
  const { lacking, ...writer } = ndjsonWriter(plan);
  return {
    ...writer,
    lacking: from.fields.has('birthDate') ? lacking : [...lacking, 'birthDate'],
    body: (rows) => fhirLines(rows, organization),
  };
}

function ndjsonWriter({ from }: ConvertPlan): ConvertWriter {
  const leftOut = [...from.fields].filter(([field]) => !jsonFields.has(field));
  const headers = [...leftOut.map(([, header]) => header), ...from.others];
  const lacking = (['sex', 'measuredOn'] as const).filter((field) => !from.fields.has(field));
  return {
    leftOut: headers.filter((header) => header !== ''),
    lacking,
    head: () => '',
    body: (rows) => rows.map((row) => ndjsonLine(jsonRecord(row))).join(''),
  };
}
