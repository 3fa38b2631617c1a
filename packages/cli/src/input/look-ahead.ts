/** The start of a stream, and the stream with it. */
export interface LookedAhead {
  readonly head: Uint8Array;
  readonly source: AsyncIterable<Uint8Array>;
}

/** Spaces and a byte order mark, which may stand before the first sign of a text. */
const BLANK: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);
/** Signs that are wanted at the start. */
const WANTED = 64;
/** A stream that is blank for longer is looked at no further. */
const MOST_BYTES = 65_536;

/** Reads a stream up to some signs of its content, and no further. */
export async function lookAhead(stream: AsyncIterable<Uint8Array>): Promise<LookedAhead> {
  const pieces = stream[Symbol.asyncIterator]();
  let head = new Uint8Array();
  while (signsOf(head) < WANTED && head.length < MOST_BYTES) {
    const step = await pieces.next();
    if (step.done) break;
    head = joined(head, step.value);
  }
  return { head, source: continued(head, pieces) };
}

function signsOf(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => !BLANK.has(byte));
  return first < 0 ? 0 : bytes.length - first;
}

/** A copy: a source may use the bytes of a piece again for the next one. */
function joined(before: Uint8Array, piece: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(before.length + piece.length);
  whole.set(before);
  whole.set(piece, before.length);
  return whole;
}

async function* continued(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
  } finally {
    await rest.return?.();
  }
}
