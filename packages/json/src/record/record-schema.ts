import { type FieldKind, RECORD_FIELDS } from '@balanting/core';
import * as z from 'zod';
import type { JsonRecord } from './json-record.js';

const textOrNumber = z.union([z.string(), z.number()]);

/** The type of a field and what is said of it, by its kind. */
const KINDS = {
  text: { schema: z.string(), said: 'Text.' },
  nik: { schema: z.string(), said: '16 digits as text: a number would lose some of them.' },
  sex: { schema: textOrNumber, said: 'L or P, male or female, 1 or 2.' },
  date: { schema: z.string(), said: 'YYYY-MM-DD, or DD/MM/YYYY.' },
  age: {
    schema: textOrNumber,
    said: 'Whole months, or words: 2 Tahun - 3 Bulan - 14 Hari. Used without a birth date.',
  },
  measure: { schema: textOrNumber, said: 'A number, or text such as 11,2.' },
  position: { schema: z.string(), said: 'lying or standing, Terlentang or Berdiri.' },
  score: { schema: textOrNumber, said: 'The z-score that the register itself prints.' },
} as const satisfies Readonly<
  Record<FieldKind, { readonly schema: z.ZodType; readonly said: string }>
>;

const UNITS = { weight: ' In kg.', length: ' In cm.' } as const;
/** Without these no record is accepted, whatever else it holds. */
const NEEDED: ReadonlySet<string> = new Set(['sex', 'measuredOn']);

/**
 * The zod schema of one row of a register as JSON: one line of NDJSON, or one item of a list. It describes
 * fields and types; what a value means is judged by `readRecords`.
 *
 * @example
 * recordJsonSchema.safeParse({ sex: 'L', measuredOn: '2025-08-14', alamat: 'x' }).success; // => false
 */
export const recordJsonSchema: z.ZodType<JsonRecord> = /* @__PURE__ */ objectOf(NEEDED);

/**
 * What a reader looks at before the values: which fields there are, and whether they are text or numbers.
 * That a field is missing is then told in the words of `readRecord`.
 */
export const recordShape: z.ZodType<JsonRecord> = /* @__PURE__ */ objectOf(new Set());

function objectOf(needed: ReadonlySet<string>): z.ZodType<JsonRecord> {
  const entries = Object.entries(RECORD_FIELDS).map(([field, rule]) => {
    const { schema, said } = KINDS[rule.kind];
    const unit = 'dimension' in rule ? UNITS[rule.dimension] : '';
    const cell = needed.has(field) ? schema : schema.nullable().optional();
    return [field, cell.describe(`${said}${unit}`)];
  });
  const oedema = z.boolean().nullable().optional().describe('Bilateral pitting oedema.');
  return z.strictObject({ ...Object.fromEntries(entries), oedema }) as z.ZodType<JsonRecord>;
}
