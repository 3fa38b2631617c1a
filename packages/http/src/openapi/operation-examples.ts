import { BINARY_KINDS, MEDIA, type MediaKind } from '../body/media-type.js';
import type { BodyForm, Operation } from '../operation.js';

/** What an operation answers to its own example, by the kind of answer. */
export type OperationExamples = ReadonlyMap<string, unknown>;

/**
 * What every operation answers to its own examples, so that no example of an answer is written by hand.
 *
 * @param app - answers requests
 */
export async function operationExamples(
  operations: readonly Operation[],
  app: (request: Request) => Promise<Response>,
): Promise<ReadonlyMap<string, OperationExamples>> {
  const found = new Map<string, OperationExamples>();
  for (const operation of operations) found.set(operation.id, await examplesOf(operation, app));
  return found;
}

/** No reader of the document wants a workbook or a whole page in it. */
const UNSHOWN: readonly MediaKind[] = [...BINARY_KINDS, 'html'];

async function examplesOf(
  operation: Operation,
  app: (request: Request) => Promise<Response>,
): Promise<OperationExamples> {
  const examples = new Map<string, unknown>();
  for (const { kind } of operation.answers) {
    if (UNSHOWN.includes(kind)) continue;
    const body = bodyFor(operation, kind);
    if (body === undefined && operation.method === 'post') continue;
    const response = await app(exampleRequest(operation, kind, body));
    if (!response.ok) continue;
    examples.set(kind, kind === 'json' ? await response.json() : await response.text());
  }
  return examples;
}

/** The first body that is answered in a kind: its own, or any that may be. */
function bodyFor({ bodies }: Operation, kind: MediaKind): BodyForm | undefined {
  return bodies.find((body) => body.kind === kind) ?? (kind === 'json' ? bodies[0] : undefined);
}

/** The request of an operation's example. */
function exampleRequest(
  { method, path, params, example = {} }: Operation,
  accept: MediaKind,
  body: BodyForm | undefined,
): Request {
  const inPath = Object.keys(params?.shape ?? {});
  const query = new URLSearchParams(
    Object.entries(example).filter(([name]) => !inPath.includes(name)),
  );
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => example[name] ?? '');
  const url = `http://localhost${filled}${query.size > 0 ? `?${query}` : ''}`;
  const headers = { Accept: MEDIA[accept], 'Accept-Language': 'en' };
  if (body === undefined) return new Request(url, { method: method.toUpperCase(), headers });
  const text = body.kind === 'json' ? JSON.stringify(body.example) : String(body.example);
  return new Request(url, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': MEDIA[body.kind] },
    body: text,
  });
}
