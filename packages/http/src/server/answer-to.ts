import { issue } from '@balanting/core';
import type * as z from 'zod';
import { checkedBy } from '../body/json-body.js';
import { languageOf } from '../language.js';
import type { Call, Operation } from '../operation.js';
import { refusal } from '../problem/refusal.js';
import type { Settings } from '../settings.js';
import type { RequestLog } from './request-log.js';
import { respond } from './respond.js';

/** What an operation answers to a request. */
export async function answerTo(
  operation: Operation,
  request: Request,
  given: {
    readonly params: Readonly<Record<string, string>>;
    readonly settings: Settings;
    readonly log: RequestLog;
  },
): Promise<Response> {
  const { params, settings, log } = given;
  log.operation(operation.path);
  // A parameter of the path that is none of those known is an address that does not exist.
  if (operation.params?.safeParse(params).success === false) throw refusal('not-found');
  const call: Call = {
    request,
    query: queryOf(request, operation.query),
    params,
    language: languageOf(request.headers.get('accept-language')),
    settings,
    countRows: log.rows,
    noteError: log.error,
  };
  return respond(await operation.run(call), log);
}

/** The query of a request, each parameter once. */
function queryOf(request: Request, schema: z.ZodObject | undefined): Call['query'] {
  const { searchParams } = new URL(request.url);
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of searchParams) {
    if (name in query) {
      const values = { field: name };
      throw refusal('bad-query', {
        issues: [issue('json.duplicate_key', { path: [name], values })],
      });
    }
    query[name] = value;
  }
  if (schema === undefined) {
    const [name] = Object.keys(query);
    if (name === undefined) return query;
    const found = issue('json.unknown_field', { path: [name], values: { field: name } });
    throw refusal('bad-query', { issues: [found] });
  }
  return checkedBy(schema, { ...query }, 'bad-query') as Call['query'];
}
