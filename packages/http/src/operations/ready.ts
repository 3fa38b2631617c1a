import type { Operation } from '../operation.js';
import { refusal } from '../problem/refusal.js';
import { HEALTH } from './health.js';

/** Whether the service takes new work. */
export const ready: Operation = {
  id: 'ready',
  method: 'get',
  path: '/readyz',
  summary: 'Whether the service takes new work',
  description:
    'Answers 503 while the service starts or stops: a load balancer then sends its requests elsewhere.',
  bodies: [],
  answers: [{ kind: 'json', schema: HEALTH }],
  problems: ['not-ready'],
  run: ({ settings }) => {
    if (!settings.isReady()) throw refusal('not-ready', { headers: { 'Retry-After': '5' } });
    return { kind: 'json', value: { status: 'ok' } };
  },
};
