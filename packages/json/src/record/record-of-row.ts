import { DAYS_PER_MONTH, RECORD_FIELDS, type RecordField, ruleOf } from '@balanting/core';
import type { JsonRecord } from './json-record.js';

/** A row of a file as text, in the one form that all formats are written from. */
export interface RecordRow {
  readonly values: Readonly<Partial<Record<RecordField | 'oedema', string>>>;
  /** An age in numbers, where the row has one. */
  readonly age?: { readonly value: number; readonly unit: 'days' | 'months' } | undefined;
}

const FIELDS = Object.keys(RECORD_FIELDS) as RecordField[];

/**
 * The fields of a row that have a place in a record.
 *
 * @example
 * RECORD_ROW_FIELDS.has('weight'); // => true
 */
export const RECORD_ROW_FIELDS: ReadonlySet<string> = new Set([...FIELDS, 'age', 'oedema']);

/** Numbers that a double does not hold stay text. */
const MOST_DIGITS = 15;

/**
 * A row as the record that `readNdjson` reads; an age in numbers is written in the words of a register.
 *
 * @example
 * recordOfRow({ values: { sex: 'male', weight: '11.2' }, age: { value: 24, unit: 'months' } });
 * // => { sex: 'male', weight: 11.2, ageText: '0 Tahun - 0 Bulan - 731 Hari' }
 */
export function recordOfRow({ values, age }: RecordRow): JsonRecord {
  const cells = FIELDS.flatMap((field) => {
    const text = values[field];
    return text ? [[field, isNumber(field) ? numberOf(text) : text]] : [];
  });
  const ageText = values.ageText || (values.birthDate ? undefined : ageInWords(age));
  return {
    ...Object.fromEntries(cells),
    ...(ageText && { ageText }),
    ...(values.oedema && { oedema: values.oedema === 'yes' }),
  };
}

function isNumber(field: RecordField): boolean {
  const { kind } = ruleOf(field);
  return kind === 'measure' || kind === 'score';
}

function numberOf(text: string): string | number {
  const isShort = text.replace(/\D/g, '').length <= MOST_DIGITS;
  return isShort && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function ageInWords(age: RecordRow['age']): string | undefined {
  if (age === undefined) return undefined;
  const days = Math.floor((age.unit === 'months' ? age.value * DAYS_PER_MONTH : age.value) + 0.5);
  return `0 Tahun - 0 Bulan - ${days} Hari`;
}
