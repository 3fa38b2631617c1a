import { type Issue, issue } from '@balanting/core';
import * as z from 'zod';
import { DOCUMENT_VERSION } from '../document/documents.js';
import { issuesOfZod } from '../text/zod-issues.js';

/** A document of records, whose items have been taken out; `format` may be left out, as in a request. */
const FRAME = z.strictObject({
  format: z.literal('balanting-records').optional(),
  version: z.literal(DOCUMENT_VERSION).optional(),
  records: z.array(z.never()),
});

/**
 * What is wrong with what stands around the items of a list; `'value'` where it is no document with a list but
 * a value of its own.
 */
export function frameIssue(frame: unknown): Issue | 'value' | undefined {
  if (Array.isArray(frame)) return undefined;
  const isDocument =
    typeof frame === 'object' && frame !== null && ('format' in frame || 'records' in frame);
  if (!isDocument) return 'value';
  const shaped = FRAME.safeParse(frame);
  return shaped.success ? undefined : (issuesOfZod(shaped.error)[0] ?? issue('json.shape'));
}
