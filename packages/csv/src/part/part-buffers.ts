import type { PartChunk } from './read-part.js';

/**
 * The memory of the columns of chunks, to be handed over to another thread instead of copied.
 *
 * @example
 * partBuffers([]); // => []
 */
export function partBuffers(chunks: readonly PartChunk[]): readonly ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const collect = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
  };
  for (const { table, packedDoubts } of chunks) {
    const { printedZ, printedStatus, place } = table;
    for (const group of [table, printedZ, printedStatus, place, packedDoubts]) {
      Object.values(group ?? {}).forEach(collect);
    }
  }
  return [...buffers];
}
