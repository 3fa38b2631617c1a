import type { JsonRecordChunk } from './record-chunk.js';
import { type RecordOptions, recordRows } from './record-rows.js';

/**
 * The records of a list, such as the body of a request, as one chunk: `rows` is the length of the list,
 * accepted and rejected together. Row 1 is the first.
 *
 * @example
 * const measured = { measuredOn: '2025-08-14', weight: 11.2, lengthHeight: 84.5 };
 * readRecords([{ sex: 'P', birthDate: '2023-03-02', ...measured }]).table.ageDays[0]; // => 896
 */
export function readRecords(
  values: readonly unknown[],
  options: RecordOptions = {},
): JsonRecordChunk {
  const rows = recordRows(values.length, options);
  values.forEach((value, i) => {
    rows.take(value, i + 1);
  });
  return rows.flush(0);
}
