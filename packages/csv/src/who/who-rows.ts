import { type Issue, issue, shownCell, stripCell } from '@balanting/core';
import { byteWords } from '../bytes/byte-words.js';
import { cellString, cellStrings } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';
import type { ExtraDoubt, ExtraReader } from '../extra-columns.js';
import type { Columns } from '../header/columns.js';
import type { WhoField } from '../header/who-columns.js';
import type { RowIssue } from '../record-chunk.js';
import type { RowSink } from '../row-sink.js';
import { isMissingCell, WHO_CODES, whoNumber } from './who-cells.js';
import { emptyWhoTable, putAge, putNothing, WHO_MEASURES, whoTableOf } from './who-table.js';

/** What {@link whoRows} is told of the file. */
export interface WhoPlan {
  readonly header: readonly string[];
  readonly columns: Columns<WhoField>;
  readonly chunkRows: number;
  readonly keepCells: boolean;
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
  const { columns, header } = plan;
  let chunk = emptyChunk(plan);
  let current = 0;
  const doubt = (field: WhoField | undefined, found: Issue) => {
    const column = field === undefined ? '' : (header[columns[field] ?? -1] ?? '');
    chunk.doubts.push({ row: current, column, issue: found });
  };
  const extras = plan.extras((column, found) => {
    chunk.doubts.push({ row: current, column, issue: found });
  });
  const code = codeReader(columns, doubt);
  const number = numberReader(columns, header, doubt);
  const take = (bytes: Uint8Array, cells: RowCells) => {
    const { at, table } = chunk;
    table.row[at] = current;
    table.sex[at] = code.sex(bytes, cells);
    table.position[at] = code.position(bytes, cells);
    table.oedema[at] = code.oedema(bytes, cells);
    const isInMonths = columns.ageInMonths !== undefined || code.ageIsInMonths(bytes, cells) === 1;
    const field = columns.age === undefined ? 'ageInMonths' : 'age';
    const age = number(bytes, cells, field);
    if (age < 0) doubt(field, issue('age.invalid', { level: 'warning', values: { value: age } }));
    putAge(table, at, age, isInMonths);
    for (const measure of WHO_MEASURES) table[measure][at] = number(bytes, cells, measure);
    extras.take(bytes, cells, at);
    if (plan.keepCells) chunk.cells.push(cellStrings(bytes, cells));
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
      if (plan.keepCells) chunk.cells.push([line.replace(/[\r\n]+$/, '')]);
      chunk.at++;
    },
    flush: (bytes) => {
      const { at, cells, doubts, table } = chunk;
      chunk = emptyChunk(plan);
      const kept = plan.keepCells ? { cells } : undefined;
      return {
        table: whoTableOf(table, at, columns),
        extras: extras.flush(at),
        ...kept,
        rejects: [],
        doubts,
        rows: at,
        bytes,
      };
    },
  };
}

type Doubt = (field: WhoField | undefined, found: Issue) => void;
type CodeField = keyof typeof WHO_CODES;

/** For each field that holds a code, a reader of it; 0 where it is missing or not known. */
function codeReader(columns: Columns<WhoField>, doubt: Doubt) {
  const reader = (field: CodeField) => {
    const codes: ReadonlyMap<string, number> = WHO_CODES[field];
    const word = byteWords((text) =>
      isMissingCell(text) ? NO_CODE : (codes.get(text.toUpperCase()) ?? BAD_CODE),
    );
    return (bytes: Uint8Array, cells: RowCells): number => {
      const column = columns[field] ?? -1;
      if (column < 0 || column >= cells.count) return 0;
      const found = word(bytes, cells, column);
      if (found === BAD_CODE) doubt(field, badCode(field, cellString(bytes, cells, column)));
      return Math.max(found, 0);
    };
  };
  return {
    sex: reader('sex'),
    position: reader('position'),
    oedema: reader('oedema'),
    ageIsInMonths: reader('ageIsInMonths'),
  };
}

const NO_CODE = -1;
const BAD_CODE = -2;

function badCode(field: CodeField, cell: string): Issue {
  const value = shownCell(stripCell(cell));
  const options = { level: 'warning', path: [field], values: { value, column: field } } as const;
  if (field === 'sex') return issue('sex.unknown', options);
  return field === 'position' ? issue('position.unknown', options) : issue('cell.code', options);
}

function numberReader(columns: Columns<WhoField>, header: readonly string[], doubt: Doubt) {
  return (bytes: Uint8Array, cells: RowCells, field: WhoField): number => {
    const column = columns[field] ?? -1;
    if (column < 0 || column >= cells.count) return Number.NaN;
    if (cells.starts[column] === cells.ends[column]) return Number.NaN;
    const value = whoNumber(bytes, cells, column);
    const text = Number.isNaN(value) ? stripCell(cellString(bytes, cells, column)) : '';
    if (Number.isNaN(value) && !isMissingCell(text)) {
      const values = { column: header[column] ?? '', value: shownCell(text) };
      doubt(field, issue('measurement.invalid', { level: 'warning', path: [field], values }));
    }
    return value;
  };
}

function emptyChunk({ chunkRows }: WhoPlan) {
  const doubts: RowIssue[] = [];
  const cells: (readonly string[])[] = [];
  return { table: emptyWhoTable(chunkRows), at: 0, doubts, cells };
}
