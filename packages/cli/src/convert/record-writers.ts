import type { RowColumns, RowField } from '@balanting/csv';
import { ndjsonLine, RECORD_ROW_FIELDS, recordOfRow } from '@balanting/json';
import { fhirLines } from './convert-fhir.js';
import type { ConvertPlan, ConvertWriter } from './convert-writer.js';

/** A Bundle a line: it needs the day of birth, and an organisation. */
export function fhirWriter({ from, organization = '' }: ConvertPlan): ConvertWriter {
  const needs = ['sex', 'measuredOn', 'birthDate'] as const;
  return {
    ...recordWriter(from, needs),
    body: (rows, numbers) => fhirLines(rows, numbers, organization),
  };
}

/** The fields of a record, a line each. */
export function ndjsonWriter({ from }: ConvertPlan): ConvertWriter {
  return {
    ...recordWriter(from, ['sex', 'measuredOn']),
    body: (rows) => rows.map((row) => ndjsonLine(recordOfRow(row))).join(''),
  };
}

/** What writers of records have in common. */
function recordWriter(from: RowColumns, needs: readonly RowField[]): Omit<ConvertWriter, 'body'> {
  const leftOut = [...from.fields].filter(([field]) => !RECORD_ROW_FIELDS.has(field));
  const headers = [...leftOut.map(([, header]) => header), ...from.others];
  return {
    leftOut: headers.filter((header) => header !== ''),
    lacking: needs.filter((field) => !from.fields.has(field)),
    needs,
    head: () => '',
  };
}
