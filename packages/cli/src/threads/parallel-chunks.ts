import type { PartJoiner, PartRange, RecordChunk } from '@balanting/csv';
import { type RangeReaders, rangesInOrder } from './ranges-in-order.js';

/**
 * The chunks of a file in its own order, while ranges further on are being read. A range that turns out to
 * have been cut within a cell in quotes is read again from where the one before it was over.
 */
export async function* parallelChunks(
  ranges: readonly PartRange[],
  readers: RangeReaders,
  joiner: PartJoiner,
): AsyncGenerator<RecordChunk> {
  for await (const [range, part] of rangesInOrder(ranges, readers)) {
    const { next = part.place.start } = joiner;
    if (part.place.start === next) yield* joiner.join(part);
    else if (next < range.to) {
      yield* joiner.join(await readers.elsewhere({ ...range, from: next, startsRow: true }));
    }
  }
}
