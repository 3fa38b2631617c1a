import { RECORD_FIELDS } from '@balanting/core';
import { FILE_FORMATS, fileRows, type RecordFile, type RowField } from '@balanting/csv';
import { cellsOfRecord, type JsonRecord, type JsonRecordChunk } from '@balanting/json';
import type { NdjsonSource } from '../body/row-source.js';
import { mapped } from './mapped.js';
import type { RowInput } from './row-input.js';

/** The fields of a record under the headers of a register. */
const COLUMNS = FILE_FORMATS.eppgbm.columns.flatMap(({ field, header }) =>
  field !== undefined && Object.hasOwn(RECORD_FIELDS, field)
    ? [{ field: field as keyof typeof RECORD_FIELDS, header }]
    : [],
);

/** Of a file, only its header tells how its rows are read. */
const REGISTER = { layout: 'eppgbm', header: COLUMNS.map(({ header }) => header) } as const;

/**
 * The records of NDJSON as the rows of a register. A stream has no header, so that every field is a column;
 * which of them hold something is known at its end.
 */
export function jsonRows({ layout, chunks }: NdjsonSource): RowInput {
  const { rowsOf } = fileRows(REGISTER as unknown as RecordFile);
  const used = new Set<string>();
  const fields = new Map<RowField, string>([
    ...COLUMNS.map(({ field }) => [field, field] as const),
    ['oedema', 'oedema'],
    // Worked out from the dates or the words, it is in no field.
    ['age', ''],
  ]);
  const pieceOf = ({ table, records = [], rejects, rows: read }: JsonRecordChunk) => {
    for (const record of records) noteFields(record, used);
    const cells = records.map((record) => {
      const texts = cellsOfRecord(record);
      return COLUMNS.map(({ field }) => texts[field] ?? '');
    });
    const chunk = { table, cells, extras: NO_EXTRAS, rejects: [], doubts: [], rows: 0, bytes: 0 };
    return { table, rows: rowsOf(chunk), rejects, read };
  };
  const columns = { fields, others: [] };
  return { layout, columns, pieces: mapped(chunks, pieceOf), isUsed: (name) => used.has(name) };
}

const NO_EXTRAS = { labels: {}, numbers: {} };

function noteFields(record: JsonRecord, used: Set<string>): void {
  for (const [field, value] of Object.entries(record)) {
    if (value !== null && value !== '') used.add(field);
  }
}
