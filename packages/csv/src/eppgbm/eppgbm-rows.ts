import { type Issue, issue, type RecordField } from '@balanting/core';
import { cellStrings } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';
import { doubtList, withDoubts } from '../doubt-list.js';
import type { ExtraDoubt, ExtraReader } from '../extra-columns.js';
import type { Columns } from '../header/columns.js';
import type { RegisterField } from '../header/register-field.js';
import { keptCells } from '../kept-cells.js';
import type { RejectedRow, SkippedRows } from '../record-chunk.js';
import type { OpenOptions } from '../record-file.js';
import type { RowSink } from '../row-sink.js';
import { besideReader } from './beside-record.js';
import {
  type CarefulPlan,
  carefulReader,
  fitsWidth,
  positionsOf,
  putRecord,
  rejectedRow,
} from './careful-row.js';
import { emptyColumns, type PresentColumns, tableOf } from './columns-of-chunk.js';
import { fastRowReader } from './fast-row.js';
import { whyNoRow } from './row-kind.js';

/** What {@link eppgbmRows} is told of the file. */
export interface EppgbmPlan extends Pick<CarefulPlan, 'adapt' | 'lastDay' | 'minutes'> {
  readonly header: readonly string[];
  readonly columns: Columns<RegisterField>;
  /** `counts`: only what children are counted by. */
  readonly read: 'all' | 'counts';
  readonly chunkRows: number;
  readonly keepCells: OpenOptions['keepCells'];
  readonly skipped: { -readonly [K in keyof SkippedRows]: SkippedRows[K] };
  readonly extras: (doubt: ExtraDoubt) => ExtraReader;
}

/** What a register only prints or is asked for in doubt: nothing that children are counted by. */
const NOT_COUNTED = [
  ...['nik', 'ageText', 'weightForAge', 'heightForAge', 'weightForHeight', 'printedGain'],
] as readonly RegisterField[];

/** Reads the rows of an e-PPGBM export: clean ones on their bytes, the others with care. */
export function eppgbmRows(plan: EppgbmPlan): RowSink {
  const { header, columns, read } = plan;
  const positions = positionsOf(columns);
  const wanted = read === 'all' ? columns : countedColumns(columns);
  const width = header.length;
  const columnOf = (field: RecordField) => header[positions[field]] ?? '';
  const readCarefully = carefulReader({ ...plan, positions, columnOf });
  let current = 0;
  const tell = (column: string, found: Issue) => {
    if (read === 'all') chunk.doubts.add(current, column, found);
  };
  const doubt = (field: RecordField, found: Issue) => tell(columnOf(field), found);
  const extras = plan.extras(tell);
  const beside = besideReader({ header, columns: wanted, read, tell });
  const { places, present } = beside;
  let chunk = emptyChunk(plan, present);
  const kept = keptCells(plan.keepCells, width);
  const lastDay = plan.lastDay ?? Number.POSITIVE_INFINITY;
  const fastRow = fastRowReader({ positions: positionsOf(wanted), width, lastDay, doubt });
  const reject = (cells: readonly string[], issues: readonly Issue[]) => {
    chunk.rejects.push(rejectedRow(current, cells, issues, columnOf));
  };
  const accept = (bytes: Uint8Array, cells: RowCells) => {
    chunk.columns.row[chunk.at] = current;
    beside.put(bytes, cells, chunk);
    extras.take(bytes, cells, chunk.at);
    kept.add(bytes, cells);
    chunk.at++;
  };
  const careful = (bytes: Uint8Array, cells: RowCells) => {
    const no = whyNoRow(bytes, cells, positions, header);
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
      const { columns, at, rejects, doubts } = chunk;
      const table = tableOf(columns, at, present, places.values);
      chunk = emptyChunk(plan, present);
      const told = { extras: extras.flush(at), rejects, rows: at + rejects.length, bytes };
      return withDoubts({ table, ...kept.flush(), ...told }, doubts.packed());
    },
  };
}

function emptyChunk({ chunkRows }: EppgbmPlan, present: PresentColumns) {
  const rejects: RejectedRow[] = [];
  const doubts = doubtList();
  return { columns: emptyColumns(chunkRows, present), at: 0, rejects, doubts };
}

function countedColumns(columns: Columns<RegisterField>): Columns<RegisterField> {
  const left = Object.entries(columns).filter(
    ([field]) => !NOT_COUNTED.includes(field as RegisterField),
  );
  return Object.fromEntries(left);
}
