import { BINARY_KINDS, MEDIA } from '../body/media-type.js';
import type { Operation } from '../operation.js';
import { componentSchemas, type Json, parameterSchema, schemaReference } from './components.js';
import type { OperationExamples } from './operation-examples.js';
import { responsesOf } from './responses.js';

/** What the document is made of. */
export interface DocumentParts {
  readonly operations: readonly Operation[];
  /** What each operation answers to its own examples, by its id. */
  readonly examples: ReadonlyMap<string, OperationExamples>;
  /** Whether calls under `/v1` need a token. */
  readonly isProtected: boolean;
}

/**
 * The OpenAPI document of the service, made from its operations.
 *
 * Source: OpenAPI Specification 3.1.1; JSON Schema 2020-12.
 */
export function openApiDocument({ operations, examples, isProtected }: DocumentParts): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const { id, method, path, summary, description } = operation;
    const guarded = isProtected && path.startsWith('/v1/');
    const parameters = parametersOf(operation);
    paths[path] = {
      ...paths[path],
      [method]: {
        operationId: id,
        summary,
        description,
        ...(parameters.length > 0 && { parameters }),
        ...(operation.bodies.length > 0 && { requestBody: requestBodyOf(operation) }),
        responses: responsesOf(operation, examples.get(id) ?? new Map(), guarded),
        ...(guarded && { security: [{ bearer: [] }] }),
      },
    };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Balanting',
      version: '1',
      description:
        'Child growth, prevalence of stunting and the choice of villages. Nothing that is sent is kept. ' +
        'Errors are problem details (RFC 9457) in Indonesian or English, as Accept-Language asks.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: componentSchemas(operations),
      ...(isProtected && { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } }),
    },
  };
}

function parametersOf({ query, params, example = {} }: Operation): readonly Json[] {
  const listed = [
    ...Object.entries(params?.shape ?? {}).map(([name, schema]) => ({ name, schema, in: 'path' })),
    ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({ name, schema, in: 'query' })),
  ];
  return listed.map(({ name, schema, in: place }) => ({
    name,
    in: place,
    required: place === 'path' || !schema.safeParse(undefined).success,
    schema: parameterSchema(schema),
    ...(example[name] !== undefined && { example: example[name] }),
  }));
}

function requestBodyOf({ bodies }: Operation): Json {
  const content = bodies.map(({ kind, schema, example }) => {
    // What is no text has no schema; its media type says it all.
    if (BINARY_KINDS.includes(kind)) return [MEDIA[kind], { schema: {} }];
    const named = schema && { $ref: schemaReference(schema.name) };
    return [MEDIA[kind], { schema: named ?? { type: 'string' }, example }];
  });
  return { required: true, content: Object.fromEntries(content) };
}
