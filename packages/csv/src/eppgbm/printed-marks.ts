import { GAIN, type Issue, issue, parseGainCode, shownCell, stripCell } from '@balanting/core';
import { byteWords } from '../bytes/byte-words.js';
import { cellString } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';

/** The columns of codes that no row is refused for. */
export interface MarkColumns {
  readonly oedema: Uint8Array;
  readonly printedGain: Uint8Array;
}

/** Where they stand; absent where the file has none. */
export type MarkPositions = Readonly<Partial<Record<keyof MarkColumns, number>>>;

/** Reads them into the columns at `at`; a word that is not known is told and counts as missing. */
export type PutMarks = (
  bytes: Uint8Array,
  cells: RowCells,
  columns: MarkColumns,
  at: number,
) => void;

/** Takes a doubt about a cell of a column, counted from 0. */
export type MarkDoubt = (column: number, found: Issue) => void;

/** Oedema of both feet, as surveys and registers write it. Source: ENA for SMART, WHO Anthro. */
const OEDEMA_WORDS: ReadonlyMap<string, number> = new Map([
  ...['y', 'yes', 'ya', '1', 'true', '+', '++', '+++', 'ada', 'oedema', 'edema'].map(asCode(1)),
  ...['', '-', 'n', 'no', 'tidak', '0', '2', 'false', 'na', 'tidakada'].map(asCode(0)),
]);

const UNKNOWN = -1;

/** A reader of oedema and of the weight gain that a register printed. */
export function markReader(positions: MarkPositions, doubt: MarkDoubt): PutMarks {
  const readers = [
    { id: 'oedema', column: positions.oedema ?? -1, code: byteWords(oedemaCode) },
    { id: 'printedGain', column: positions.printedGain ?? -1, code: byteWords(gainCode) },
  ] as const;
  const present = readers.filter(({ column }) => column >= 0);
  return (bytes, cells, columns, at) => {
    for (const { id, column, code } of present) {
      const found = column < cells.count ? code(bytes, cells, column) : 0;
      columns[id][at] = Math.max(found, 0);
      if (found === UNKNOWN) doubt(column, unknownWord(id, cellString(bytes, cells, column)));
    }
  };
}

function oedemaCode(word: string): number {
  return OEDEMA_WORDS.get(word.toLowerCase().replace(/\s/g, '')) ?? UNKNOWN;
}

function gainCode(word: string): number {
  const code = parseGainCode(word);
  if (!code.ok) return UNKNOWN;
  return code.value === null ? 0 : GAIN[code.value];
}

function unknownWord(id: keyof MarkColumns, cell: string): Issue {
  const value = shownCell(stripCell(cell));
  return issue('cell.code', { level: 'warning', path: [id], values: { value, column: id } });
}

function asCode(code: number) {
  return (word: string) => [word, code] as const;
}
