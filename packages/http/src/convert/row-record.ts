import { DAYS_PER_MONTH, RECORD_FIELDS, type RecordField, ruleOf } from '@balanting/core';
import type { FileRow, RowAge, RowField } from '@balanting/csv';
import type { JsonRecord } from '@balanting/json';

const FIELDS = Object.keys(RECORD_FIELDS) as RecordField[];

/** What of a row has a place in a record. */
export const HELD_FIELDS: ReadonlySet<RowField> = new Set<RowField>([...FIELDS, 'age', 'oedema']);

/** Numbers that a double does not hold stay text. */
const MOST_DIGITS = 15;

/** A row as the record that `readNdjson` reads; an age in numbers is written in the words of a register. */
export function recordOfRow({ values, age }: FileRow): JsonRecord {
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

function ageInWords(age: RowAge | undefined): string | undefined {
  if (age === undefined) return undefined;
  const days = Math.floor((age.unit === 'months' ? age.value * DAYS_PER_MONTH : age.value) + 0.5);
  return `0 Tahun - 0 Bulan - ${days} Hari`;
}
