import { issue, messageOf, ok, type Result } from '@balanting/core';
import type { OpenOptions, RecordChunk, RecordFile, RejectedRow, RowIssue } from '@balanting/csv';
import type { JsonRecordChunk, JsonRowIssue, RejectedRecord } from '@balanting/json';
import { readRecordStream } from '@balanting/json/fhir';
import { cellsOfJson, cellsOfText, headerOfField, JSON_HEADER } from './json-cells.js';
import { type ExtrasOf, jsonExtras } from './json-extras.js';

/**
 * A stream of JSON records or FHIR Bundles as the file of a register, so that every verb reads it. Its rows
 * are the lines of NDJSON, or the places in a list.
 *
 * @returns fails with `column.missing` where `extra` asks for what records do not have
 */
export function jsonFile(
  source: AsyncIterable<Uint8Array>,
  { asOf, keepCells = false, extra = {}, signal, chunkRows }: OpenOptions,
): Result<RecordFile> {
  const known = { layout: 'eppgbm', header: JSON_HEADER } as const;
  const wanted = typeof extra === 'function' ? extra(known) : extra;
  const extras = jsonExtras(wanted);
  if (!extras.ok) return extras;
  const { labels = [], numbers = [] } = wanted;
  const needsRecords = keepCells !== false || labels.length + numbers.length > 0;
  const records = readRecordStream(source, {
    keepRecords: needsRecords,
    ...(asOf !== undefined && { asOf }),
    ...(signal && { signal }),
    ...(chunkRows !== undefined && { chunkRows }),
  });
  const chunks = chunksOf(records, { keepCells: keepCells !== false, extrasOf: extras.value });
  return ok({
    ...known,
    template: 'eppgbm',
    headerRow: 0,
    delimiter: ',',
    title: [],
    downloadedOn: null,
    notes: [],
    skipped: { blank: 0, repeatedHeaders: 0, footers: 0 },
    rowsFrom: 0,
    chunks,
    chunksOfPart: () => {
      throw new RangeError('JSON is read as a whole.');
    },
  });
}

interface ChunkOptions {
  readonly keepCells: boolean;
  readonly extrasOf: ExtrasOf;
}

/** @throws an Error with `issues` (`json.no_records`) where there is no record at all */
async function* chunksOf(
  records: AsyncIterable<JsonRecordChunk>,
  options: ChunkOptions,
): AsyncGenerator<RecordChunk> {
  let rows = 0;
  for await (const chunk of records) {
    rows += chunk.rows;
    yield recordChunk(chunk, options);
  }
  if (rows > 0) return;
  const found = issue('json.no_records');
  throw Object.assign(new Error(messageOf(found, 'en')), { issues: [found] });
}

function recordChunk(chunk: JsonRecordChunk, { keepCells, extrasOf }: ChunkOptions): RecordChunk {
  const { table, records = [], rejects, doubts, rows, bytes } = chunk;
  const cells = records.map(cellsOfJson);
  return {
    table,
    ...(keepCells && { cells }),
    extras: extrasOf(cells),
    rejects: rejects.map(rejectedRow),
    doubts: doubts.map(rowIssue),
    rows,
    bytes,
  };
}

function rejectedRow({ row, text = '', issues }: RejectedRecord): RejectedRow {
  return { row, cells: cellsOfText(text), issues: issues.map(rowIssue) as [RowIssue] };
}

function rowIssue({ row, column, issue: found }: JsonRowIssue): RowIssue {
  return { row, column: headerOfField(column), issue: found };
}
