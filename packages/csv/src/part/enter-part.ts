import { skipLine, type WindowedBytes } from '../bytes/byte-window.js';
import type { FilePart } from './file-part.js';

/** Moves to the first row that begins in the part. */
export async function enterPart(stream: WindowedBytes, part: FilePart): Promise<void> {
  const { window } = stream;
  await stream.goOnWith(part.bytes, part.startsRow ? part.from : part.from - 1);
  // The byte before the part tells whether a row begins with it.
  if (!part.startsRow) await skipLine(stream);
  part.place.start = window.before + window.from;
}
