import {
  type AssessedTable,
  assessTable,
  classOf,
  INDICATORS,
  type IndicatorId,
  type Language,
  MISSING,
  MISSING_REASONS,
  messageOf,
  type RecordTable,
  type ZColumn,
} from '@balanting/core';
import { csvLine, fileRows } from '@balanting/csv';
import { referenceOf } from '../body/reference-of.js';
import type { RefusedRow } from '../body/row-chunk.js';
import type { TableSource } from '../body/row-source.js';
import { askedIndicators } from './asked-indicators.js';
import { inFileOrder, type RowWriter } from './row-stream.js';

const PARTS = ['z', 'flag', 'class', 'reason'] as const;
/**
 * How WHO's packages call an indicator in their columns, so that answers to their files drop in: `zlen`, `flen`.
 *
 * Source: R packages anthro 1.1.0 and anthroplus 1.0.0.
 */
const WHO_NAMES: Readonly<
  Partial<Record<TableSource['layout'], Readonly<Partial<Record<IndicatorId, string>>>>>
> = {
  'who-anthro': {
    heightForAge: 'len',
    weightForAge: 'wei',
    weightForHeight: 'wfl',
    bmiForAge: 'bmi',
    headCircumferenceForAge: 'hc',
    armCircumferenceForAge: 'ac',
    tricepsForAge: 'ts',
    subscapularForAge: 'ss',
  },
  'who-anthroplus': { heightForAge: 'hfa', weightForAge: 'wfa', bmiForAge: 'bfa' },
};
const PROBLEM = 'calc_problem';
const TRAILER = '#trailer';

/**
 * Writes the columns of the input, then for each indicator z, flag, class and the reason of a missing z (of
 * WHO's files under WHO's names),
 * and what is wrong with rows that can not be used. Every line has the same number of cells.
 */
export function csvRows(
  { file, header, delimiter, layout }: TableSource,
  language: Language,
): RowWriter {
  const reference = referenceOf(layout);
  const { fields } = fileRows(file).columns;
  const ids = askedIndicators(reference, (measure) => fields.has(measure));
  const added = ['calc_age_days', ...ids.flatMap((id) => columnNames(id, layout)), PROBLEM];
  const width = header.length + added.length;
  // Files with semicolons write their decimals with a comma.
  const zText = (z: number) => (z / 100).toFixed(2).replace('.', delimiter === ';' ? ',' : '.');
  const scoreCells = (assessed: AssessedTable<RecordTable>, i: number) => {
    const days = assessed.input.ageDays[i] as number;
    const cells = ids.flatMap((id) => {
      const column = assessed.scores[id];
      const z = column?.z[i] ?? MISSING;
      if (column === undefined || z === MISSING) return ['', '', '', reasonOf(column, i)];
      const found = classOf(reference.classification, id, z);
      return [zText(z), String(column.flag[i]), found?.code ?? '', ''];
    });
    return [days === MISSING ? '' : String(days), ...cells];
  };
  const careful = (cells: readonly string[]) =>
    csvLine(cells, delimiter, { neutraliseFormulas: true });
  const line = (cells: readonly string[]) => `${careful(padded(cells, width))}\n`;
  return {
    head: line([...header, ...added]),
    rows: (chunk) => {
      const assessed = assessTable(chunk.table, { reference });
      return inFileOrder(
        chunk,
        (i) => {
          const input = chunk.lines?.[i] || careful(padded(chunk.cells?.[i] ?? [], header.length));
          // Numbers and codes need no quotes; the last cell, for a problem, is empty.
          return `${input}${delimiter}${scoreCells(assessed, i).join(delimiter)}${delimiter}\n`;
        },
        (j) => {
          const { cells = [], issues } = chunk.rejects[j] as RefusedRow;
          const before = padded(padded(cells, header.length), width - 1);
          const text = issues.map((found) => messageOf(found.issue, language)).join(' ');
          return line([...before, text]);
        },
      );
    },
    trailer: (counts, problem) => {
      const told = Object.entries(counts).map(([name, count]) => `${name}=${count}`);
      const complete = `complete=${problem === undefined}`;
      return line([TRAILER, ...told, complete, ...(problem ? [problem.type] : [])]);
    },
  };
}

function columnNames(id: IndicatorId, layout: TableSource['layout']): readonly string[] {
  const who = WHO_NAMES[layout]?.[id];
  const name = INDICATORS[id].id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const [z, flag, ...rest] = PARTS.map((part) => `calc_${name}_${part}`) as [string, string];
  return who === undefined ? [z, flag, ...rest] : [`z${who}`, `f${who}`, ...rest];
}

/** Why a row has no z; what the file has no column for is missing everywhere. */
function reasonOf(column: ZColumn | undefined, i: number): string {
  return MISSING_REASONS[column?.reason[i] ?? REASON_MISSING] ?? '';
}

const REASON_MISSING = MISSING_REASONS.indexOf('measurement-missing');

/** As many cells as the header has: short lines are filled, long ones keep what they have too much. */
function padded(cells: readonly string[], width: number): readonly string[] {
  if (cells.length === width) return cells;
  return Array.from({ length: width }, (_, k) => cells[k] ?? '');
}
