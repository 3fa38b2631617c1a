import { readFileSync } from 'node:fs';
import type { ReportData } from '@balanting/core';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { REPORT_SCHEMA_ID, reportJsonSchemaText, reportSchema } from '../../src/index.js';
import { area, report } from '../fixture.js';

type Parsed = z.infer<typeof reportSchema>;

describe('reportSchema', () => {
  it('is the type of the contract, both ways', () => {
    expectTypeOf<Parsed>().toExtend<ReportData>();
    expectTypeOf<ReportData>().toExtend<Parsed>();
    expectTypeOf<Parsed>().toEqualTypeOf<ReportData>();
  });

  it('takes a report as it is', () => {
    expect(reportSchema.parse(report())).toEqual(report());
    expect(reportSchema.parse(report({ dataKind: 'survey' })).dataKind).toBe('survey');
    expect(reportSchema.parse(report({ targets: null, periods: [] })).targets).toBeNull();
  });

  it.each([
    ['a field too many', { ...report(), nik: '9900000000000000' }],
    ['a share in percent', report({ kecamatan: [area({ change: -7.87 })] })],
    [
      'a number that is none',
      report({ flagged: { ...report().flagged, heightForAge: Number.NaN } }),
    ],
    ['a kind of data that is none', { ...report(), dataKind: 'census' }],
    ['half a child', report({ kecamatan: [area({ measured: 0.5 })] })],
    ['a date that is none', report({ date: '2022-02-30' })],
    ['another version', { ...report(), version: 2 }],
    [
      'an optional field set to undefined',
      report({ villages: [{ ...area(), kecamatan: undefined as never }] }),
    ],
    [
      'a code without a subject',
      { ...report(), warnings: [{ ...report().rejected[0], code: 'missing' }] },
    ],
  ])('refuses %s', (_, value) => {
    expect(reportSchema.safeParse(value).success).toBe(false);
  });
});

describe('the JSON Schema file', () => {
  const file = new URL('../../schema/report.schema.json', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const schema = JSON.parse(text);

  it('is what the zod schema gives: mend with scripts/write-schema.mjs', () => {
    expect(text).toBe(reportJsonSchemaText());
  });

  it('is a closed schema of 2020-12 with named parts', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(REPORT_SCHEMA_ID);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(Object.keys(report()));
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(['Area', 'Estimate', 'Target']),
    );
    expect(schema.$defs.Area.required).not.toContain('kecamatan');
    expect(text).not.toContain('readOnly');
    const used = [...text.matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name);
    for (const name of used) expect(schema.$defs).toHaveProperty(name!);
  });
});
