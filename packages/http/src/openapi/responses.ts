import { BINARY_KINDS, MEDIA } from '../body/media-type.js';
import type { AnswerForm, Operation } from '../operation.js';
import { PROBLEM_MEDIA } from '../problem/problem.js';
import { PROBLEM_KINDS, type ProblemKind } from '../problem/problem-kinds.js';
import { type Json, schemaReference } from './components.js';

/** What an operation may refuse with, by what it takes. */
const ALWAYS: readonly ProblemKind[] = ['bad-query', 'internal'];
const WITH_BODY: readonly ProblemKind[] = [
  ...['bad-body', 'bad-compression', 'not-acceptable', 'too-slow', 'too-large'],
  ...['too-many-rows', 'unknown-media', 'unknown-compression', 'invalid'],
] as const;

/** The responses of an operation: its answers, then its problems by status. */
export function responsesOf(
  operation: Operation,
  examples: ReadonlyMap<string, unknown>,
  isProtected: boolean,
): Json {
  const content = operation.answers.map((form) => [MEDIA[form.kind], mediaOf(form, examples)]);
  const kinds = [
    ...ALWAYS,
    ...(operation.bodies.length > 0 ? WITH_BODY : []),
    ...(operation.params ? (['not-found'] as const) : []),
    ...(isProtected ? (['unauthorized'] as const) : []),
    ...(operation.problems ?? []),
  ];
  const statuses = [...new Set(kinds.map((kind) => PROBLEM_KINDS[kind].status))].sort();
  return {
    200: {
      description: operation.summary,
      ...(operation.headers && { headers: headersOf(operation.headers) }),
      content: Object.fromEntries(content),
    },
    ...Object.fromEntries(
      statuses.map((status) => [status, problemResponse(kinds, status)] as const),
    ),
  };
}

function mediaOf({ kind, schema }: AnswerForm, examples: ReadonlyMap<string, unknown>): Json {
  if (BINARY_KINDS.includes(kind)) return { schema: {} };
  const example = examples.get(kind);
  // What streams is text; the name of the schema of its lines stands beside it.
  const text = { type: 'string', ...(schema && { description: `Each line: ${schema.name}.` }) };
  return {
    schema: kind === 'json' && schema ? { $ref: schemaReference(schema.name) } : text,
    ...(example !== undefined && { example }),
  };
}

function headersOf(told: NonNullable<Operation['headers']>): Json {
  const entries = Object.entries(told);
  return Object.fromEntries(
    entries.map(([name, description]) => [name, { description, schema: { type: 'string' } }]),
  );
}

function problemResponse(kinds: readonly ProblemKind[], status: number): Json {
  const titles = kinds
    .filter((kind) => PROBLEM_KINDS[kind].status === status)
    .map((kind) => PROBLEM_KINDS[kind].title.en);
  return {
    description: `${[...new Set(titles)].join('; ')}.`,
    content: { [PROBLEM_MEDIA]: { schema: { $ref: schemaReference('Problem') } } },
  };
}
