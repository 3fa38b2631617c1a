import { readRecords } from '@balanting/json';
import * as z from 'zod';
import { checkedBy, jsonBody } from '../body/json-body.js';
import { acceptedKind } from '../body/media-type.js';
import { askedReference } from '../body/reference-of.js';
import { asOfOf } from '../body/row-source.js';
import type { Answer, Call } from '../operation.js';
import { refusal } from '../problem/refusal.js';
import { assessedRows } from './assessed-rows.js';

/** Answers one record, or a batch of them. */
export async function jsonAnswer(call: Call): Promise<Answer> {
  const { request, query, language, settings, countRows } = call;
  acceptedKind(request.headers.get('accept'), ['json']);
  const { jsonBytes, jsonRecords, idleMs } = settings.limits;
  const body = await jsonBody(request, { maxBytes: jsonBytes, idleMs });
  const records = recordsOf(body);
  if (records.length > jsonRecords) {
    throw refusal('too-many-rows', { values: { limit: jsonRecords } });
  }
  const chunk = readRecords(records, { asOf: asOfOf(call) });
  const rejected = chunk.rejects.length;
  countRows(chunk.rows, rejected);
  const [broken] = chunk.rejects;
  if (!isBatch(body) && broken) {
    throw refusal('invalid', { issues: broken.issues.map(({ issue }) => issue) });
  }
  const reference = askedReference(query);
  const results = assessedRows(chunk, { reference, language });
  if (!isBatch(body)) return { kind: 'json', value: results[0] };
  const counts = { read: chunk.rows, accepted: chunk.rows - rejected, rejected };
  return { kind: 'json', value: { results, counts } };
}

const envelopeSchema = z.strictObject({ records: z.array(z.unknown()) });

/** The records of a body, each still to be checked: one that is broken must not take the others with it. */
function recordsOf(body: unknown): readonly unknown[] {
  return isBatch(body) ? checkedBy(envelopeSchema, body, 'invalid').records : [body];
}

function isBatch(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, 'records');
}
