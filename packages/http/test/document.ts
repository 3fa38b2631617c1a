import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createApp } from '../src/index.js';
import type { Schema } from './schema-arbitrary.js';

/** A part of an answer or a request in the document. */
export interface MediaPart {
  readonly schema: Schema;
  readonly example?: unknown;
}

/** An operation as the document describes it. */
export interface DocumentOperation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'path' | 'query';
    readonly required: boolean;
    readonly schema: Schema;
    readonly example?: string;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaPart>> };
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, MediaPart>> }>
  >;
}

/** The document, as anyone gets it. */
export interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export const app = createApp({ today: () => '2026-01-01' });

export const document = (await (
  await app(new Request('http://localhost/openapi.json'))
).json()) as Document;

export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** One operation with its place. */
export type Placed = (typeof operations)[number];

const ajv = new Ajv2020({ strict: false, allErrors: false });
// ajv-formats is CommonJS: its function is the default of the default.
(addFormats as unknown as { default: (to: Ajv2020) => void }).default(ajv);
ajv.addSchema({ ...document, $id: 'api' }, 'api');
const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

/** Why an answer breaks its own document; undefined where it keeps it. */
export async function broken(response: Response, operation: DocumentOperation) {
  const { status } = response;
  const described = operation.responses[status];
  if (described === undefined) return `status ${status} is not in the document`;
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const part = described.content[type];
  if (part === undefined) return `${status} as ${type} is not in the document`;
  const text = await response.text();
  if (!type.endsWith('json') || type.includes('ndjson')) return undefined;
  const key = JSON.stringify(part.schema);
  const ref = part.schema.$ref?.replace('#', 'api#');
  const validate = compiled.get(key) ?? ajv.compile(ref ? { $ref: ref } : part.schema);
  compiled.set(key, validate);
  if (validate(JSON.parse(text))) return undefined;
  return `${status}: ${JSON.stringify(validate.errors?.[0])} in ${text.slice(0, 300)}`;
}

/** The request of an operation by the document: parameters in their places, and a body as it stands. */
export function requestOf(
  { path, method, operation }: Placed,
  given: {
    readonly parameters?: Readonly<Record<string, string>>;
    readonly type?: string;
    readonly body?: string | Uint8Array<ArrayBuffer>;
  } = {},
): Request {
  const query = new URLSearchParams();
  let place = path;
  for (const parameter of operation.parameters ?? []) {
    const value = given.parameters?.[parameter.name] ?? parameter.example;
    if (value === undefined) continue;
    if (parameter.in === 'query') query.set(parameter.name, value);
    else place = place.replace(`{${parameter.name}}`, encodeURIComponent(value));
  }
  const { type, body } = given;
  return new Request(`http://localhost${place}${query.size > 0 ? `?${query}` : ''}`, {
    method: method.toUpperCase(),
    headers: { 'accept-language': 'en', ...(type !== undefined && { 'content-type': type }) },
    ...(body !== undefined && { body }),
  });
}
