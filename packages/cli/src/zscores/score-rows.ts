import { assessTable, type GrowthReference, type Language } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { who2007 } from '@balanting/core/who2007';
import { csvLine, type Layout, type RecordChunk, type RecordFile } from '@balanting/csv';
import { eppgbmColumns } from './eppgbm-columns.js';
import { anthroColumns, anthroplusColumns } from './who-columns.js';
import type { ZscoreColumns } from './zscore-columns.js';
import { fieldNames, jsonLine } from './zscore-json.js';

/** How scored rows are written. */
export interface ScoreRowsOptions {
  readonly format: 'csv' | 'json';
  readonly language: Language;
}

/** Writes the rows of one file. */
export interface ScoreRows {
  /** What stands before the first row. */
  readonly head: string;
  /** The lines of the rows of a chunk that brings their cells, or their lines. */
  readonly body: (chunk: Pick<RecordChunk, 'table' | 'cells' | 'lines'>) => string;
}

/** What is looked at of a file. */
export type ScoredFile = Pick<RecordFile, 'layout' | 'header' | 'delimiter'>;

/** What both references have; WHO 2006 has more. */
type Reference = GrowthReference<'heightForAge' | 'weightForAge' | 'bmiForAge'>;

const REFERENCES: Readonly<Record<Layout, Reference>> = {
  eppgbm: who2006,
  'who-anthro': who2006,
  'who-anthroplus': who2007,
};

/** Writes z-scores, flags and classes beside the columns of a file. */
export function scoreRows(file: ScoredFile, options: ScoreRowsOptions): ScoreRows {
  const { header, delimiter, layout } = file;
  const reference = REFERENCES[layout];
  if (options.format === 'json') return { head: '', body: jsonBody(header, reference) };
  const columns = columnsFor(file, options);
  const careful = (cells: readonly string[]) =>
    csvLine(cells, delimiter, { neutraliseFormulas: true });
  return {
    head: `${csvLine([...header, ...columns.names], delimiter)}\n`,
    body: ({ table, cells, lines = [] }) => {
      const assessed = assessTable(table, { reference });
      let text = '';
      for (let i = 0; i < table.length; i++) {
        // A row with a line can be written as it stands.
        const row = lines[i] || careful(fullRow(cells?.[i] ?? [], header.length));
        text += `${row}${delimiter}${careful(columns.cells(assessed, i))}\n`;
      }
      return text;
    },
  };
}

/** The cells of a row; cells that a short line left out are empty. */
function fullRow(cells: readonly string[], width: number): readonly string[] {
  if (cells.length === width) return cells;
  return Array.from({ length: width }, (_, k) => cells[k] ?? '');
}

function jsonBody(header: readonly string[], reference: Reference): ScoreRows['body'] {
  const names = fieldNames(header);
  return ({ table, cells }) => {
    const assessed = assessTable(table, { reference });
    const lines = new Array<string>(table.length);
    for (let i = 0; i < table.length; i++) {
      const input = Object.fromEntries(names.map((name, k) => [name, cells?.[i]?.[k] ?? '']));
      lines[i] = jsonLine(assessed, i, input, reference.classification);
    }
    return lines.join('');
  };
}

function columnsFor(
  { layout, delimiter }: ScoredFile,
  { language }: ScoreRowsOptions,
): ZscoreColumns {
  if (layout === 'who-anthro') return anthroColumns;
  if (layout === 'who-anthroplus') return anthroplusColumns;
  const mark = delimiter === ';' ? ',' : '.';
  return eppgbmColumns({ standard: REFERENCES.eppgbm.classification, language, mark });
}
