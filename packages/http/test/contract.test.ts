import { fc } from '@fast-check/vitest';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { CSV_EXAMPLE } from '../src/operations/examples.js';
import {
  app,
  broken,
  document,
  type MediaPart,
  operations,
  type Placed,
  requestOf,
} from './document.js';
import { nearExample, otherBytes, otherText } from './near-values.js';
import { arbitraryOf } from './schema-arbitrary.js';
import { workbookOf } from './workbook.js';

// Everything here is driven by /openapi.json alone, as a stranger's client would be.

const named = document.components.schemas;
const JSON_TYPE = 'application/json';
/** The document can not show it: what is no text has no example there. */
const workbook = await workbookOf(CSV_EXAMPLE);

async function kept(request: Request, { operation }: Placed): Promise<number> {
  const response = await app(request);
  expect(response.status).toBeLessThan(500);
  expect(await broken(response, operation)).toBe(undefined);
  return response.status;
}

function shown({ example }: MediaPart): string | Uint8Array<ArrayBuffer> {
  if (example === undefined) return workbook;
  return typeof example === 'string' ? example : JSON.stringify(example);
}

const bodies = operations.flatMap((placed) =>
  Object.entries(placed.operation.requestBody?.content ?? {}).map(([type, part]) => ({
    placed,
    name: `${placed.path} ${type}`,
    type,
    part,
  })),
);

it('is a valid OpenAPI 3.1 document by a validator of others', async () => {
  const result = await new Validator().validate(JSON.parse(JSON.stringify(document)));
  expect(result.errors).toBe(undefined);
  expect(document.openapi).toBe('3.1.1');
});

it('names every operation once, and has those that were asked for', () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual(
    expect.arrayContaining([
      ...['assessments', 'prevalence', 'quality', 'gain', 'targets', 'lokus', 'reports'].map(
        (name) => `post /v1/${name}`,
      ),
      ...['get /v1/references', 'get /healthz', 'get /readyz'],
    ]),
  );
});

describe('examples', () => {
  it.each(bodies)('$name works and answers by its schema', async ({ placed, type, part }) => {
    const response = await app(requestOf(placed, { type, body: shown(part) }));
    expect(response.status).toBe(200);
    expect(await broken(response, placed.operation)).toBe(undefined);
  });

  it.each(operations)('$path answers as its example says', async (placed) => {
    const [type] = Object.keys(placed.operation.requestBody?.content ?? {});
    const part = placed.operation.requestBody?.content[type ?? ''];
    const body = part && type ? { type, body: shown(part) } : {};
    const response = await app(requestOf(placed, body));
    const answerType = response.headers.get('content-type')?.split(';')[0] ?? '';
    const { example } = placed.operation.responses[200]?.content[answerType] ?? {};
    expect(example).not.toBe(undefined);
    const text = await response.text();
    expect(answerType === JSON_TYPE ? JSON.parse(text) : text).toEqual(example);
  });
});

describe('generated requests', () => {
  const jsonBodies = bodies.filter(({ type }) => type === JSON_TYPE);

  it.each(jsonBodies)('$name takes whatever fits its schema', async ({ placed, type, part }) => {
    const values = fc.oneof(arbitraryOf(part.schema, named), nearExample(part));
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const request = requestOf(placed, { type, body: JSON.stringify(value) });
        // Readable always; whether it makes sense the values decide.
        expect([200, 422]).toContain(await kept(request, placed));
      }),
      { numRuns: 60 },
    );
  });

  it.each(operations.filter(({ operation }) => operation.parameters))(
    '$path takes parameters that fit and others that do not',
    async (placed) => {
      const fields = (placed.operation.parameters ?? []).map(({ name, schema }) => [
        name,
        fc.oneof(
          arbitraryOf(schema, named).map(String),
          fc.string({ minLength: 1, maxLength: 20 }),
        ),
      ]);
      const [type] = Object.keys(placed.operation.requestBody?.content ?? {});
      const part = placed.operation.requestBody?.content[type ?? ''];
      const body = part && type ? { type, body: shown(part) } : {};
      await fc.assert(
        fc.asyncProperty(
          fc.record(Object.fromEntries(fields), { requiredKeys: [] }),
          async (parameters) => {
            await kept(requestOf(placed, { ...body, parameters }), placed);
          },
        ),
        { numRuns: 40 },
      );
    },
  );
});

describe('broken requests', () => {
  it.each(bodies)('$name refuses any other text', async ({ placed, type, part }) => {
    const example = shown(part);
    const cut = fc.nat(example.length).map((length) => example.slice(0, length));
    const replaced = typeof example === 'string' ? otherText(example) : otherBytes(example);
    const others = fc.oneof(cut, replaced, fc.json(), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(others, async (body) => {
        await kept(requestOf(placed, { type, body }), placed);
      }),
      { numRuns: 100 },
    );
  });

  it.each(bodies.filter(({ type }) => type === JSON_TYPE))(
    '$name refuses a field that it does not know',
    async ({ placed, type, part }) => {
      const body = JSON.stringify({ ...(part.example as object), alamat: 'contoh' });
      const response = await app(requestOf(placed, { type, body }));
      expect(response.status).toBe(422);
      const { issues } = (await response.json()) as { issues: { code: string }[] };
      expect(issues.map(({ code }) => code)).toContain('json.unknown_field');
    },
  );
});
