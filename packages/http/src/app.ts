import { type Context, Hono } from 'hono';
import { openApiDocument } from './openapi/document.js';
import { operationExamples } from './openapi/operation-examples.js';
import type { Operation } from './operation.js';
import { OPERATIONS } from './operations.js';
import { isRefusal, refusal } from './problem/refusal.js';
import { answerTo } from './server/answer-to.js';
import type { AppEnv } from './server/app-env.js';
import { encoded } from './server/encoded.js';
import { addGuards } from './server/guards.js';
import { addPages, PAGE_PATHS } from './server/pages.js';
import { problemResponse } from './server/problem-response.js';
import { requestIdOf } from './server/request-id.js';
import { requestLog } from './server/request-log.js';
import { type AppOptions, type Settings, settingsOf } from './settings.js';

/** The service: from a request of the web's own kind to its response. */
export type App = (request: Request) => Promise<Response>;

/**
 * The service as one function from request to response, for any runtime that speaks the web's own
 * `Request` and `Response`: Node, Deno, Bun, Workers. Its operations stand in `/openapi.json`, and to read
 * in `/docs`.
 *
 * It keeps nothing between requests, and never fails: every error is an answer with problem details (RFC
 * 9457), in Indonesian or English as `Accept-Language` asks.
 *
 * @throws RangeError for a limit that is no whole number above 0, or an empty token
 *
 * @example
 * const app = createApp();
 * const answer = await app(new Request('http://localhost/healthz'));
 * answer.status; // => 200
 */
export function createApp(options: AppOptions = {}): App {
  const settings = settingsOf(options);
  const app = new Hono<AppEnv>();
  addGuards(app, settings);
  addPages(app, documentOf(settings));
  for (const operation of OPERATIONS) addOperation(app, operation, settings);
  addRefusals(app);
  return async (request) => {
    const log = requestLog(request, requestIdOf(request), settings);
    return encoded(await app.fetch(request, { log }));
  };
}

/** The text of the document, made on the first call: its examples are answers of a service of their own. */
function documentOf({ bearerToken }: Settings): () => Promise<string> {
  let text: Promise<string> | undefined;
  const make = async () => {
    const examples = await operationExamples(OPERATIONS, createApp());
    const isProtected = bearerToken !== null;
    return JSON.stringify(openApiDocument({ operations: OPERATIONS, examples, isProtected }));
  };
  return () => {
    text ??= make();
    return text;
  };
}

function addOperation(app: Hono<AppEnv>, operation: Operation, settings: Settings): void {
  app.on(operation.method.toUpperCase(), honoPath(operation.path), (c) =>
    answerTo(operation, c.req.raw, { params: c.req.param(), settings, log: c.env.log }),
  );
}

/** `/v1/references/{reference}` as Hono writes it. */
function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

function addRefusals(app: Hono<AppEnv>): void {
  for (const path of new Set([...OPERATIONS.map((operation) => operation.path), ...PAGE_PATHS])) {
    app.all(honoPath(path), (c) => otherMethod(c, allowedAt(path)));
  }
  app.notFound((c) => refused(c, refusal('not-found')));
  app.onError((error, c) => refused(c, error));
}

function allowedAt(path: string): string {
  const isPost = OPERATIONS.some((one) => one.path === path && one.method === 'post');
  return isPost ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS';
}

function otherMethod(c: Context<AppEnv>, allowed: string): Response {
  const headers = { Allow: allowed };
  if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers });
  throw refusal('wrong-method', { values: { allowed }, headers });
}

function refused(c: Context<AppEnv>, error: unknown): Response {
  if (!isRefusal(error)) c.env.log.error(error);
  const found = isRefusal(error) ? error : refusal('internal');
  return problemResponse(found, c.req.raw, c.env.log.requestId);
}
