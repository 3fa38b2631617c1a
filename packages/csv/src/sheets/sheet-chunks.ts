import type { RecordChunk, RowIssue } from '../record-chunk.js';
import type { RecordFile } from '../record-file.js';
import { type Align, alignedTo } from './aligned-cells.js';
import type { TextSheet } from './text-sheet.js';

/** A sheet whose header has been read. */
export interface OpenSheet {
  readonly sheet: TextSheet;
  readonly file: RecordFile;
  /** Rows given to the reader so far. */
  readonly progress: { rows: number };
}

/** The chunks of all sheets, one sheet after the other; where there are several, each row names its own. */
export async function* sheetChunks(
  header: readonly string[],
  opened: readonly OpenSheet[],
  fileBytes: number,
): AsyncGenerator<RecordChunk> {
  const total = opened.reduce((sum, { sheet }) => sum + sheet.rows.length, 0);
  let before = 0;
  for (const { sheet, file, progress } of opened) {
    const align = alignedTo(header, file.header);
    for await (const chunk of file.chunks) {
      const bytes = Math.floor(((before + progress.rows) / total) * fileBytes);
      const told = { ...chunk, bytes };
      yield opened.length > 1 ? placed(told, sheet.name, align) : told;
    }
    before += sheet.rows.length;
  }
}

/** A chunk whose rows name their sheet. */
function placed(chunk: RecordChunk, sheet: string, align: Align): RecordChunk {
  const inSheet = (found: RowIssue): RowIssue => ({ ...found, sheet });
  return {
    ...chunk,
    sheet,
    ...(chunk.cells && { cells: chunk.cells.map(align) }),
    doubts: chunk.doubts.map(inSheet),
    rejects: chunk.rejects.map(({ row, cells, issues: [one, ...more] }) => ({
      row,
      sheet,
      cells: align(cells),
      issues: [inSheet(one), ...more.map(inSheet)],
    })),
  };
}
