import type { PartJoiner, PartRange } from '@balanting/csv';
import { type RangeReaders, rangesInOrder } from './ranges-in-order.js';
import type { WrittenChunk, WrittenPart } from './written-part.js';

/**
 * The chunks of a file in its own order, while ranges further on are being read. A range that turns out to
 * have been cut within a cell in quotes is read again from where the one before it was over.
 */
export async function* parallelChunks(
  ranges: readonly PartRange[],
  readers: RangeReaders,
  joiner: PartJoiner,
): AsyncGenerator<WrittenChunk> {
  for await (const [range, part] of rangesInOrder(ranges, readers)) {
    const { next = part.place.start } = joiner;
    if (part.place.start === next) yield* joined(part, joiner);
    else if (next < range.to) {
      const again = await readers.elsewhere({ ...range, from: next, startsRow: true });
      yield* joined(again, joiner);
    }
  }
}

function* joined(part: WrittenPart, joiner: PartJoiner): Generator<WrittenChunk> {
  let at = 0;
  for (const chunk of joiner.join(part)) {
    const written = part.written?.[at++];
    // Put on the chunk itself: a copy would make its doubts into objects.
    yield written === undefined ? chunk : Object.assign(chunk, { written });
  }
}
