import { jsonText } from '../text/json-text.js';

/** Lines are handed on in pieces of about this many characters. */
const PIECE_CHARACTERS = 65_536;

/**
 * A value as one line of NDJSON with its line feed.
 *
 * @throws TypeError as `jsonText` does
 *
 * @example
 * ndjsonLine({ sex: 'L' }); // => '{"sex":"L"}\n'
 */
export function ndjsonLine(value: unknown): string {
  return `${jsonText(value)}\n`;
}

/**
 * The values as a stream of NDJSON in UTF-8, one a line. The next value is asked for only when the reader
 * of the stream wants more; a reader that cancels closes the source of the values.
 *
 * @example
 * await new Response(writeNdjson([{ row: 1 }, { row: 2 }])).text(); // => '{"row":1}\n{"row":2}\n'
 */
export function writeNdjson(
  values: AsyncIterable<unknown> | Iterable<unknown>,
): ReadableStream<Uint8Array> {
  const iterator =
    Symbol.asyncIterator in values ? values[Symbol.asyncIterator]() : values[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let text = '';
        while (text.length < PIECE_CHARACTERS) {
          const step = await iterator.next();
          if (step.done) {
            if (text !== '') controller.enqueue(encoder.encode(text));
            controller.close();
            return;
          }
          text += ndjsonLine(step.value);
        }
        controller.enqueue(encoder.encode(text));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
