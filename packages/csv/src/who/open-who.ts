import { ok, type Result } from '@balanting/core';
import type { WindowedBytes } from '../bytes/byte-window.js';
import { extraReader } from '../extra-columns.js';
import type { FoundHeader } from '../header/find-header.js';
import { watchTwins } from '../header/twin-columns.js';
import { whoColumns } from '../header/who-columns.js';
import {
  CHUNK_ROWS,
  extraHeaders,
  fileOf,
  type OpenOptions,
  type RecordFile,
} from '../record-file.js';
import { whoHabits } from './who-habits.js';
import { whoRows } from './who-rows.js';

/**
 * A file of WHO Anthro or AnthroPlus, or a survey of its kind.
 *
 * @returns fails with `column.missing`
 */
export function openWho(
  stream: WindowedBytes,
  found: FoundHeader,
  layout: 'who-anthro' | 'who-anthroplus',
  options: OpenOptions,
): Result<RecordFile> {
  const columns = whoColumns(found.header, layout);
  if (!columns.ok) return columns;
  const chunkRows = options.chunkRows ?? CHUNK_ROWS;
  const extras = extraReader(
    found.header,
    extraHeaders({ header: found.header, layout }, options),
    chunkRows,
  );
  if (!extras.ok) return extras;
  const habits = whoHabits(stream, found, columns.value.columns);
  const skipped = { blank: 0, repeatedHeaders: 0, footers: 0 };
  const sink = whoRows({
    header: found.header,
    columns: columns.value.columns,
    habits,
    chunkRows,
    keepCells: options.keepCells,
    skipped,
    extras: extras.value,
  });
  const notes = [...columns.value.notes, ...habits.notes];
  const rest = { downloadedOn: null, notes, skipped, chunkRows };
  return ok(fileOf(stream, found, watchTwins(sink, columns.value.twins), rest));
}
