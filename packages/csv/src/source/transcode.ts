/** The encoding of UTF-16 text by its byte order mark; undefined for any other. */
function utf16Label(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : undefined;
}

/** A stream of UTF-16 text, as Excel saves "Unicode text", in UTF-8. */
async function* utf8FromUtf16(
  source: AsyncIterable<Uint8Array>,
  label: 'utf-16le' | 'utf-16be',
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(label);
  const encoder = new TextEncoder();
  for await (const piece of source) yield encoder.encode(decoder.decode(piece, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/**
 * The source as UTF-8 where its byte order mark says UTF-16; other bytes go through as they are.
 *
 * @example
 * const wide = new Blob([Uint8Array.of(0xff, 0xfe, 0x4c, 0)]).stream();
 * let text = '';
 * for await (const piece of utf8Source(wide)) text += new TextDecoder().decode(piece);
 * text; // => 'L'
 */
export async function* utf8Source(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < 2) {
    const step = await iterator.next();
    if (step.done) break;
    first.push(step.value);
    length += step.value.length;
  }
  const whole = chained(first, iterator);
  const label = utf16Label(joined(first));
  yield* label === undefined ? whole : utf8FromUtf16(whole, label);
}

async function* chained(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
  } finally {
    await rest.return?.();
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece.subarray(0, 2)]));
}
