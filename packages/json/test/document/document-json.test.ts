import { readFileSync } from 'node:fs';
import type { GroupEstimate } from '@balanting/core';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { countsShape, prevalenceShape } from '../../src/document/counts-schema.js';
import type { lokusShape } from '../../src/document/lokus-schema.js';
import type { qualityShape } from '../../src/document/quality-schema.js';
import type { surveyShape } from '../../src/document/survey-schema.js';
import {
  type DocumentKind,
  type DocumentValues,
  documentFromJson,
  documentToJson,
  jsonSchemaTextOf,
  reportToJson,
  SCHEMA_NAMES,
  type SchemaName,
} from '../../src/index.js';
import type { programmeShape } from '../../src/programme/programme-schema.js';
import { report } from '../fixture.js';
import { VALUES } from './values.js';

type Parsed<S extends z.ZodRawShape> = z.infer<z.ZodObject<S>>;

const KINDS = Object.keys(VALUES) as readonly DocumentKind[];

const ajv = new Ajv2020.default({
  strict: true,
  allowUnionTypes: true,
  strictTuples: false,
  strictRequired: false,
});
addFormats.default(ajv);

function fileOf(name: SchemaName): string {
  return readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8');
}

const validators = new Map(
  SCHEMA_NAMES.map((name) => [name, ajv.compile(JSON.parse(fileOf(name)))] as const),
);

function errorsOf(name: SchemaName, value: unknown): unknown {
  const validate = validators.get(name)!;
  return validate(value) ? [] : validate.errors?.slice(0, 3);
}

describe('the schemas and the types of core', () => {
  it('agree', () => {
    // That parsed values are values of core is checked where DOCUMENT_SCHEMAS stands.
    expectTypeOf<DocumentValues['counts']>().toExtend<Parsed<typeof countsShape>>();
    expectTypeOf<DocumentValues['prevalence']>().toExtend<Parsed<typeof prevalenceShape>>();
    expectTypeOf<DocumentValues['survey']>().toExtend<Parsed<typeof surveyShape>>();
    expectTypeOf<DocumentValues['lokus']>().toExtend<Parsed<typeof lokusShape>>();
    expectTypeOf<DocumentValues['quality']>().toExtend<Parsed<typeof qualityShape>>();
    expectTypeOf<DocumentValues['programme']>().toExtend<Parsed<typeof programmeShape>>();
  });
});

describe('the JSON Schema files', () => {
  it.each(SCHEMA_NAMES)(
    '%s is what its zod schema gives: mend with scripts/write-schema.mjs',
    (name) => {
      expect(fileOf(name)).toBe(jsonSchemaTextOf(name));
      expect(JSON.parse(fileOf(name))).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:balanting:${name}:1`,
        type: 'object',
        additionalProperties: false,
      });
    },
  );
});

/** A programme may lack any part. */
const PROGRAMME_PARTS = Object.keys(VALUES.programme).filter(
  (field) => field !== 'year' && field !== 'on',
);

describe.each(KINDS)('a document of %s', (kind) => {
  const text = documentToJson(kind, VALUES[kind]);
  const plain = JSON.parse(text) as Record<string, unknown>;

  it('says what it is, and is valid by ajv', () => {
    expect(Object.entries(plain).slice(0, 2)).toEqual([
      ['format', `balanting-${kind}`],
      ['version', 1],
    ]);
    expect(errorsOf(kind, plain)).toEqual([]);
  });

  it('comes back as it went, and writes the same text again', () => {
    const read = documentFromJson(kind, text);
    expect(read).toEqual({ ok: true, value: VALUES[kind], warnings: [] });
    if (read.ok) expect(documentToJson(kind, read.value)).toBe(text);
  });

  it('with a field too many, or of another version, is refused by both', () => {
    for (const broken of [
      { ...plain, nik: '9911' },
      { ...plain, version: 2 },
    ]) {
      expect(documentFromJson(kind, JSON.stringify(broken)).ok).toBe(false);
      expect(errorsOf(kind, broken)).not.toEqual([]);
    }
  });

  it('without any one field is refused by both', () => {
    const optional = new Set(['register', 'copied', 'outliers', ...PROGRAMME_PARTS]);
    for (const field of Object.keys(plain).filter((name) => !optional.has(name))) {
      const { [field]: _, ...rest } = plain;
      expect(documentFromJson(kind, JSON.stringify(rest)).ok).toBe(false);
      expect(errorsOf(kind, rest)).not.toEqual([]);
    }
  });
});

describe('lines and the report', () => {
  it('are valid by ajv', () => {
    for (const record of VALUES.records.records) expect(errorsOf('record', record)).toEqual([]);
    for (const line of VALUES.assessments.assessments) {
      expect(errorsOf('assessment', JSON.parse(JSON.stringify(line)))).toEqual([]);
    }
    expect(errorsOf('report', JSON.parse(reportToJson(report())))).toEqual([]);
    expect(errorsOf('record', { sex: 'L' })).not.toEqual([]);
  });

  it('show a score, or the reason why there is none', () => {
    const [first, second] = VALUES.assessments.assessments;
    expect(first?.scores.heightForAge).toEqual({ reason: 'measurement-missing' });
    expect(first?.scores.weightForAge).toEqual({ reason: 'oedema' });
    expect(second?.scores.heightForAge).toEqual({ z: -2.73, class: 'pendek', flag: false });
    expect(second?.ageDays).toBe(37);
  });
});

describe('documentToJson', () => {
  it('throws where JSON would lose a number', () => {
    const [first] = VALUES.prevalence.outcomes.stunting as [GroupEstimate];
    const broken = { ...first, estimate: { ...first.estimate, share: Number.NaN } };
    const value = { ...VALUES.prevalence, outcomes: { stunting: [broken] } };
    expect(() => documentToJson('prevalence', value)).toThrow(
      'The value is no prevalence, see "outcomes.stunting[0].estimate.share"',
    );
  });

  it('throws for a name that slipped in', () => {
    const value = { ...VALUES.counts, name: 'ANAK CONTOH' };
    expect(() => documentToJson('counts', value)).toThrow('see "name": expected no such field.');
  });
});

describe('documentFromJson', () => {
  it('names what does not fit', () => {
    const text = documentToJson('survey', VALUES.survey).replace('"under-five"', '"adults"');
    expect(documentFromJson('survey', text)).toMatchObject({
      ok: false,
      issues: [{ code: 'json.shape', path: ['population'] }],
    });
  });

  it('refuses counts with another number of classes', () => {
    const [cell] = VALUES.counts.cells;
    const classes = { ...cell!.classes, heightForAge: [1, 2, 3] };
    const text = JSON.stringify({
      format: 'balanting-counts',
      version: 1,
      ...VALUES.counts,
      cells: [{ ...cell, classes }],
    });
    expect(documentFromJson('counts', text)).toMatchObject({
      ok: false,
      issues: [{ path: ['cells', 0, 'classes', 'heightForAge'] }],
    });
  });
});
