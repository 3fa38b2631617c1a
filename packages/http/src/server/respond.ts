import { MEDIA } from '../body/media-type.js';
import type { Answer } from '../operation.js';
import type { RequestLog } from './request-log.js';

/** The response of an answer; a stream ends the log when its last byte is taken, or nobody wants it. */
export function respond(answer: Answer, log: RequestLog): Response {
  const headers = { 'Content-Type': CONTENT_TYPES[answer.kind], 'Cache-Control': 'no-store' };
  if ('value' in answer) return new Response(JSON.stringify(answer.value), { headers });
  if ('whole' in answer) {
    return new Response(answer.whole, { headers: { ...headers, ...answer.headers } });
  }
  log.hold();
  return new Response(
    byteStream(answer.pieces, () => log.end(200)),
    { headers },
  );
}

const CONTENT_TYPES: Readonly<Record<Answer['kind'], string>> = {
  json: MEDIA.json,
  ndjson: MEDIA.ndjson,
  csv: `${MEDIA.csv}; charset=utf-8; header=present`,
  html: `${MEDIA.html}; charset=utf-8`,
  fhir: MEDIA.fhir,
  xlsx: MEDIA.xlsx,
};

/** Text as bytes, made no faster than they are taken. */
function byteStream(pieces: AsyncIterable<string>, ended: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        let next = await iterator.next();
        // A pull that brings nothing would not be asked again.
        while (!next.done && next.value === '') next = await iterator.next();
        if (!next.done) return controller.enqueue(encoder.encode(next.value));
      } catch (error) {
        ended();
        throw error;
      }
      controller.close();
      ended();
    },
    cancel: async () => {
      await iterator.return?.();
      ended();
    },
  });
}
