import {
  type Issue,
  isEmptyCell,
  issue,
  MISSING,
  type MinuteDigits,
  RECORD_FIELDS,
  RECORD_MEASURES,
  type RecordCells,
  type RecordField,
  type RegisterRecord,
  type Result,
  readRecord,
  ruleOf,
  stripCell,
} from '@balanting/core';
import { cellString, cellStrings } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';
import { doubtList, withDoubts } from '../doubt-list.js';
import type { ExtraDoubt, ExtraReader } from '../extra-columns.js';
import type { Columns } from '../header/columns.js';
import type { RegisterField } from '../header/register-field.js';
import type { RejectedRow, RowIssue, SkippedRows } from '../record-chunk.js';
import type { RowSink } from '../row-sink.js';
import type { AdaptCells } from './adapted-cells.js';
import { childKey } from './child-key.js';
import { type ChunkColumns, emptyColumns, putMeasure, tableOf } from './columns-of-chunk.js';
import { fastRowReader, type Positions, type RowTarget } from './fast-row.js';
import { nikKey } from './nik-key.js';
import { PLACE_FIELDS, type Places, placesOf } from './places.js';
import { markReader } from './printed-marks.js';
import { statusReader } from './printed-status.js';
import { printedZ } from './printed-z.js';
import { whyNoRow } from './row-kind.js';

/** What {@link eppgbmRows} is told of the file. */
export interface EppgbmPlan {
  readonly header: readonly string[];
  readonly columns: Columns<RegisterField>;
  /** Puts the cells of a file that is no export into the words of one; absent: they are. */
  readonly adapt?: AdaptCells | undefined;
  readonly chunkRows: number;
  readonly keepCells: boolean;
  /** Days since 1970-01-01; absent: dates are not judged. */
  readonly lastDay: number | undefined;
  readonly minutes: Readonly<Partial<Record<RecordField, MinuteDigits>>>;
  readonly skipped: { -readonly [K in keyof SkippedRows]: SkippedRows[K] };
  readonly extras: (doubt: ExtraDoubt) => ExtraReader;
}

const FIELDS = Object.keys(RECORD_FIELDS) as readonly RecordField[];

/** The fields that `readRecord` looks at; all others are read from their bytes. */
const READ_WITH_CARE = FIELDS.filter((field) => !['text', 'score'].includes(ruleOf(field).kind));

/** Reads the rows of an e-PPGBM export: clean ones on their bytes, the others with care. */
export function eppgbmRows(plan: EppgbmPlan): RowSink {
  const positions = positionsOf(plan.columns);
  const width = plan.header.length;
  const places = placesOf(PLACE_FIELDS.map((field) => positions[field]));
  const status = statusReader(plan.header);
  const present = { ...presentColumns(plan.columns), status: status.isPresent };
  const columnOf = (field: RecordField) => plan.header[positions[field]] ?? '';
  const readCarefully = carefulReader(plan, positions, columnOf);
  let chunk = emptyChunk(plan);
  let current = 0;

  const tell = (column: string, found: Issue) => {
    chunk.doubts.add(current, column, found);
  };
  const doubt = (field: RecordField, found: Issue) => tell(columnOf(field), found);
  const extras = plan.extras(tell);
  const marks = markReader(plan.columns, (column, found) => tell(plan.header[column] ?? '', found));
  const lastDay = plan.lastDay ?? Number.POSITIVE_INFINITY;
  const fastRow = fastRowReader({ positions, width, lastDay, doubt });
  const reject = (cells: readonly string[], issues: readonly Issue[]) => {
    chunk.rejects.push(rejectedRow(current, cells, issues, columnOf));
  };
  const accept = (bytes: Uint8Array, cells: RowCells) => {
    chunk.columns.row[chunk.at] = current;
    putIdentity(bytes, cells, chunk, positions, places);
    status.put(bytes, cells, chunk.columns.status, chunk.at);
    marks(bytes, cells, chunk.columns, chunk.at);
    extras.take(bytes, cells, chunk.at);
    if (plan.keepCells) chunk.cells.push(cellStrings(bytes, cells));
    chunk.at++;
  };
  const careful = (bytes: Uint8Array, cells: RowCells) => {
    const no = whyNoRow(bytes, cells, positions, plan.header);
    if (no !== undefined) {
      plan.skipped[no]++;
      return;
    }
    if (!fitsWidth(bytes, cells, width)) {
      const values = { cells: cells.count, expected: width };
      reject(cellStrings(bytes, cells), [issue('row.cells', { values })]);
      return;
    }
    const record = readCarefully(bytes, cells);
    if (!record.ok) {
      reject(cellStrings(bytes, cells), record.issues);
      return;
    }
    putRecord(chunk.columns, chunk.at, record.value);
    for (const warning of record.warnings) doubt(warning.path[0] as RecordField, warning);
    accept(bytes, cells);
  };

  return {
    size: () => chunk.at + chunk.rejects.length,
    take: (bytes, cells, row) => {
      current = row;
      if (!plan.adapt && fastRow(bytes, cells, chunk)) accept(bytes, cells);
      else careful(bytes, cells);
    },
    broken: (line, row, found) => {
      current = row;
      reject([line.replace(/[\r\n]+$/, '')], [found]);
    },
    flush: (bytes) => {
      const { columns, at, rejects, doubts, cells } = chunk;
      const table = tableOf(columns, at, present, places.values);
      chunk = emptyChunk(plan);
      const kept = plan.keepCells ? { cells } : undefined;
      const told = { extras: extras.flush(at), rejects, rows: at + rejects.length, bytes };
      return withDoubts({ table, ...kept, ...told }, doubts.packed());
    },
  };
}

/** Reads a row as `readRecord` does, in the words of a register; what is mended comes with the warnings. */
function carefulReader(
  { adapt, columns, lastDay, minutes }: EppgbmPlan,
  positions: Positions,
  columnOf: (field: RecordField) => string,
) {
  const options = { lastDay, minutes, columnOf };
  return (bytes: Uint8Array, cells: RowCells): Result<RegisterRecord> => {
    const given = recordCells(bytes, cells, positions);
    if (adapt === undefined) return readRecord(given, options);
    const textOf = (field: RegisterField) => cellString(bytes, cells, columns[field] ?? -1);
    const adapted = adapt(given, textOf);
    const record = readRecord(adapted.cells, options);
    if (!record.ok) return record;
    return { ...record, warnings: [...adapted.mended, ...record.warnings] };
  };
}

/** Place, fingerprint and printed scores: what no row is refused for. */
function putIdentity(
  bytes: Uint8Array,
  cells: RowCells,
  { columns, at }: RowTarget,
  positions: Positions,
  places: Places,
): void {
  const code = places.codeOf(bytes, cells);
  const birthDay = columns.birthDay[at] as number;
  const sex = columns.sex[at] as number;
  const beside = { birthDay, sex, village: places.villages[code] as number };
  const key = childKey(bytes, cells, positions.name, beside);
  columns.placeCodes[at] = code;
  columns.childKey[at] = birthDay === MISSING ? Number.NaN : key;
  columns.nikKey[at] = nikKey(bytes, cells, positions.nik);
  columns.weightForAge[at] = printedZ(bytes, cells, positions.weightForAge);
  columns.heightForAge[at] = printedZ(bytes, cells, positions.heightForAge);
  columns.weightForHeight[at] = printedZ(bytes, cells, positions.weightForHeight);
}

function rejectedRow(
  row: number,
  cells: readonly string[],
  issues: readonly Issue[],
  columnOf: (field: RecordField) => string,
): RejectedRow {
  const found = issues.map((problem) => {
    const field = problem.path[0] as RecordField | undefined;
    return { row, column: field ? columnOf(field) : '', issue: problem };
  });
  return { row, cells, issues: found as [RowIssue] };
}

function emptyChunk({ chunkRows }: EppgbmPlan) {
  const rejects: RejectedRow[] = [];
  const doubts = doubtList();
  const cells: (readonly string[])[] = [];
  return { columns: emptyColumns(chunkRows), at: 0, rejects, doubts, cells };
}

/** Where no name is given, the identity that a plain table has takes its place. */
function positionsOf(columns: Columns<RegisterField>): Positions {
  const positions = Object.fromEntries(FIELDS.map((field) => [field, columns[field] ?? -1]));
  return { ...(positions as Positions), name: columns.name ?? columns.id ?? -1 };
}

function presentColumns(columns: Columns<RegisterField>) {
  const has = (field: RegisterField) => columns[field] !== undefined;
  const measures = Object.fromEntries(RECORD_MEASURES.map((field) => [field, has(field)]));
  return {
    ...(measures as Record<(typeof RECORD_MEASURES)[number], boolean>),
    position: has('position'),
    nik: has('nik'),
    oedema: has('oedema'),
    printedGain: has('printedGain'),
  };
}

/** Cells beyond the header are let pass where they hold nothing. */
function fitsWidth(bytes: Uint8Array, cells: RowCells, width: number): boolean {
  if (cells.count < width) return false;
  for (let column = width; column < cells.count; column++) {
    if (!isEmptyCell(stripCell(cellString(bytes, cells, column)))) return false;
  }
  return true;
}

function recordCells(bytes: Uint8Array, cells: RowCells, positions: Positions): RecordCells {
  const found: Partial<Record<RecordField, string>> = {};
  for (const field of READ_WITH_CARE) {
    if (positions[field] >= 0) found[field] = cellString(bytes, cells, positions[field]);
  }
  return found;
}

function putRecord(columns: ChunkColumns, at: number, record: RegisterRecord): void {
  columns.sex[at] = record.sex;
  columns.birthDay[at] = record.birthDay;
  columns.measuredDay[at] = record.measuredDay;
  columns.ageDays[at] = record.ageDays;
  columns.position[at] = record.position;
  for (const field of RECORD_MEASURES) putMeasure(columns, field, at, record.measures[field]);
}
