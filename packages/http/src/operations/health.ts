import * as z from 'zod';
import type { Operation } from '../operation.js';

/** The answer of a service that is well. */
export const HEALTH = { name: 'Health', schema: z.strictObject({ status: z.literal('ok') }) };

/** Whether the service runs at all. */
export const health: Operation = {
  id: 'health',
  method: 'get',
  path: '/healthz',
  summary: 'Whether the service runs',
  description: 'Answers as long as the process lives.',
  bodies: [],
  answers: [{ kind: 'json', schema: HEALTH }],
  run: () => ({ kind: 'json', value: { status: 'ok' } }),
};
