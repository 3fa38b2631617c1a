import { type Issue, issue } from '@balanting/core';
import { issuesOfZod, parseJson } from '@balanting/json';
import type * as z from 'zod';
import type { ProblemKind } from '../problem/problem-kinds.js';
import { refusal } from '../problem/refusal.js';
import { joinedBytes } from './joined-bytes.js';
import { type ByteLimits, limitedBytes } from './limited-bytes.js';
import { MEDIA } from './media-type.js';

/** The value of a JSON body, unchecked. */
export async function jsonBody(request: Request, limits: ByteLimits): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  for await (const piece of limitedBytes(request, limits)) {
    pieces.push(piece);
  }
  // A character takes one byte or more, so the text is never longer than the bytes allowed.
  const found = parseJson(utf8Text(joinedBytes(pieces)), { maxCharacters: limits.maxBytes });
  if (found.ok) return found.value;
  throw badJson(found.issues);
}

/**
 * A value in the shape of a schema.
 *
 * @param kind - what to refuse with: whether a query or a body is wrong
 */
export function checkedBy<T>(schema: z.ZodType<T>, value: unknown, kind: ProblemKind): T {
  const found = schema.safeParse(value);
  if (found.success) return found.data;
  throw refusal(kind, { issues: issuesOfZod(found.error) });
}

function utf8Text(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw badJson([issue('json.invalid', { values: { reason: 'UTF-8' } })]);
  }
}

function badJson(issues: readonly Issue[]): Error {
  return refusal('bad-body', { values: { media: MEDIA.json }, issues });
}
