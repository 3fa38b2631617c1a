import {
  dayOfCell,
  type Issue,
  issue,
  RECORD_MEASURES,
  type RegisterRecord,
  readRecord,
} from '@balanting/core';
import { issuesOfZod } from '../text/zod-issues.js';
import { cleanRecordReader } from './clean-record.js';
import { identityReader } from './identity.js';
import { cellsOfRecord, type JsonRecord } from './json-record.js';
import { placesOf } from './places.js';
import { isPlainRecord } from './plain-record.js';
import type { JsonRecordChunk, JsonRowIssue, RejectedRecord } from './record-chunk.js';
import { emptyColumns, putMeasure, type RecordColumns, tableOfColumns } from './record-columns.js';
import { recordShape } from './record-schema.js';

/** What readers of records may be told. */
export interface RecordOptions {
  /** `YYYY-MM-DD`: dates after it are refused. Default: none. */
  readonly asOf?: string;
  /** Whether chunks bring the accepted records as they came. Default: false. */
  readonly keepRecords?: boolean;
}

/** Takes records one by one and gives them back as chunks. */
export interface RecordRows {
  /** Records of the chunk so far. */
  readonly size: () => number;
  /** Reads one value; `text` is its line, for a reject. */
  readonly take: (value: unknown, row: number, text?: string) => void;
  /** Reads one value that is known to be a record of known fields. */
  readonly takePlain: (record: JsonRecord, row: number, text?: string) => void;
  /** Notes a line that is no record. */
  readonly refuse: (issues: readonly Issue[], row: number, text?: string) => void;
  /** The chunk, emptied. */
  readonly flush: (bytes: number) => JsonRecordChunk;
}

/** Reads records: clean ones directly, the others with care. */
export function recordRows(chunkRows: number, options: RecordOptions): RecordRows {
  const places = placesOf();
  const putIdentity = identityReader(places);
  const lastDay = dayOfCell(options.asOf ?? '');
  let chunk = emptyChunk(chunkRows);
  let current = 0;
  const doubt = (found: Issue) => {
    chunk.doubts.push(rowIssue(current, found));
  };
  const clean = cleanRecordReader({ lastDay: lastDay ?? Number.POSITIVE_INFINITY, doubt });

  const refuse: RecordRows['refuse'] = (issues, row, text) => {
    chunk.rejects.push(rejected(issues, row, text));
  };
  const accept = (record: JsonRecord, row: number) => {
    chunk.columns.row[chunk.at] = row;
    putIdentity(record, chunk.columns, chunk.at);
    if (options.keepRecords) chunk.records.push(record);
    chunk.at++;
  };
  const takeWithCare = (record: JsonRecord, row: number, text: string | undefined) => {
    const read = readRecord(cellsOfRecord(record), { lastDay });
    if (!read.ok) {
      refuse(read.issues, row, text);
      return;
    }
    putRecord(chunk.columns, chunk.at, read.value);
    chunk.columns.oedema[chunk.at] = record.oedema === true ? 1 : 0;
    for (const warning of read.warnings) doubt(warning);
    accept(record, row);
  };
  const takePlain: RecordRows['takePlain'] = (record, row, text) => {
    current = row;
    if (clean(record, chunk.columns, chunk.at)) accept(record, row);
    else takeWithCare(record, row, text);
  };
  const take: RecordRows['take'] = (value, row, text) => {
    const shaped = isPlainRecord(value) ? value : shapedRecord(value);
    if (Array.isArray(shaped)) refuse(shaped, row, text);
    else takePlain(shaped as JsonRecord, row, text);
  };
  const flush: RecordRows['flush'] = (bytes) => {
    const { columns, at, records, rejects, doubts } = chunk;
    chunk = emptyChunk(chunkRows);
    const table = tableOfColumns(columns, at, places.values);
    const kept = options.keepRecords ? { records } : undefined;
    return { table, ...kept, rejects, doubts, rows: at + rejects.length, bytes };
  };
  return { size: () => chunk.at + chunk.rejects.length, take, takePlain, refuse, flush };
}

function emptyChunk(chunkRows: number) {
  const records: JsonRecord[] = [];
  const rejects: RejectedRecord[] = [];
  const doubts: JsonRowIssue[] = [];
  return { columns: emptyColumns(chunkRows), at: 0, records, rejects, doubts };
}

/** The value as a record, or why it is none. */
function shapedRecord(value: unknown): JsonRecord | readonly Issue[] {
  const shaped = recordShape.safeParse(value);
  if (shaped.success) return shaped.data;
  const issues = issuesOfZod(shaped.error);
  return issues.length > 0 ? issues : [issue('json.shape')];
}

function putRecord(columns: RecordColumns, at: number, record: RegisterRecord): void {
  columns.sex[at] = record.sex;
  columns.birthDay[at] = record.birthDay;
  columns.measuredDay[at] = record.measuredDay;
  columns.ageDays[at] = record.ageDays;
  columns.position[at] = record.position;
  for (const field of RECORD_MEASURES) {
    putMeasure(columns, field, { at, text: record.measures[field] });
  }
}

const SHOWN_CHARACTERS = 4096;

function rejected(issues: readonly Issue[], row: number, text: string | undefined): RejectedRecord {
  const found = issues.map((problem) => rowIssue(row, problem)) as [JsonRowIssue];
  const shown = text === undefined ? undefined : { text: text.slice(0, SHOWN_CHARACTERS) };
  return { row, ...shown, issues: found };
}

function rowIssue(row: number, found: Issue): JsonRowIssue {
  return { row, column: String(found.path[0] ?? ''), issue: found };
}
