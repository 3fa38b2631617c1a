import { type Issue, issue, stripCell } from '@balanting/core';
import { cellString } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';
import type { ExtraDoubt, ExtraReader } from '../extra-columns.js';
import type { Columns } from '../header/columns.js';
import type { WhoField } from '../header/who-columns.js';
import { keptCells } from '../kept-cells.js';
import type { RowIssue } from '../record-chunk.js';
import type { OpenOptions } from '../record-file.js';
import type { RowSink } from '../row-sink.js';
import { ageReader, codeReader, numberReader } from './cell-readers.js';
import type { WhoHabits } from './who-habits.js';
import { emptyWhoTable, putAge, putNothing, WHO_MEASURES, whoTableOf } from './who-table.js';

/** What {@link whoRows} is told of the file. */
export interface WhoPlan {
  readonly header: readonly string[];
  readonly columns: Columns<WhoField>;
  readonly habits: WhoHabits;
  readonly chunkRows: number;
  readonly keepCells: OpenOptions['keepCells'];
  readonly skipped: { blank: number };
  readonly extras: (doubt: ExtraDoubt) => ExtraReader;
}

/**
 * Reads the rows of a WHO Anthro or AnthroPlus file. As with WHO every row is accepted: a cell that can not
 * be read is missing, with a doubt.
 *
 * Source of the codes and ages: WHO R packages anthro 1.1.0 (days unless `is_age_in_month` says months;
 * months times 30.4375, rounded half up) and anthroplus 1.0.0 (months).
 */
export function whoRows(plan: WhoPlan): RowSink {
  const { columns, header, habits } = plan;
  let chunk = emptyChunk(plan);
  const kept = keptCells(plan.keepCells, header.length);
  let current = 0;
  const doubt = (field: WhoField | undefined, found: Issue) => {
    const column = field === undefined ? '' : (header[columns[field] ?? -1] ?? '');
    chunk.doubts.push({ row: current, column, issue: found });
  };
  const extras = plan.extras((column, found) => {
    chunk.doubts.push({ row: current, column, issue: found });
  });
  const code = codeReader(columns, habits.hasOwnWords, doubt);
  const number = numberReader(columns, header, doubt);
  const ageOf = ageReader(columns, habits.ageIsInMonths, { code, number, doubt });
  const take = (bytes: Uint8Array, cells: RowCells) => {
    const { at, table } = chunk;
    table.row[at] = current;
    table.sex[at] = code.sex(bytes, cells);
    table.position[at] = code.position(bytes, cells);
    table.oedema[at] = code.oedema(bytes, cells);
    const age = ageOf(bytes, cells);
    putAge(table, at, age.value, age.isInMonths);
    for (const measure of WHO_MEASURES) table[measure][at] = number(bytes, cells, measure);
    if (habits.armIsMm) table.armCircumference[at] = (table.armCircumference[at] as number) / 10;
    extras.take(bytes, cells, at);
    kept.add(bytes, cells);
    chunk.at++;
  };
  return {
    size: () => chunk.at,
    take: (bytes, cells, row) => {
      current = row;
      const isBlank = cells.count === 1 && stripCell(cellString(bytes, cells, 0)) === '';
      if (isBlank) {
        plan.skipped.blank++;
        return;
      }
      if (cells.count !== header.length) {
        const values = { cells: cells.count, expected: header.length };
        doubt(undefined, issue('row.cells', { level: 'warning', values }));
      }
      take(bytes, cells);
    },
    broken: (line, row, found) => {
      current = row;
      doubt(undefined, { ...found, level: 'warning' });
      chunk.table.row[chunk.at] = row;
      putNothing(chunk.table, chunk.at);
      extras.skip(chunk.at);
      kept.addTexts([line.replace(/[\r\n]+$/, '')]);
      chunk.at++;
    },
    flush: (bytes) => {
      const { at, doubts, table } = chunk;
      chunk = emptyChunk(plan);
      return {
        table: whoTableOf(table, at, columns),
        extras: extras.flush(at),
        ...kept.flush(),
        rejects: [],
        doubts,
        rows: at,
        bytes,
      };
    },
  };
}

function emptyChunk({ chunkRows }: WhoPlan) {
  const doubts: RowIssue[] = [];
  return { table: emptyWhoTable(chunkRows), at: 0, doubts };
}
