import type * as z from 'zod';
import { checkedBy, jsonBody } from './body/json-body.js';
import { acceptedKind, mediaOf } from './body/media-type.js';
import type { Call, Operation } from './operation.js';

/** An operation that takes one JSON value and answers one. */
export interface JsonOperationParts<B, R> {
  readonly id: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly body: { readonly name: string; readonly schema: z.ZodType<B>; readonly example: B };
  readonly answer: { readonly name: string; readonly schema: z.ZodType<R> };
  /** What is answered; throws refusals. */
  readonly compute: (body: B, call: Call) => R;
}

/** The operation of its parts: it reads and checks the body before anything is computed. */
export function jsonOperation<B, R>(parts: JsonOperationParts<B, R>): Operation {
  const { id, path, summary, description, body, answer, compute } = parts;
  return {
    id,
    method: 'post',
    path,
    summary,
    description,
    bodies: [{ kind: 'json', schema: body, example: body.example }],
    answers: [{ kind: 'json', schema: answer }],
    run: async (call) => {
      const { request, settings } = call;
      mediaOf(request, ['json']);
      acceptedKind(request.headers.get('accept'), ['json']);
      const { jsonBytes, idleMs } = settings.limits;
      const value = await jsonBody(request, { maxBytes: jsonBytes, idleMs });
      return { kind: 'json', value: compute(checkedBy(body.schema, value, 'invalid'), call) };
    },
  };
}
