import { cellStrings } from './bytes/cell-string.js';
import { plainLine } from './bytes/plain-line.js';
import type { RowCells } from './bytes/scan-row.js';
import type { RecordChunk } from './record-chunk.js';
import type { OpenOptions } from './record-file.js';

/** Keeps the cells of the accepted rows of a chunk, in the way that is asked for. */
export interface KeptCells {
  readonly add: (bytes: Uint8Array, cells: RowCells) => void;
  /** Adds a row by its cells alone. */
  readonly addTexts: (cells: readonly string[]) => void;
  /** What the chunk brings of them; the next ones are of another chunk. */
  readonly flush: () => Pick<RecordChunk, 'cells' | 'lines'>;
}

const NO_CELLS: readonly string[] = [];

/** Cells of rows that have `width` of them as a rule. */
export function keptCells(keep: OpenOptions['keepCells'], width: number): KeptCells {
  let texts: (readonly string[])[] = [];
  let lines: string[] = [];
  const addTexts = (cells: readonly string[]): void => {
    if (!keep) return;
    texts.push(cells);
    lines.push('');
  };
  const add = (bytes: Uint8Array, cells: RowCells): void => {
    if (!keep) return;
    const line = keep === 'lines' ? plainLine(bytes, cells, width) : undefined;
    if (line === undefined) addTexts(cellStrings(bytes, cells));
    else {
      texts.push(NO_CELLS);
      lines.push(line);
    }
  };
  const flush = () => {
    const kept = { ...(keep && { cells: texts }), ...(keep === 'lines' && { lines }) };
    texts = [];
    lines = [];
    return kept;
  };
  return { add, addTexts, flush };
}
