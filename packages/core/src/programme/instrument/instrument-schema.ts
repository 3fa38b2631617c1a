import * as z from 'zod';
import { parseAreaCode } from '../../area/area-code.js';
import { fail, type Issue, issue, ok, type Result } from '../../result/result.js';
import { isPseudonym } from '../person.js';
import type { FormAnswers, FormFieldType, Instrument } from './instrument.js';

const LONGEST_TEXT = 1000;

const SCHEMAS: Readonly<Record<FormFieldType, z.ZodType<string | number>>> = {
  check: z.enum(['yes', 'no', 'not-applicable']),
  count: z.int().min(0),
  date: z.iso.date(),
  area: z.string().refine((text) => parseAreaCode(text, 'kemendagri').ok),
  id: z.string().regex(/^[\w./-]{1,80}$/),
  person: z.string().refine(isPseudonym),
  text: z.string().trim().max(LONGEST_TEXT),
};

/** What an answer of each type should be, in the message of its issue. */
const EXPECTED: Readonly<Record<FormFieldType, string>> = {
  check: 'yes / no / not-applicable',
  count: '0, 1, 2, ...',
  date: '2022-01-27',
  area: '63.11.05.2001',
  id: 'keg-2022-01',
  person: 'kader-017',
  text: `<= ${LONGEST_TEXT}`,
};

/**
 * The zod schema of the answers to an instrument: one property a field, no others.
 *
 * @example
 * instrumentSchema(policyChecklist).safeParse({ document: 'sk-1' }).success; // => false
 */
export function instrumentSchema({ fields }: Instrument): z.ZodType<FormAnswers> {
  const shape = Object.fromEntries(
    fields.map(({ id, type, optional }) => {
      const schema = SCHEMAS[type];
      return [id, optional ? schema.optional() : schema];
    }),
  );
  return z.strictObject(shape) as unknown as z.ZodType<FormAnswers>;
}

/**
 * The answers to an instrument, read from data of any shape.
 *
 * @returns fails with `form.missing`, `form.invalid` or `form.unknown_field` for each field; no issue
 * repeats an answer
 *
 * @example
 * const form = readForm(policyChecklist, null);
 * form.ok ? [] : form.issues.map(({ code }) => code); // => ['form.invalid']
 */
export function readForm(instrument: Instrument, answers: unknown): Result<FormAnswers> {
  const parsed = instrumentSchema(instrument).safeParse(answers);
  if (parsed.success) return ok(parsed.data);
  const [first, ...others] = parsed.error.issues.flatMap((one) =>
    issuesOf(one, instrument, answers),
  );
  return fail(first ?? wrong('form', instrument.id, []), ...others);
}

function issuesOf(
  { code, path, ...rest }: z.core.$ZodIssue,
  { id: form, fields }: Instrument,
  answers: unknown,
): readonly Issue[] {
  if (code === 'unrecognized_keys' && 'keys' in rest) {
    return rest.keys.map((field) =>
      issue('form.unknown_field', { path: [field], values: { field, form } }),
    );
  }
  const field = fields.find(({ id }) => id === path[0]);
  if (field === undefined) return [wrong('form', form, [])];
  const { id, type } = field;
  return Object.hasOwn(answers as object, id)
    ? [wrong(id, EXPECTED[type], [id])]
    : [issue('form.missing', { path: [id], values: { field: id, form } })];
}

function wrong(field: string, expected: string, path: readonly string[]): Issue {
  return issue('form.invalid', { path, values: { field, expected } });
}
