import {
  BOOK_TEMPLATES,
  type BookTemplateId,
  bookWriter,
  FILE_FORMATS,
  type FileFormatId,
  type FileRow,
  htmlWriter,
  MOST_SHEET_ROWS,
  monthlyWriter,
  type RecordFile,
  type RowColumns,
  tableWriter,
  xlsxWriter,
} from '@balanting/csv';
import { parquetWriter } from '@balanting/csv/parquet';
import type { ConvertPlan, ConvertWriter } from './convert-writer.js';
import { fhirWriter, ndjsonWriter } from './record-writers.js';

/**
 * The formats that `convert` writes, by name. A new one is a new line: whatever turns rows into text or bytes.
 */
export const CONVERT_FORMATS: Readonly<Record<string, (plan: ConvertPlan) => ConvertWriter>> = {
  eppgbm: tableFormat('eppgbm'),
  html: htmlFormat,
  anthro: tableFormat('anthro'),
  anthroplus: tableFormat('anthroplus'),
  ena: tableFormat('ena'),
  plain: tableFormat('plain'),
  sikades: tableFormat('sikades'),
  bok: tableFormat('bok'),
  monthly: monthlyFormat,
  xlsx: ({ layout, from }) => workbookFormat(OWN_FORMAT[layout], from),
  parquet: ({ layout, from }) => {
    const format = FILE_FORMATS[OWN_FORMAT[layout]];
    return { ...parquetWriter(format, from), needs: format.needs };
  },
  import: bookFormat('import'),
  posyandu: bookFormat('posyandu'),
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
    return { ...writer, needs: FILE_FORMATS[format].needs, head: () => writer.head };
  };
}

/** The columns of e-PPGBM as a web page, which is its own export under the name `.xls`. */
function htmlFormat({ from, mark }: ConvertPlan): ConvertWriter {
  const writer = htmlWriter(FILE_FORMATS.eppgbm, from, mark && { mark });
  const { needs } = FILE_FORMATS.eppgbm;
  return { ...writer, needs, head: () => writer.head, end: () => writer.end };
}

function bookFormat(template: BookTemplateId) {
  return ({ from }: ConvertPlan): ConvertWriter => {
    const { needs } = BOOK_TEMPLATES[template];
    return { ...bookWriter(BOOK_TEMPLATES[template], from), needs, mostRows: MOST_SHEET_ROWS };
  };
}

function workbookFormat(format: FileFormatId, from: RowColumns): ConvertWriter {
  const { needs } = FILE_FORMATS[format];
  return { ...xlsxWriter(FILE_FORMATS[format], from), needs, mostRows: MOST_SHEET_ROWS };
}

/** A sheet with a block for each month is known whole at the end only. */
function monthlyFormat({ from }: ConvertPlan): ConvertWriter {
  const { add, text, leftOut, lacking, needs } = monthlyWriter(from);
  const body = (rows: readonly FileRow[]) => {
    add(rows);
    return '';
  };
  return { leftOut, lacking, needs, head: () => '', body, end: text };
}
