import { HEAD_BYTES } from './stream-kind.js';

/** The first bytes of a stream, and the stream with them. */
export async function streamHead(pieces: AsyncGenerator<Uint8Array>) {
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const step = await pieces.next();
    if (step.done) break;
    // A source may use the bytes of a piece again for the next one.
    first.push(step.value.slice());
    length += step.value.length;
  }
  const head = new Uint8Array(Math.min(length, HEAD_BYTES));
  let at = 0;
  for (const piece of first) {
    head.set(piece.subarray(0, head.length - at), at);
    at = Math.min(head.length, at + piece.length);
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* first;
      yield* pieces;
    } finally {
      await pieces.return(undefined);
    }
  }
  return { head, whole: whole() };
}
