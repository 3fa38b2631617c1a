import { type Issue, issue } from '@balanting/core';
import { type ByteWindow, skipLine, type WindowedBytes } from './bytes/byte-window.js';
import { textOfBytes } from './bytes/cell-string.js';
import {
  afterLine,
  emptyRowCells,
  ROW_LIMIT,
  type RowCells,
  SCAN,
  scanRow,
} from './bytes/scan-row.js';
import type { Delimiter } from './header/find-header.js';
import { enterPart } from './part/enter-part.js';
import type { FilePart } from './part/file-part.js';
import type { RecordChunk } from './record-chunk.js';
import type { RowSink } from './row-sink.js';

/** What {@link chunksOf} is told of the file. */
export interface ChunkPlan {
  readonly delimiter: Delimiter;
  readonly headerRow: number;
  /** Cells of the header. */
  readonly width: number;
  readonly chunkRows: number;
}

/** A line that is no row is shown up to this. */
const SHOWN_BYTES = 4096;
const BOM = [0xef, 0xbb, 0xbf] as const;

/**
 * The rows of a stream from the first row of data on, in chunks; or those of a part of its file.
 *
 * A quote that never closes costs its own line and no more: reading goes on at the next one.
 */
export async function* chunksOf(
  stream: WindowedBytes,
  plan: ChunkPlan,
  sink: RowSink,
  part?: FilePart,
): AsyncGenerator<RecordChunk> {
  const { window } = stream;
  const state = { row: plan.headerRow, cells: emptyRowCells(), to: part?.to ?? Number.MAX_VALUE };
  try {
    if (part) {
      // What a part that was refused has left behind.
      sink.flush(0);
      await enterPart(stream, part);
    }
    yield* wholeRows(stream, plan, sink, state);
    if (part) {
      part.place.next = window.before + window.from;
      part.place.rows = state.row - plan.headerRow;
    }
  } finally {
    await stream.close();
  }
}

interface ReadState {
  /** Of the row that was read last. */
  row: number;
  readonly cells: RowCells;
  /** Rows that begin here in the file or later are not wanted. */
  readonly to: number;
}

async function* wholeRows(
  stream: WindowedBytes,
  plan: ChunkPlan,
  sink: RowSink,
  state: ReadState,
): AsyncGenerator<RecordChunk> {
  const { window } = stream;
  while (window.before + window.from < state.to) {
    const status = takeRows(window, plan, sink, state);
    if (status === SCAN.more) {
      if (window.isLast) break;
      await stream.more();
    } else if (status !== SCAN.row) await leaveLine(stream, state.row, status, sink);
    if (sink.size() >= plan.chunkRows) yield sink.flush(window.before + window.from);
  }
  if (sink.size() > 0) yield sink.flush(window.before + window.from);
}

/** Reads rows until the chunk is full, the bytes at hand or the part are over, or a line is no whole row. */
function takeRows(window: ByteWindow, plan: ChunkPlan, sink: RowSink, state: ReadState): number {
  const { cells } = state;
  const end = state.to - window.before;
  const delimiter = plan.delimiter.charCodeAt(0);
  while (sink.size() < plan.chunkRows && window.from < end) {
    skipBom(window);
    if (window.from >= window.to) return SCAN.more;
    const status = scanRow(window, delimiter, cells);
    if (status === SCAN.more) return status;
    state.row++;
    if (status !== SCAN.row) return status;
    if (cells.hasLineEnd && cells.count !== plan.width) return SCAN.openQuote;
    sink.take(window.bytes, cells, state.row);
    window.from = cells.next;
  }
  return SCAN.row;
}

/** Joined files bring a byte order mark along at the start of a row. */
function skipBom(window: ByteWindow): void {
  const { bytes, from, to } = window;
  if (bytes[from] !== BOM[0] || from + BOM.length > to) return;
  if (bytes[from + 1] === BOM[1] && bytes[from + 2] === BOM[2]) window.from += BOM.length;
}

async function leaveLine(
  stream: WindowedBytes,
  row: number,
  status: number,
  sink: RowSink,
): Promise<void> {
  const { window } = stream;
  const end = afterLine(window);
  const shownTo = Math.min(end < 0 ? window.to : end, window.from + SHOWN_BYTES);
  sink.broken(textOfBytes(window.bytes, window.from, shownTo), row, brokenIssue(status));
  await skipLine(stream);
}

function brokenIssue(status: number): Issue {
  return status === SCAN.tooLong
    ? issue('row.too_long', { values: { limit: ROW_LIMIT } })
    : issue('row.open_quote');
}
